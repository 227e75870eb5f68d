import type { ChainedEvent } from '../editorial/chain'

interface Version {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly updatedAt: string
}

export interface ToldVersion extends Version {
  /** The step that saved it; null for a draft, whose saves are its author's own. */
  readonly event: ChainedEvent | null
}

/** A step and the version that it saved are written in one transaction. */
const apartMilliseconds = 5_000
/** What `recordSave` writes down, behind the version; every other step is dated when it begins. */
const saves: ReadonlySet<string> = new Set(['create', 'edit', 'lapse', 'trash', 'untrash'])

/**
 * Versions, newest first, each with the step that saved it. Of those that follow each other with one and the same text,
 * as when a piece is published as it was signed, the oldest is given: it tells who wrote it.
 */
export function tellVersions(versions: readonly Version[], events: readonly ChainedEvent[]): ToldVersion[] {
  const oldestFirst = [...versions].sort((a, b) => a.updatedAt.localeCompare(b.updatedAt))
  const saved = savedBy(oldestFirst, events)
  const told = oldestFirst.map((version) => ({ ...version, event: saved.get(version.id) ?? null }))
  return told.filter(({ event }, index) => !event?.digest || event.digest !== told[index - 1]?.event?.digest).reverse()
}

/**
 * Each step belongs to the version next to it in time, on the side on which its transaction wrote it. Only where there is none
 * on that side, as with two clocks, the other side counts. An author's own saves, which are no steps, get none.
 */
function savedBy(versions: readonly Version[], events: readonly ChainedEvent[]): Map<string, ChainedEvent> {
  const saved = new Map<string, { event: ChainedEvent; apart: number }>()
  for (const event of events) {
    const later = ({ updatedAt }: Version) => Date.parse(updatedAt) - Date.parse(event.at)
    const near = versions
      .filter((version) => Math.abs(later(version)) <= apartMilliseconds)
      .sort((a, b) => Math.abs(later(a)) - Math.abs(later(b)))
    const isItsSide = (version: Version) => (saves.has(event.action) ? later(version) <= 0 : later(version) >= 0)
    const version = near.find(isItsSide) ?? near[0]
    if (!version) continue
    const apart = Math.abs(later(version))
    const known = saved.get(version.id)
    if (!known || apart < known.apart) saved.set(version.id, { event, apart })
  }
  return new Map([...saved].map(([id, { event }]) => [id, event]))
}
