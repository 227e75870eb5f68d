import type { Notice } from './vocabulary'

export type InboxFilter = 'unread' | 'all'

/** The notices that are shown, and where older ones go on; null where there are none. */
export interface Shown {
  readonly notices: readonly Notice[]
  readonly next: string | null
}

/** Read ones leave the list of those that are not read, and stay in that of all; what was paged to stays where it is. */
export function afterReading(shown: Shown, which: readonly string[] | 'all', filter: InboxFilter): Shown {
  const isRead = ({ id }: Notice) => which === 'all' || which.includes(id)
  if (filter === 'unread') {
    return which === 'all'
      ? { notices: [], next: null }
      : { ...shown, notices: shown.notices.filter((one) => !isRead(one)) }
  }
  return { ...shown, notices: shown.notices.map((one) => (isRead(one) ? { ...one, isRead: true } : one)) }
}

/** The first page as it is now, before those that were paged to behind it. */
export function withNewest(shown: Shown, newest: Shown): Shown {
  const last = newest.notices.at(-1)
  // The page holds everything there is.
  if (!last || newest.next === null) return newest
  const older = shown.notices.filter((one) => isOlder(one, last))
  // Without a common one there may be a gap between them.
  const isJoined = shown.notices.some(({ id }) => newest.notices.some((one) => one.id === id))
  return older.length > 0 && isJoined ? { notices: [...newest.notices, ...older], next: shown.next } : newest
}

/** In the order of the endpoint: the newest first, and of one moment the greater id. */
function isOlder(one: Notice, other: Notice): boolean {
  return one.at === other.at ? one.id < other.id : one.at < other.at
}
