import type { Payload } from 'payload'
import { isSharedDatabase } from '../../database/sharedDatabase'

interface Looks {
  /** When the last look that succeeded began, by `performance.now()`. */
  readonly seenAt: number
  readonly hasFailedSince: boolean
}

const looks = new WeakMap<object, Looks>()

/** @param at when it began, by `performance.now()` */
export function noteLook(db: object, at: number): void {
  looks.set(db, { seenAt: at, hasFailedSince: false })
}

export function noteFailedLook(db: object): void {
  looks.set(db, { seenAt: looks.get(db)?.seenAt ?? Number.NEGATIVE_INFINITY, hasFailedSince: true })
}

const always: Looks = { seenAt: Number.POSITIVE_INFINITY, hasFailedSince: false }
const never: Looks = { seenAt: Number.NEGATIVE_INFINITY, hasFailedSince: false }

/**
 * Up to when everything that other processes committed has been told of, by `performance.now()`: always, where there is no
 * other process, and never, where nobody looks.
 */
export function changesSeen({ db }: Pick<Payload, 'db'>): Looks {
  return isSharedDatabase({ db }) ? (looks.get(db) ?? never) : always
}
