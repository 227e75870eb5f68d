'use client'
import { Button, Gutter, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useDocumentSteps } from '../../admin/useDocumentSteps'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import type { ChainedEvent } from '../chain'
import { type HistoryKind, historyKinds, kindOf } from '../historyKinds'
import { ChainNote } from './ChainNote'
import { HistoryStep } from './HistoryStep'
import { words } from './words'
import './history.css'

interface History {
  readonly events: readonly ChainedEvent[]
  readonly isIntact: boolean
  readonly brokenAt: number | null
  readonly timeZone: string
  /** Ids of those who typed in the original and wrote nothing. */
  readonly typists: readonly string[]
}

/** From here on a history is long enough to be filtered. */
const longHistory = 8

/** The history tab of a piece: who did what, when, for whom and why, with what each step changed, and the review sheet. */
export function HistoryView() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [history, setHistory] = useState<History | 'failed' | null>(null)
  const [attempt, setAttempt] = useState(0)
  const address = `${config.routes.api}/${collectionSlug}/${id}`
  useDocumentSteps(say(texts.title))

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt more is a reason to ask again
  useEffect(() => {
    void fetchHistory(address, i18n.language).then(setHistory)
  }, [address, i18n.language, attempt])

  return (
    <Gutter className="piece-history">
      <div className="piece-history__head">
        {history === null && <p role="status">{say(texts.loading)}</p>}
        {history === 'failed' && <p className="piece-dialog__problem">{say(words.loadFailed)}</p>}
        {history && history !== 'failed' && <ChainNote {...history} />}
        {history === 'failed' && (
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setAttempt(attempt + 1)}>
            {say(words.retry)}
          </Button>
        )}
        <a className="piece-history__sheet" href={`${address}/review-sheet`} target="_blank" rel="noreferrer">
          {say(texts.sheet)}
        </a>
      </div>
      {history && history !== 'failed' && <Steps history={history} address={address} />}
    </Gutter>
  )
}

function Steps({ history, address }: { readonly history: History; readonly address: string }) {
  const say = useSay()
  const [kind, setKind] = useState<HistoryKind | null>(null)
  const [open, setOpen] = useState<number | null>(null)
  const { events, brokenAt, timeZone, typists } = history
  const kinds = [...new Set(events.map(kindOf))]
  const shown = [...events].reverse().filter((event) => kind === null || kindOf(event) === kind)
  return (
    <>
      {events.length > longHistory && (
        <fieldset className="piece-history__kinds" aria-label={say(texts.filter)}>
          {([null, ...kinds] as const).map((one) => (
            <Button
              key={one ?? 'all'}
              buttonStyle={one === kind ? 'primary' : 'secondary'}
              size="small"
              margin={false}
              aria-label={`${say(texts.filter)}：${say(one ? historyKinds[one] : texts.all)}`}
              extraButtonProps={{ 'aria-pressed': one === kind }}
              onClick={() => setKind(one)}
            >
              {say(one ? historyKinds[one] : texts.all)}
            </Button>
          ))}
        </fieldset>
      )}
      <ol className="piece-history__steps">
        {shown.map((event) => (
          <HistoryStep
            key={event.sequence}
            event={event}
            before={events.find(({ sequence }) => sequence === event.sequence - 1)}
            address={address}
            timeZone={timeZone}
            isBroken={brokenAt !== null && event.sequence >= brokenAt}
            isTypist={event.actorId !== null && typists.includes(event.actorId)}
            isOpen={open === event.sequence}
            onToggle={() => setOpen(open === event.sequence ? null : event.sequence)}
          />
        ))}
      </ol>
    </>
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
  filter: { zh: '只看', en: 'Show' },
  all: { zh: '全部', en: 'All' },
} as const satisfies Record<string, Bilingual>
