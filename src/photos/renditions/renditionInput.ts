import type { PayloadRequest } from 'payload'
import { idOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { publicRecordOf, type RecordValues } from '../metadata/publicRecordOf'
import { cropsOf, pointOf } from './framingRules'
import type { RenditionInput } from './makeRenditions'
import { recipeOf } from './planRules'

/** A picture's row, as it is stored or about to be. */
export type PictureRow = Readonly<Record<string, unknown>>

export interface WantedRenditions {
  readonly input: Omit<RenditionInput, 'source'>
  /** Where it differs from what the renditions were made of, they are to be made anew. */
  readonly recipe: string
}

/** What is to be made of a picture as its record stands. */
export async function wantedRenditions(req: PayloadRequest, picture: PictureRow): Promise<WantedRenditions> {
  const handSetCrops = cropsOf(picture.crops)
  const focalPoint = pointOf(picture.focalPoint)
  const record = publicRecordOf({ ...recordValues(picture), creatorName: await creatorName(req, picture) })
  const recipe = recipeOf({ original: String(picture.filename ?? ''), handSetCrops, focalPoint, record })
  return { input: { handSetCrops, focalPoint, record }, recipe }
}

/** The record without the row ids and empty members that an engine may or may not put into lists and groups. */
function recordValues(picture: PictureRow): RecordValues {
  // The collection's own fields have the names and types of a record's.
  const values = picture as RecordValues
  const { placeParts, licensors } = values
  return {
    ...values,
    placeParts: placeParts
      ? said(placeParts, ['country', 'countryCode', 'provinceOrState', 'city', 'sublocation'])
      : null,
    licensors: (licensors ?? []).map((licensor) => said(licensor, ['name', 'url'])),
  }
}

function said<Value extends object>(value: Value, names: readonly (keyof Value & string)[]): Value {
  // Members that a record may lack are lacking.
  return Object.fromEntries(names.flatMap((name) => (value[name] ? [[name, value[name]]] : []))) as Value
}

/** The name as it was written, else that of the byline. */
async function creatorName(req: PayloadRequest, { creator }: PictureRow): Promise<string | null> {
  const { name, byline } = (creator ?? {}) as { name?: unknown; byline?: unknown }
  if (typeof name === 'string' && name.trim() !== '') return name
  const id = idOf(byline)
  if (!id) return null
  const found = await req.payload.db.findOne<{ id: string; name?: string }>({
    collection: slugs.bylines,
    where: { id: { equals: id } },
    select: { name: true },
    req,
  })
  return found?.name ?? null
}
