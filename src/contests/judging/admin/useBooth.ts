'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSay } from '../../../admin/useSay'
import { sendToContests } from '../../admin/sendToContests'
import type { Vote } from '../ballotRules'
import type { JurorEntry, JurorPage } from '../jurorView'
import { roundAddress } from './judgingRequests'
import { words } from './words'

const pageSize = 20

export interface BoothHandle {
  readonly entries: readonly JurorEntry[]
  readonly at: number
  readonly entry: JurorEntry | null
  readonly progress: JurorPage['progress'] | null
  readonly totalEntries: number
  readonly isOpenOnly: boolean
  readonly isBusy: boolean
  readonly hasFailed: boolean
  readonly problems: readonly string[]
  readonly show: (isOpenOnly: boolean) => void
  readonly go: (step: 1 | -1) => void
  readonly reload: () => void
  readonly handIn: (body: object, vote: Vote) => Promise<boolean>
  readonly recuse: (reason: string) => Promise<readonly string[] | null>
}

/** The entries of a round, one after the other, loaded as the juror comes to them. */
export function useBooth(roundId: string): BoothHandle {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const api = config.routes.api
  const { language } = i18n
  const [isOpenOnly, setIsOpenOnly] = useState(true)
  const [entries, setEntries] = useState<readonly JurorEntry[]>([])
  const [at, setAt] = useState(0)
  const [progress, setProgress] = useState<JurorPage['progress'] | null>(null)
  const [totalEntries, setTotalEntries] = useState(0)
  const [isBusy, setIsBusy] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])
  /** Where the juror is by the time an answer comes. */
  const now = useRef({ entries, at, load: null as unknown })
  now.current = { ...now.current, entries, at }

  const load = useCallback(
    async (page: number): Promise<JurorPage | null> => {
      const query = `/entries?limit=${pageSize}&page=${page}${isOpenOnly ? '&open=true' : ''}`
      const { answer, messages } = await sendToContests<JurorPage>({
        address: roundAddress(api, roundId, query),
        language,
      })
      setHasFailed(answer === null)
      setProblems(messages)
      if (answer) {
        setProgress(answer.progress)
        setTotalEntries(answer.totalEntries)
      }
      return answer
    },
    [api, language, roundId, isOpenOnly],
  )

  const reload = useCallback(async () => {
    const page = await load(1)
    if (now.current.load !== load) return
    setEntries(page?.entries ?? [])
    setAt(0)
  }, [load])

  useEffect(() => {
    now.current = { ...now.current, load }
    void reload()
  }, [load, reload])

  /** What is judged leaves the list of what is open, so that its first page holds what follows. */
  async function loadMore(): Promise<readonly JurorEntry[]> {
    const page = await load(isOpenOnly ? 1 : Math.floor(now.current.entries.length / pageSize) + 1)
    // The other list has been chosen meanwhile.
    if (now.current.load !== load) return []
    const more = newIn(page, now.current.entries)
    setEntries((before) => [...before, ...newIn(page, before)])
    return more
  }

  function go(step: 1 | -1): void {
    const to = at + step
    if (to < 0) return
    setProblems([])
    if (to < entries.length) setAt(to)
    else void loadMore().then((more) => more.length > 0 && now.current.at === at && setAt(to))
  }

  /** To the next one that is not judged; at the end to what the server still has, and else it stays. */
  async function goOn(judged: readonly JurorEntry[]): Promise<void> {
    const from = now.current.at
    const next = judged.findIndex(({ vote }, place) => place > from && vote === null)
    if (next >= 0) return setAt(next)
    const more = await loadMore()
    if (now.current.at !== from) return
    if (more.length > 0) return setAt(judged.length)
    const left = judged.findIndex(({ vote }) => vote === null)
    if (left >= 0) setAt(left)
  }

  async function handIn(body: object, vote: Vote): Promise<boolean> {
    const entry = entries[at]
    if (!entry || isBusy) return false
    setIsBusy(true)
    const address = roundAddress(api, roundId, '/ballots')
    const sent = await sendToContests({ address, language, body: { entry: entry.code, ...body } })
    setIsBusy(false)
    if (!sent.answer) {
      setProblems(sent.messages.length > 0 ? sent.messages : [say(words.unreachable)])
      return false
    }
    setProblems([])
    const withVote = (all: readonly JurorEntry[]) =>
      all.map((one) => (one.code === entry.code ? { ...one, vote } : one))
    setEntries(withVote)
    setProgress((before) => before && { ...before, judged: before.judged + 1, open: before.open - 1 })
    // Whoever has gone to another entry meanwhile is not taken away from it.
    const { entries: shown, at: place } = now.current
    if (shown[place]?.code === entry.code) await goOn(withVote(shown))
    return true
  }

  async function recuse(reason: string): Promise<readonly string[] | null> {
    const entry = entries[at]
    if (!entry) return null
    const address = roundAddress(api, roundId, '/recusals')
    const sent = await sendToContests({ address, language, body: { entry: entry.code, reason } })
    if (!sent.answer) return sent.messages.length > 0 ? sent.messages : [say(words.unreachable)]
    const left = entries.filter(({ code }) => code !== entry.code)
    setEntries(left)
    setAt(Math.min(at, Math.max(0, left.length - 1)))
    setTotalEntries((before) => before - 1)
    setProgress(
      (before) =>
        before && {
          ...before,
          recused: before.recused + 1,
          ...(entry.vote ? { judged: before.judged - 1 } : { open: before.open - 1 }),
        },
    )
    return null
  }

  return {
    entries,
    at,
    entry: entries[at] ?? null,
    progress,
    totalEntries,
    isOpenOnly,
    isBusy,
    hasFailed,
    problems,
    show: setIsOpenOnly,
    go,
    reload: () => void reload(),
    handIn,
    recuse,
  }
}

function newIn(page: JurorPage | null, known: readonly JurorEntry[]): JurorEntry[] {
  const codes = new Set(known.map(({ code }) => code))
  return (page?.entries ?? []).filter(({ code }) => !codes.has(code))
}
