import type { Problem } from '../../errors'

/** Folders of the inbox that belong to nobody; `.taking` begins with a dot, and those never do. */
export const doneFolder = 'done'
export const refusedFolder = 'refused'
export const claimsFolder = '.taking'
const reserved: readonly string[] = [doneFolder, refusedFolder]

/** How long size and time of a file must stand still: an FTP server writes under the final name while it receives. */
const settleMilliseconds = 5_000

/** Names under which FTP servers, clients and browsers keep what is still coming, and systems their own files. */
const unfinished =
  /^[.~]|\.(part|filepart|tmp|temp|partial|crdownload|upload|uploading|!ut)$|^(thumbs\.db|desktop\.ini)$/i

export function isOffered(name: string): boolean {
  return !unfinished.test(name)
}

export function isPersonsFolder(name: string): boolean {
  return !name.startsWith('.') && !reserved.includes(name.toLowerCase())
}

/** As much of an account as a folder can be named after. */
export interface FolderOwner {
  readonly id: string
  readonly email: string
}

/**
 * Whose a folder is: named by the account's id, its whole e-mail address, or the part before the @ where one account alone
 * has it. Null where that is nobody, or could be two.
 */
export function ownerOf<Owner extends FolderOwner>(folder: string, owners: readonly Owner[]): Owner | null {
  const name = folder.toLowerCase()
  const exact = owners.find(({ id, email }) => id === folder || email.toLowerCase() === name)
  if (exact) return exact
  const [only, ...others] = owners.filter(({ email }) => email.toLowerCase().split('@')[0] === name)
  return only && others.length === 0 ? only : null
}

/** What is seen of a file without opening it. */
export interface Sighting {
  readonly size: number
  readonly mtimeMs: number
}

export interface SeenFile extends Sighting {
  /** Since when it has looked like this, in milliseconds since 1970. */
  readonly since: number
}

/** By our own clock: cameras and FTP servers set a file's time as they like. */
export function sighted(before: SeenFile | undefined, now: Sighting, at: number): SeenFile {
  const isSame = before?.size === now.size && before.mtimeMs === now.mtimeMs
  return { size: now.size, mtimeMs: now.mtimeMs, since: isSame ? before.since : at }
}

export function isSettled({ since }: SeenFile, at: number): boolean {
  return at - since >= settleMilliseconds
}

/** Damage that a transfer which was cut, or has stalled, looks like: looked at once more before it is refused. */
export const mayBeUnfinished: ReadonlySet<string> = new Set([
  'picture_damaged',
  'not_a_picture',
  'xmp_malformed',
  'xmp_not_unicode',
])

/** What lies beside a refused file; with a byte-order mark, for the editors of Windows. */
export function refusalNote(name: string, problems: readonly Problem[]): string {
  const lines = problems.map(({ code, message }) => `${message.zh}\r\n${message.en}\r\n(${code})`)
  return `\uFEFF${name}\r\n\r\n${lines.join('\r\n\r\n')}\r\n`
}

/** One from each in turn: nobody waits behind a colleague's thousand pictures. */
export function inTurns<Item>(queues: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...queues.map(({ length }) => length))
  return Array.from({ length: longest }, (_, index) => queues.flatMap((queue) => queue.slice(index, index + 1))).flat()
}

/** The name of a claim's folder: who has it, and how often a process has ended with it in hand. */
export function claimName(token: string, stranded: number): string {
  return `${token}.${stranded}`
}

export function strandedBefore(name: string): number {
  return Number(/\.(\d{1,3})$/.exec(name)?.[1] ?? 0)
}

/** Folders of finished days that are older than what is kept; names are days in UTC. */
export function isPastDay(name: string, now: Date, keptDays: number): boolean {
  const day = Date.parse(name)
  return /^\d{4}-\d{2}-\d{2}$/.test(name) && now.getTime() - day > (keptDays + 1) * 24 * 60 * 60 * 1000
}
