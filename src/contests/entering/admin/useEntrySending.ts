import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type PostedForm, postForm } from '../../../admin/postForm'
import type { Refused } from '../../../admin/sendJson'
import { useSay } from '../../../admin/useSay'
import { isRecord } from '../../../isRecord'
import { slugs } from '../../../slugs'
import type { EnterableContest } from '../enteringRules'
import { draftProblems, type EntryDraft, type Field, fieldOf, payloadOf } from './entryDraftRules'
import type { Files } from './useFiles'
import { words } from './words'

export interface EntryReceipt {
  readonly number: string
  readonly secret: string
  readonly title: string
  readonly submittedAt: string
  readonly pictures: readonly string[]
}

interface Entering {
  /** Under which this work was sent before; empty where it was not. */
  readonly firstKey: string
  /** Told of every other key, to be kept with the work. */
  readonly onKey: (key: string) => void
  readonly contest: EnterableContest
  readonly staffName: string
  readonly onEntered: (receipt: EntryReceipt) => void
  /** What was sent before has arrived after all. */
  readonly onArrivedBefore: () => void
}

interface EntrySending {
  /** From 0 to 1; null where nothing is under way. */
  readonly progress: number | null
  readonly refused: readonly Refused[]
  /** How often something was refused so far. */
  readonly refusals: number
  /** What was said against these fields is said no more: they have been changed. */
  readonly mend: (changed: readonly Field[]) => void
  readonly send: (draft: EntryDraft, files: Pick<Files, 'chosen' | 'missing'>) => Promise<void>
}

/** Sends a work, one at a time, under one key until it has arrived: whatever is pressed twice or sent again is one entry. */
export function useEntrySending(entering: Entering): EntrySending {
  const { contest, staffName, firstKey, onKey, onEntered, onArrivedBefore } = entering
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const key = useRef(firstKey)
  const underWay = useRef<PostedForm | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const [refusals, setRefusals] = useState(0)
  const refuse = (problems: readonly Refused[]) => {
    setRefused(problems)
    setRefusals((before) => before + 1)
  }
  const mend = useCallback((changed: readonly Field[]) => {
    setRefused((before) => before.filter(({ path }) => !changed.some((field) => field === fieldOf(path))))
  }, [])
  useEffect(() => () => underWay.current?.abort(), [])

  function takeKey(taken: string): void {
    key.current = taken
    onKey(taken)
  }

  async function send(draft: EntryDraft, { chosen, missing }: Pick<Files, 'chosen' | 'missing'>): Promise<void> {
    if (underWay.current) return
    if (key.current === '') takeKey(newKey())
    const names = missing.map(({ name }) => name)
    const wrong = draftProblems(draft, { contest, files: chosen, missing: names, key: key.current, staffName })
    if (wrong.length > 0) {
      refuse(wrong.map(({ message, ...problem }) => ({ ...problem, message: say(message) })))
      return
    }
    const form = new FormData()
    form.append('_payload', JSON.stringify(payloadOf(draft, key.current, contest.rulesVersion)))
    for (const { file } of chosen) form.append('pictures', file)
    const address = `${config.routes.api}/${slugs.photoContests}/${contest.id}/entries`
    underWay.current = postForm({ address, language: i18n.language, form, onProgress: setProgress })
    setProgress(0)
    setRefused([])
    const sent = await underWay.current.answer
    underWay.current = null
    setProgress(null)
    const receipt = receiptIn(sent.answer)
    if (sent.isDone && receipt) {
      key.current = ''
      onEntered(receipt)
      return
    }
    const isKnown = sent.refused.some(({ code }) => code === 'key_used_already')
    if (isKnown) {
      takeKey('')
      onArrivedBefore()
    }
    const unanswered = say(sent.status === 0 ? words.unreachable : words.failed)
    const told = sent.refused.length > 0 ? sent.refused : [{ code: '', message: unanswered }]
    refuse(isKnown ? [{ code: 'key_used_already', message: say(words.arrivedBefore) }] : told)
  }

  return { progress, refused, refusals, mend, send }
}

/** 128 random bits, by what browsers have on plain http too. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function receiptIn({ receipt }: Readonly<Record<string, unknown>>): EntryReceipt | null {
  // The product's own endpoint (src/contests/enterContest.ts).
  return isRecord(receipt) ? (receipt as unknown as EntryReceipt) : null
}
