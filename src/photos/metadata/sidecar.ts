import { maxBlockBytes } from './byteSource'
import { isPlausible, withZoneOf } from './captureTime'
import { tellPositions, withoutPositions } from './leavePositions'
import { type MetadataProblem, type MetadataProblemCode, problemList } from './metadataProblems'
import type { BlockFields, PictureFields, PictureMetadata } from './pictureMetadata'
import { xmpFields } from './xmpFields'
import { readXmpPacket } from './xmpPacket'

/** What a sidecar (`DSC_1.xmp` beside `DSC_1.JPG`) says of its picture. */
export interface SidecarWords {
  /** Each with the origin `xmp`. */
  readonly fields: PictureFields
  readonly problems: readonly MetadataProblem[]
}

/** A file is longer than a block of metadata ever is: one byte more is enough to know. */
export const sidecarReadBytes = maxBlockBytes + 1

/** Of a file in which any of these is wrong no word is taken: nobody knows which half of it is right. */
const refusals: ReadonlySet<MetadataProblemCode> = new Set([
  'block_too_large',
  'xmp_declares_entities',
  'xmp_malformed',
  'xmp_not_unicode',
])

/** Reads a sidecar; `refused` says why it cannot be believed. @param bytes at most `sidecarReadBytes` of it */
export function readSidecar(bytes: Buffer, now: Date): SidecarWords | { readonly refused: MetadataProblemCode } {
  if (bytes.length > maxBlockBytes) return { refused: 'block_too_large' }
  const problems = problemList()
  const properties = readXmpPacket(bytes, problems)
  const refusal = problems.all().find(({ code }) => refusals.has(code))
  if (refusal) return { refused: refusal.code }
  const { dateCreated, ...rest } = withoutPositions('xmp', xmpFields(properties, problems), problems)
  const isBelieved = dateCreated && isPlausible(dateCreated, { now, isCameraClock: false })
  if (dateCreated && !isBelieved) problems.add('date_implausible', 'xmp', dateCreated.local)
  const fields = foundInXmp(isBelieved ? { ...rest, dateCreated } : rest)
  tellPositions(fields, problems)
  return { fields, problems: problems.all() }
}

/** Of several sidecars of one picture the later ones outrank. */
export function joinedSidecars(sidecars: readonly SidecarWords[]): SidecarWords {
  return sidecars.reduce((before, { fields, problems }) => ({
    fields: { ...before.fields, ...fields },
    problems: allProblems(before.problems, problems),
  }))
}

/** What the file says, but for what its sidecar says: whoever wrote that did so later, with the file at hand. */
export function withSidecar(metadata: PictureMetadata, { fields, problems }: SidecarWords): PictureMetadata {
  const { dateCreated } = fields
  const time = metadata.fields.dateCreated?.value
  const zoned = dateCreated && {
    dateCreated: { ...dateCreated, value: withZoneOf(dateCreated.value, time ? [time] : []) },
  }
  return {
    ...metadata,
    fields: { ...metadata.fields, ...fields, ...zoned },
    problems: allProblems(metadata.problems, problems),
  }
}

/** Each problem once. */
export function allProblems(
  before: readonly MetadataProblem[],
  added: readonly MetadataProblem[],
): readonly MetadataProblem[] {
  const list = problemList()
  for (const { code, block, detail } of [...before, ...added]) list.add(code, block, detail)
  return list.all()
}

function foundInXmp(fields: BlockFields): PictureFields {
  const found = Object.entries(fields).map(([field, value]) => [field, { value, origin: 'xmp' }] as const)
  // Each field keeps the type that it had.
  return Object.fromEntries(found) as PictureFields
}
