import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import './site.css'

export const metadata: Metadata = { title: '三审三校稿件系统' }

/** Rendered for each request: a page made at build time would carry no nonce, and its scripts would be refused. */
export default async function SiteLayout({ children }: { readonly children: ReactNode }) {
  await connection()
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  )
}
