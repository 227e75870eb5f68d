import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import '../../reading/reading.css'
import './preview.css'

/** Its title says nothing of a piece: messengers show it to everybody in the conversation. */
export const metadata: Metadata = {
  title: '未发表稿',
  robots: { index: false, follow: false, nocache: true },
  referrer: 'no-referrer',
}

/** Rendered for each request, as the site's layout is: a page made at build time would carry no nonce. */
export default async function PreviewLayout({ children }: { readonly children: ReactNode }) {
  await connection()
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  )
}
