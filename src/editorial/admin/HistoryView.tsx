'use client'
import { Gutter, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Bilingual } from '../../language'
import type { ChainedEvent } from '../chain'
import { eventLabel } from '../eventLabel'
import { StateBadge } from './StateBadge'
import { shortTime } from './time'
import { useDocumentSteps } from './useDocumentSteps'
import { useSay } from './useSay'
import { words } from './words'
import './admin.css'

interface History {
  readonly events: readonly ChainedEvent[]
  readonly isIntact: boolean
  readonly brokenAt: number | null
}

/** The history tab of a piece: every step with its person, time and reason, and the review sheet to print. */
export function HistoryView() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [history, setHistory] = useState<History | 'failed' | null>(null)
  const address = `${config.routes.api}/${collectionSlug}/${id}`
  useDocumentSteps(say(texts.title))

  useEffect(() => {
    void fetchHistory(address, i18n.language).then(setHistory)
  }, [address, i18n.language])

  return (
    <Gutter className="piece-history">
      <div className="piece-history__head">
        <ChainNote history={history} />
        <a href={`${address}/review-sheet`} target="_blank" rel="noreferrer">
          {say(texts.sheet)}
        </a>
      </div>
      {history && history !== 'failed' && <EventTable events={history.events} />}
    </Gutter>
  )
}

function ChainNote({ history }: { readonly history: History | 'failed' | null }) {
  const say = useSay()
  if (history === null) return <p>{say(texts.loading)}</p>
  if (history === 'failed') return <p className="piece-dialog__problem">{say(words.loadFailed)}</p>
  if (history.isIntact) return <p>{say(texts.intact).replace('{count}', String(history.events.length))}</p>
  return <p className="piece-dialog__problem">{say(texts.broken).replace('{at}', String(history.brokenAt))}</p>
}

function EventTable({ events }: { readonly events: readonly ChainedEvent[] }) {
  const say = useSay()
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            {[texts.number, texts.time, texts.who, texts.what, texts.state, texts.why].map((title) => (
              <th key={title.en}>{say(title)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...events].reverse().map((event) => (
            <tr key={event.sequence}>
              <td>{event.sequence}</td>
              <td className="piece-history__time">{shortTime(event.at)}</td>
              <td>
                {event.actorName}
                {event.forUserName && ` ${say(words.onBehalfOf)} ${event.forUserName}`}
              </td>
              <td>{say(eventLabel(event.action))}</td>
              <td className="piece-history__state">
                {event.from !== event.to && (
                  <>
                    <StateBadge state={event.from} /> →{' '}
                  </>
                )}
                <StateBadge state={event.to} />
              </td>
              <td
                className="piece-history__why"
                title={event.digest ? `${say(texts.digest)} ${event.digest}` : undefined}
              >
                {[event.reason, event.note].filter(Boolean).join(' / ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

async function fetchHistory(address: string, language: string): Promise<History | 'failed'> {
  const response = await fetch(`${address}/history`, { headers: { 'Accept-Language': language } }).catch(() => null)
  // The product's own endpoint (src/editorial/endpoints.ts).
  return response?.ok ? ((await response.json()) as History) : 'failed'
}

const texts = {
  title: { zh: '审稿记录', en: 'History' },
  sheet: { zh: '打开审稿单（可打印）', en: 'Open the review sheet (to print)' },
  loading: { zh: '正在读取…', en: 'Loading…' },
  intact: { zh: '共 {count} 条，记录链完整，最新的在前。', en: '{count} rows, the chain is whole; newest first.' },
  broken: {
    zh: '记录链在第 {at} 条断开：有记录被改动、删除或插入。',
    en: 'The chain is broken at row {at}: a row was altered, removed or inserted.',
  },
  number: { zh: '序号', en: '#' },
  time: { zh: '时间', en: 'Time' },
  who: { zh: '经手人', en: 'Who' },
  what: { zh: '操作', en: 'What' },
  state: { zh: '状态', en: 'State' },
  why: { zh: '理由与意见', en: 'Reason and opinion' },
  digest: { zh: '内容摘要', en: 'Digest' },
} as const satisfies Record<string, Bilingual>
