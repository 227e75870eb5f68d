import { comparedAddress } from '../mailAddressRules'
import type { EntryStatus } from '../vocabulary'

/** An entry as far as telling whose it is goes. */
export interface ComparedEntry {
  readonly id: string
  readonly contest: string
  readonly number: string
  readonly title: string
  readonly status: EntryStatus
  readonly authorName: string
  readonly bylineId: string | null
  /** One row a person and contest. */
  readonly entrantId: string | null
  /** What else tells a person again: the account and the e-mail address, as far as they are known. */
  readonly accountId: string | null
  readonly email: string | null
}

/** A picture of the newsroom's own archive. */
export interface ArchivedPicture {
  readonly id: string
  readonly contentHash: string
  readonly name: string
  readonly creatorName: string
  readonly bylineId: string | null
  /** The account that the byline belongs to. */
  readonly accountId: string | null
}

export interface EnteredPicture {
  readonly entryId: string
  readonly contentHash: string
}

/** What an entry's picture is the same as. */
export type SameAs =
  | {
      readonly kind: 'entry'
      readonly entryId: string
      readonly contestId: string
      readonly isSameContest: boolean
      /** By account, e-mail address or entrant; where it cannot be told, no. */
      readonly isSamePerson: boolean
      readonly number: string
      readonly title: string
      readonly authorName: string
      readonly status: EntryStatus
    }
  | { readonly kind: 'archive'; readonly pictureId: string; readonly name: string; readonly creatorName: string }

export interface SamePicture {
  /** SHA-256 of the file. */
  readonly contentHash: string
  readonly sameAs: readonly SameAs[]
}

interface Comparison {
  /** The entries that are asked about, and those of which a picture is the same as one of theirs. */
  readonly entries: readonly ComparedEntry[]
  readonly pictures: readonly EnteredPicture[]
  readonly archive: readonly ArchivedPicture[]
}

/**
 * The pictures that stand elsewhere too, by entry and each with its others in the order of `entries`: in another entry of whatever contest, or in the archive under another
 * creator. Files are compared by their hash: one that was saved anew is another one.
 */
export function samePictures({ entries, pictures, archive }: Comparison): Map<string, SamePicture[]> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const order = new Map(entries.map(({ id }, at) => [id, at]))
  const inOrder = [...pictures].sort((a, b) => (order.get(a.entryId) ?? 0) - (order.get(b.entryId) ?? 0))
  const byHash = grouped(inOrder, ({ contentHash }) => contentHash)
  const archived = grouped(archive, ({ contentHash }) => contentHash)
  const found = new Map<string, SamePicture[]>()
  for (const { entryId, contentHash } of pictures) {
    const entry = byId.get(entryId)
    if (!entry) continue
    const others = (byHash.get(contentHash) ?? []).flatMap((other) => byId.get(other.entryId) ?? [])
    const sameAs: SameAs[] = [
      ...others.filter((other) => isTold(entry, other)).map((other) => sameEntry(entry, other)),
      ...(archived.get(contentHash) ?? []).filter((picture) => !isOwn(entry, picture)).map(sameArchived),
    ]
    if (sameAs.length > 0) found.set(entryId, [...(found.get(entryId) ?? []), { contentHash, sameAs }])
  }
  return found
}

/** Who takes a work back and enters it again has entered it once. */
function isTold(entry: ComparedEntry, other: ComparedEntry): boolean {
  if (other.id === entry.id) return false
  const isEnteredAgain = [entry, other].some(({ status }) => status === 'withdrawn')
  return !(isEnteredAgain && entry.contest === other.contest && isSamePerson(entry, other))
}

function isSamePerson(one: ComparedEntry, other: ComparedEntry): boolean {
  const isSame = (a: string | null, b: string | null) => a !== null && a !== '' && a === b
  return (
    isSame(one.entrantId, other.entrantId) ||
    isSame(one.accountId, other.accountId) ||
    isSame(mailOf(one), mailOf(other))
  )
}

function mailOf({ email }: ComparedEntry): string | null {
  return email === null ? null : comparedAddress(email)
}

/** The creator of the archive is the one who entered it, by account, byline or name; a picture of nobody is nobody's own. */
function isOwn(entry: ComparedEntry, picture: ArchivedPicture): boolean {
  if (picture.accountId !== null && picture.accountId === entry.accountId) return true
  if (picture.bylineId !== null && picture.bylineId === entry.bylineId) return true
  const name = plainName(picture.creatorName)
  return name !== '' && name === plainName(entry.authorName)
}

function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

function sameEntry(entry: ComparedEntry, other: ComparedEntry): SameAs {
  const { id, contest, number, title, authorName, status } = other
  const isSameContest = contest === entry.contest
  const told = { number, title, authorName, status }
  return {
    kind: 'entry',
    entryId: id,
    contestId: contest,
    isSameContest,
    isSamePerson: isSamePerson(entry, other),
    ...told,
  }
}

function sameArchived({ id, name, creatorName }: ArchivedPicture): SameAs {
  return { kind: 'archive', pictureId: id, name, creatorName }
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
