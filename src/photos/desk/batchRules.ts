/** Pictures that came without a longer pause between them belong together. */
const pauseMilliseconds = 30 * 60_000

export interface Batch<Picture> {
  /** When its first picture came; ISO 8601, UTC. */
  readonly at: string
  /** In the order in which they came. */
  readonly pictures: readonly Picture[]
}

/** What came in one go, newest first. */
export function batchesOf<Picture extends { readonly createdAt: string }>(
  pictures: readonly Picture[],
): Batch<Picture>[] {
  const inOrder = [...pictures].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
  const batches: { at: string; last: number; pictures: Picture[] }[] = []
  for (const picture of inOrder) {
    const time = Date.parse(picture.createdAt)
    const current = batches.at(-1)
    if (current && time - current.last <= pauseMilliseconds) {
      current.pictures.push(picture)
      current.last = time
    } else batches.push({ at: picture.createdAt, last: time, pictures: [picture] })
  }
  return batches.reverse().map(({ at, pictures: together }) => ({ at, pictures: together }))
}

interface Returns<Picture> {
  readonly reason: string
  readonly pictures: readonly Picture[]
}

/** What was returned, by reason, in the order of the first of each: a batch mostly comes back for one. */
export function returnsOf<Picture extends { readonly deskReason: string | null }>(
  pictures: readonly Picture[],
): Returns<Picture>[] {
  const reasons = [...new Set(pictures.map(({ deskReason }) => deskReason ?? ''))]
  return reasons.map((reason) => ({
    reason,
    pictures: pictures.filter(({ deskReason }) => (deskReason ?? '') === reason),
  }))
}
