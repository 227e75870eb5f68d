'use client'
import { getTranslation } from '@payloadcms/translations'
import { Gutter, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Bilingual } from '../../language'
import { labelsOf } from './fieldLabels'
import { readableValue } from './readableValue'
import { shortTime } from './time'
import { useDocumentSteps } from './useDocumentSteps'
import { useSay } from './useSay'
import { words } from './words'
import './admin.css'

type Content = Readonly<Record<string, unknown>>

interface Compared {
  readonly old: Content
  readonly now: Content
  readonly savedAt: string
}

/**
 * An old version beside the present text, to be read and copied from. Versions are never restored over a piece: a
 * restored text would be one that nobody signed.
 */
export function VersionView() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const versionId = usePathname().split('/').at(-1) ?? ''
  const say = useSay()
  const [compared, setCompared] = useState<Compared | 'failed' | null>(null)
  const base = `${config.routes.api}/${collectionSlug}`
  useDocumentSteps(say(texts.title))

  useEffect(() => {
    void fetchBoth(base, String(id), versionId).then(setCompared)
  }, [base, id, versionId])

  if (compared === null) return <Gutter className="piece-version">{say(texts.loading)}</Gutter>
  if (compared === 'failed') return <Gutter className="piece-version">{say(words.loadFailed)}</Gutter>
  const labels = labelsOf((collectionSlug && getEntityConfig({ collectionSlug })?.fields) || [])
  const rows = [...labels].flatMap(([name, label]) => {
    const old = readableValue(compared.old[name])
    const now = readableValue(compared.now[name])
    return bookkeeping.has(name) || (!old && !now) ? [] : [{ name, label: getTranslation(label, i18n), old, now }]
  })
  return (
    <Gutter className="piece-version">
      <p>{say(texts.hint)}</p>
      <table className="piece-version__table">
        <thead>
          <tr>
            <th>{say(texts.field)}</th>
            <th>{`${say(texts.old)} ${shortTime(compared.savedAt)}`}</th>
            <th>{say(texts.now)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, label, old, now }) => (
            <tr key={name} className={old === now ? '' : 'piece-version__differing'}>
              <th scope="row">{label}</th>
              <td>{old}</td>
              <td>{old === now ? <span className="piece-version__same">{say(texts.same)}</span> : now}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Gutter>
  )
}

async function fetchBoth(base: string, id: string, versionId: string): Promise<Compared | 'failed'> {
  const [version, document] = await Promise.all([
    fetchContent(`${base}/versions/${versionId}?depth=0`),
    fetchContent(`${base}/${id}?depth=0&draft=true&trash=true`),
  ])
  const old = version?.version
  if (!version || !document || typeof old !== 'object' || old === null) return 'failed'
  return { old: { ...old }, now: document, savedAt: String(version.updatedAt) }
}

async function fetchContent(address: string): Promise<Content | null> {
  const response = await fetch(address).catch(() => null)
  // A document of the product's own API.
  return response?.ok ? ((await response.json()) as Content) : null
}

const bookkeeping = new Set(['id', 'item', 'revision', 'state', '_status', 'updatedAt', 'createdAt', 'deletedAt'])

const texts = {
  title: { zh: '旧版本', en: 'Old version' },
  hint: {
    zh: '旧版本供对照；需要其中的文字时，请复制到当前稿件后保存。',
    en: 'An old version, to compare with: copy what you need into the piece and save it.',
  },
  loading: { zh: '正在读取…', en: 'Loading…' },
  field: { zh: '字段', en: 'Field' },
  old: { zh: '此版本', en: 'This version' },
  now: { zh: '现在', en: 'Now' },
  same: { zh: '相同', en: 'the same' },
} as const satisfies Record<string, Bilingual>
