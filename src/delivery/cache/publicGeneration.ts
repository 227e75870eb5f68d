import type { Payload } from 'payload'
import { databaseNow } from '../../database/databaseNow'
import { slugs } from '../../slugs'
import { followPublicChanges } from '../changes/followers'
import type { PublicChangeRow } from '../changes/publicChangeRows'

/** What readers may see is the same as long as the number is. */
export interface PublicGeneration {
  /** The number now: it moves with each change that is told of, and with each moment at which time alone changes something. */
  current(): number
  /**
   * Resolves once the next moment at which time alone changes something is known; without it nothing of this generation may be
   * kept. It is asked for again only where a change may have moved it.
   * @throws where the database cannot be asked
   */
  horizonKnown(): Promise<void>
  /** Calls `listener` with each move. */
  onMove(listener: () => void): void
}

const followed = new WeakMap<Payload, PublicGeneration>()

/** One for all that is kept in this process. */
export function publicGenerationOf(payload: Payload): PublicGeneration {
  const generation = followed.get(payload) ?? followGeneration(payload)
  followed.set(payload, generation)
  return generation
}

/** Two clocks are compared to know the next moment, and they may drift apart: it is trusted no longer than this through changes. */
const trustedMilliseconds = 60_000

function followGeneration(payload: Payload): PublicGeneration {
  let generation = 0
  let horizon = Number.POSITIVE_INFINITY
  let asked: { readonly at: number; readonly answer: Promise<void> } | undefined
  const listeners: (() => void)[] = []

  const forgetHorizon = () => {
    horizon = Number.POSITIVE_INFINITY
    asked = undefined
  }
  const move = () => {
    generation += 1
    for (const listener of listeners) listener()
  }
  followPublicChanges(payload.db, (row) => {
    if (mayMoveHorizon(row) || (asked && performance.now() - asked.at > trustedMilliseconds)) forgetHorizon()
    move()
  })

  const ask = () => {
    const isAsked = () => asked === asking
    const answer = nextMoment(payload).then(
      (next) => {
        if (isAsked()) horizon = next
      },
      (error: unknown) => {
        if (isAsked()) asked = undefined
        throw error
      },
    )
    const asking = { at: performance.now(), answer }
    return asking
  }

  return {
    current() {
      if (Date.now() >= horizon) {
        forgetHorizon()
        move()
      }
      return generation
    },
    horizonKnown() {
      asked ??= ask()
      return asked.answer
    },
    onMove: (listener) => void listeners.push(listener),
  }
}

/** Of the collections that `nextMoment` looks into. */
const timedSlugs: ReadonlySet<string> = new Set([slugs.media, slugs.photoContests])

/** @param row undefined where something may have been missed */
function mayMoveHorizon(row: PublicChangeRow | undefined): boolean {
  return row === undefined || row.changes.some(({ of }) => timedSlugs.has(of))
}

/**
 * The next moment at which time alone changes what readers see, in milliseconds of this process's clock: the embargo of a
 * picture ends by that clock (`publicPictures`), a ceremony by the database's (`hasBeenAnnounced`), in force or in a draft; a contest begins and ends to take
 * works by the database's too (`entryWindow`).
 */
async function nextMoment(payload: Payload): Promise<number> {
  const now = Date.now()
  const databaseTime = (await databaseNow(payload)).getTime()
  // Between asking and hearing, the two clocks differ by no less and no more than this.
  const [least, most] = [databaseTime - Date.now(), databaseTime - now]
  const pictures = await payload.find({
    collection: slugs.media,
    where: { and: [{ released: { equals: true } }, { embargoUntil: { greater_than: new Date(now).toISOString() } }] },
    sort: 'embargoUntil',
    select: { embargoUntil: true },
    ...first,
  })
  const ceremonies = {
    collection: slugs.photoContests,
    where: { announceAt: { greater_than: new Date(now + least).toISOString() } },
    sort: 'announceAt',
    select: { announceAt: true },
    ...first,
  } as const
  const windows = await Promise.all(
    (['entering.opensAt', 'entering.closesAt'] as const).map((sort) =>
      payload.find({
        collection: slugs.photoContests,
        draft: false,
        // The second that is named as the last one counts to its end.
        where: { [sort]: { greater_than: new Date(now + least - 1_000).toISOString() } },
        sort,
        select: { entering: { opensAt: true, closesAt: true } },
        ...first,
      }),
    ),
  )
  const inForce = await payload.find({ ...ceremonies, draft: false })
  const planned = await payload.find({ ...ceremonies, draft: true })
  return Math.min(
    ...pictures.docs.map(({ embargoUntil }) => timeOf(embargoUntil)),
    ...[...inForce.docs, ...planned.docs].map(({ announceAt }) => timeOf(announceAt) - most),
    ...windows
      .flatMap(({ docs }) => docs)
      .flatMap(({ entering }) => [secondOf(entering?.opensAt), secondOf(entering?.closesAt) + 1_000])
      .map((time) => time - most)
      .filter((time) => time > now),
  )
}

/** Of everything there is, whoever may read it. */
const first = { depth: 0, limit: 1, pagination: false, overrideAccess: true } as const

/** Its beginning. */
function secondOf(iso: string | null | undefined): number {
  return Math.floor(timeOf(iso) / 1_000) * 1_000
}

function timeOf(iso: string | null | undefined): number {
  return iso ? Date.parse(iso) : Number.POSITIVE_INFINITY
}
