'use client'
import { Gutter, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { useDocumentSteps } from '../../admin/useDocumentSteps'
import { useSay } from '../../admin/useSay'
import { ComparePanel, type Sides } from '../../compare/admin/ComparePanel'
import type { Bilingual } from '../../language'

/**
 * An old version beside the present text, to be read and copied from. Versions are never restored over a piece: a
 * restored text would be one that nobody signed.
 */
export function VersionView() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const versionId = usePathname().split('/').at(-1) ?? ''
  const say = useSay()
  const [sides, setSides] = useState<Sides>({ from: `version:${versionId}`, to: 'now' })
  useDocumentSteps(say(texts.title))
  return (
    <Gutter className="diff-view">
      <p>{say(texts.hint)}</p>
      <ComparePanel address={`${config.routes.api}/${collectionSlug}/${id}`} {...sides} onSides={setSides} />
    </Gutter>
  )
}

const texts = {
  title: { zh: '旧版本', en: 'Old version' },
  hint: {
    zh: '旧版本供对照；需要其中的文字时，请复制到当前稿件后保存。',
    en: 'An old version, to compare with: copy what you need into the piece and save it.',
  },
} as const satisfies Record<string, Bilingual>
