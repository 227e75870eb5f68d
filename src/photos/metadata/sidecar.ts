import type { Bilingual } from '../../language'
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
export const sidecarRefusals = {
  block_too_large: {
    zh: 'XMP 文件超过 4 MB，没有读取；图片照常收取。请重新导出。',
    en: 'The sidecar has more than 4 MB and was not read; its picture comes in without it. Export it anew.',
  },
  xmp_declares_entities: {
    zh: 'XMP 文件里有文档类型声明，没有读取；图片照常收取。请重新导出。',
    en: 'The sidecar has a document type declaration and was not read; its picture comes in without it. Export it anew.',
  },
  xmp_malformed: {
    zh: 'XMP 文件不完整或不合格式，里面的文字没有采用；图片照常收取。请重新导出后再传，或在图片里直接填写。',
    en: 'The sidecar breaks off or is malformed, and none of its words was used; its picture comes in without it. Export it anew and send it again, or write into the picture’s form.',
  },
  xmp_not_unicode: {
    zh: 'XMP 文件的编码不是 Unicode，里面的文字没有采用；图片照常收取。请按 UTF-8 重新导出后再传，或在图片里直接填写。',
    en: 'The sidecar is not in Unicode, and none of its words was used; its picture comes in without it. Export it as UTF-8 and send it again, or write into the picture’s form.',
  },
} as const satisfies Partial<Record<MetadataProblemCode, Bilingual>>

export type SidecarRefusal = keyof typeof sidecarRefusals

/** Reads a sidecar; `refused` says why it cannot be believed. @param bytes at most `sidecarReadBytes` of it */
export function readSidecar(bytes: Buffer, now: Date): SidecarWords | { readonly refused: SidecarRefusal } {
  if (bytes.length > maxBlockBytes) return { refused: 'block_too_large' }
  const problems = problemList()
  const properties = readXmpPacket(bytes, problems)
  const refused = problems
    .all()
    .map(({ code }) => code)
    .find(isRefusal)
  if (refused) return { refused }
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

function isRefusal(code: MetadataProblemCode): code is SidecarRefusal {
  return Object.hasOwn(sidecarRefusals, code)
}

function foundInXmp(fields: BlockFields): PictureFields {
  const found = Object.entries(fields).map(([field, value]) => [field, { value, origin: 'xmp' }] as const)
  // Each field keeps the type that it had.
  return Object.fromEntries(found) as PictureFields
}
