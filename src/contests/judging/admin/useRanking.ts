'use client'
import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { useSay } from '../../../admin/useSay'
import { sendToContests } from '../../admin/sendToContests'
import type { JurorEntry, JurorPage } from '../jurorView'
import { roundAddress } from './judgingRequests'
import { keptOrder } from './orderRules'
import { words } from './words'

const pageSize = 100

interface RankingHandle {
  readonly page: JurorPage | null
  readonly hasFailed: boolean
  readonly entries: ReadonlyMap<string, JurorEntry>
  readonly orderOf: (category: string) => readonly string[]
  readonly change: (category: string, order: readonly string[]) => void
  readonly handIn: (category: string) => Promise<readonly string[] | null>
  readonly recuse: (code: string, reason: string) => Promise<readonly string[] | null>
  readonly reload: () => void
}

/**
 * The orders that a juror makes. They are kept for this tab alone, over a reload but no longer: the next person at this
 * computer must not find them.
 */
export function useRanking(roundId: string): RankingHandle {
  const { user } = useAuth()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const api = config.routes.api
  const { language } = i18n
  const [page, setPage] = useState<JurorPage | null>(null)
  const [entries, setEntries] = useState<ReadonlyMap<string, JurorEntry>>(new Map())
  const [hasFailed, setHasFailed] = useState(false)
  const store = `judging-order:${user?.id}:${roundId}`
  const [orders, setOrders] = useState<Readonly<Record<string, readonly string[]>>>(() => readOrders(store))

  const reload = useCallback(async () => {
    const found = new Map<string, JurorEntry>()
    for (let at = 1, last = 1; at <= last; at += 1) {
      const address = roundAddress(api, roundId, `/entries?limit=${pageSize}&page=${at}`)
      const { answer } = await sendToContests<JurorPage>({ address, language })
      if (!answer) return setHasFailed(true)
      for (const entry of answer.entries) found.set(entry.code, entry)
      last = answer.totalPages
      setPage(answer)
    }
    setHasFailed(false)
    setEntries(found)
  }, [api, language, roundId])

  useEffect(() => {
    void reload()
  }, [reload])

  const orderOf = (category: string) => {
    const own = [...entries.values()].filter((entry) => entry.category === category)
    const voted = own.filter(({ vote }) => vote !== null)
    const present = own.map(({ code }) => code)
    if (voted.length > 0) return [...present].sort((a, b) => rankOf(entries.get(a)) - rankOf(entries.get(b)))
    return keptOrder(orders[category] ?? [], present)
  }

  function change(category: string, order: readonly string[]): void {
    const changed = { ...orders, [category]: order }
    setOrders(changed)
    writeOrders(store, changed)
  }

  async function send(path: string, body: object): Promise<readonly string[] | null> {
    const sent = await sendToContests({ address: roundAddress(api, roundId, path), language, body })
    if (!sent.answer) return sent.messages.length > 0 ? sent.messages : [say(words.unreachable)]
    await reload()
    return null
  }

  return {
    page,
    hasFailed,
    entries,
    orderOf,
    change,
    handIn: (category) => send('/ballots', { category, order: orderOf(category) }),
    recuse: (code, reason) => send('/recusals', { entry: code, reason }),
    reload: () => void reload(),
  }
}

function rankOf(entry: JurorEntry | undefined): number {
  return entry?.vote && 'rank' in entry.vote ? entry.vote.rank : Number.POSITIVE_INFINITY
}

function readOrders(store: string): Record<string, readonly string[]> {
  try {
    // Written below.
    return (JSON.parse(sessionStorage.getItem(store) ?? '{}') ?? {}) as Record<string, readonly string[]>
  } catch {
    return {}
  }
}

function writeOrders(store: string, orders: object): void {
  try {
    sessionStorage.setItem(store, JSON.stringify(orders))
  } catch {
    // A browser that keeps nothing: the order stands on the page until it is left.
  }
}
