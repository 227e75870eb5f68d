import type { OwnPicture } from './ownPicturesRules'

/** A picture as somebody has seen it: one that comes back is seen anew. */
function seenAs({ id, deskState }: Pick<OwnPicture, 'id' | 'deskState'>): string {
  return `${deskState} ${id}`
}

interface Looked {
  /** What the library answered last. */
  readonly latest: readonly OwnPicture[]
  /** What the person was offered before, or had on the desk (`seenAs`). */
  readonly seen: ReadonlySet<string>
  /** Pictures that are on the desk now, by their ids. */
  readonly onDesk: ReadonlySet<string>
}

interface Offer {
  readonly offered: readonly OwnPicture[]
  /** What has come since, and is only announced: nothing is pushed down under somebody's hands. */
  readonly news: readonly OwnPicture[]
  readonly returnedOnDesk: number
}

/** What of the own pictures is offered, and what has come since the person looked. */
export function offerOf({ latest, seen, onDesk }: Looked): Offer {
  const elsewhere = latest.filter(({ id }) => !onDesk.has(id))
  return {
    offered: elsewhere.filter((picture) => seen.has(seenAs(picture))),
    news: elsewhere.filter((picture) => !seen.has(seenAs(picture))),
    returnedOnDesk: latest.filter(({ id, deskState }) => deskState === 'returned' && onDesk.has(id)).length,
  }
}

/** What was seen, with these pictures; the same set where nothing is added. */
export function withSeen(
  seen: ReadonlySet<string>,
  pictures: readonly Pick<OwnPicture, 'id' | 'deskState'>[],
): ReadonlySet<string> {
  const added = pictures.map(seenAs).filter((name) => !seen.has(name))
  return added.length > 0 ? new Set([...seen, ...added]) : seen
}
