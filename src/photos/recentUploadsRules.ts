/** A picture that a person uploaded at the picture desk; `at` is ISO 8601, UTC. */
export interface NotedUpload {
  readonly id: string
  readonly at: string
}

const notedDays = 7
const mostNoted = 400
/** Pictures sent without a longer pause between them belong together. */
const pauseMilliseconds = 30 * 60_000

/** Reads the list as it lies with the person's own settings, without what is too old to be offered. */
export function readUploads(value: unknown, now: Date): NotedUpload[] {
  const uploads = typeof value === 'object' && value !== null && 'uploads' in value ? value.uploads : null
  const read: readonly unknown[] = Array.isArray(uploads) ? uploads : []
  return read.filter(isNoted).filter(({ at }) => now.getTime() - Date.parse(at) <= notedDays * 86_400_000)
}

/** The list with further uploads, each once; the oldest give way. */
export function withUploads(noted: readonly NotedUpload[], added: readonly NotedUpload[]): NotedUpload[] {
  const known = new Set(noted.map(({ id }) => id))
  return [...noted, ...added.filter(({ id }) => !known.has(id))].slice(-mostNoted)
}

export interface Batch {
  /** When its first picture came. */
  readonly at: string
  readonly ids: readonly string[]
}

/** What was uploaded in one go, newest first. */
export function batchesOf(uploads: readonly NotedUpload[]): Batch[] {
  const inOrder = [...uploads].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const batches: { at: string; last: number; ids: string[] }[] = []
  for (const { id, at } of inOrder) {
    const time = Date.parse(at)
    const current = batches.at(-1)
    if (current && time - current.last <= pauseMilliseconds) {
      current.ids.push(id)
      current.last = time
    } else batches.push({ at, last: time, ids: [id] })
  }
  return batches.reverse().map(({ at, ids }) => ({ at, ids }))
}

function isNoted(value: unknown): value is NotedUpload {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('at' in value)) return false
  return typeof value.id === 'string' && typeof value.at === 'string' && !Number.isNaN(Date.parse(value.at))
}
