import { parseAigcLabel } from './aigcLabel'
import type { ByteSource } from './byteSource'
import { isPlausible, withZoneOf } from './captureTime'
import { deskFacts } from './deskFacts'
import { exifDirectories } from './exifDirectories'
import { exifFields } from './exifFields'
import { findBlocks } from './findBlocks'
import { iimFields } from './iimFields'
import { tellPositions, withoutPositions } from './leavePositions'
import type { MetadataBlocks } from './metadataBlocks'
import { type ProblemList, problemList } from './metadataProblems'
import {
  type BlockFields,
  type DeskFacts,
  type Origin,
  origins,
  type PictureFields,
  type PictureMetadata,
} from './pictureMetadata'
import { xmpFields } from './xmpFields'
import { readXmpPacket } from './xmpPacket'

/**
 * What a picture's file says of itself: first XMP, then IIM, then EXIF. It reads the blocks of data alone, each up to a
 * limit, and never fails for what is in them: that is told in `problems`.
 */
export async function readMetadata(source: ByteSource, now: Date): Promise<PictureMetadata> {
  const problems = problemList()
  const blocks = await findBlocks(source, problems)
  const directories = blocks.exif ? await exifDirectories(blocks.exif, problems) : null
  const byOrigin: Record<Origin, BlockFields> = {
    xmp: withoutPositions('xmp', xmpOf(blocks, problems), problems),
    iim: blocks.iim ? withoutPositions('iim', iimFields(blocks.iim, problems), problems) : {},
    exif: directories ? withoutPositions('exif', await exifFields(directories, problems), problems) : {},
  }
  const deskOnly: DeskFacts = directories ? await deskFacts(directories) : {}
  const fields = merged(withBelievedDates(byOrigin, { now, problems }))
  tellPositions(fields, problems)
  return {
    fields,
    deskOnly,
    hasContentCredentials: blocks.hasContentCredentials ?? false,
    problems: problems.all(),
  }
}

function xmpOf({ xmp, extendedXmp, aigc }: MetadataBlocks, problems: ProblemList): BlockFields {
  const properties = new Map([
    ...(extendedXmp ? readXmpPacket(extendedXmp, problems) : []),
    ...(xmp ? readXmpPacket(xmp, problems) : []),
  ])
  const fields = xmpFields(properties, problems)
  if (fields.aigcLabel || aigc === undefined) return fields
  const label = parseAigcLabel(aigc)
  if (!label) problems.add('aigc_label_malformed', 'file', 'aigcLabel')
  return label ? { ...fields, aigcLabel: label } : fields
}

interface Judging {
  readonly now: Date
  readonly problems: ProblemList
}

function withBelievedDates(
  byOrigin: Record<Origin, BlockFields>,
  { now, problems }: Judging,
): Record<Origin, BlockFields> {
  const believed = origins.map((origin): [Origin, BlockFields] => {
    const { dateCreated, ...rest } = byOrigin[origin]
    if (!dateCreated) return [origin, rest]
    if (isPlausible(dateCreated, { now, isCameraClock: origin === 'exif' })) return [origin, byOrigin[origin]]
    problems.add('date_implausible', origin, dateCreated.local)
    return [origin, rest]
  })
  const times = believed.flatMap(([, { dateCreated }]) => dateCreated ?? [])
  // Every origin is in the list above.
  return Object.fromEntries(
    believed.map(([origin, fields]) => [
      origin,
      fields.dateCreated ? { ...fields, dateCreated: withZoneOf(fields.dateCreated, times) } : fields,
    ]),
  ) as Record<Origin, BlockFields>
}

function merged(byOrigin: Record<Origin, BlockFields>): PictureFields {
  const found = [...origins]
    .reverse()
    .flatMap((origin) => Object.entries(byOrigin[origin]).map(([field, value]) => [field, { value, origin }] as const))
  // The later one of the same name stays: XMP's comes last.
  return Object.fromEntries(found) as PictureFields
}
