import { slugs } from '../../slugs'
import { captionData, mediaData, type PictureRow, photoStory } from '../pictureDeskRules'

/** The id of what was made, or what the server said against it; empty where it said nothing. */
export type Made = { readonly id: string } | { readonly problem: string }

/** Where to ask, and in which language to be answered. */
export interface DeskApi {
  readonly api: string
  readonly language: string
}

/** Writes the words into the picture's record, and into its caption, which is begun where there is none yet. */
export async function savePicture(
  desk: DeskApi,
  { words, captionId, mediaId, isKnown }: PictureRow,
  bylineId: string | null,
): Promise<Made> {
  const photo = { photo: mediaId }
  const media = mediaData(words, bylineId)
  // A picture that readers see already stands still; that matters only where its data would change.
  const isWritten = isKnown && isWithin(media, await read(desk, `/${slugs.media}/${mediaId}?depth=0`))
  const written = isWritten ? null : await sendDocument(desk, 'PATCH', `/${slugs.media}/${mediaId}?depth=0`, media)
  if (written && 'problem' in written) return written
  const caption = captionData(words, bylineId)
  if (captionId === null)
    return sendDocument(desk, 'POST', `/${slugs.photoCaptions}?draft=true&depth=0`, { ...photo, ...caption })
  const address = `/${slugs.photoCaptions}/${captionId}?draft=true&depth=0`
  const { revision } = (await read(desk, address)) ?? {}
  return sendDocument(desk, 'PATCH', address, { revision, ...caption })
}

interface StoryPictures {
  readonly captionIds: readonly string[]
  readonly bylineIds: readonly string[]
}

export function createStory(desk: DeskApi, slugline: string, pictures: StoryPictures): Promise<Made> {
  return sendDocument(desk, 'POST', `/${slugs.articles}?draft=true&depth=0`, photoStory(slugline, pictures))
}

/** Single fields of a picture's record. */
export function saveFields(desk: DeskApi, mediaId: string, fields: object): Promise<Made> {
  return sendDocument(desk, 'PATCH', `/${slugs.media}/${mediaId}?depth=0`, fields)
}

/** A document of the product's own API; null where it did not come. */
export async function read({ api, language }: DeskApi, path: string): Promise<Record<string, unknown> | null> {
  const headers = { 'Accept-Language': language }
  const response = await fetch(`${api}${path}`, { credentials: 'same-origin', headers }).catch(() => null)
  const answer: unknown = response?.ok ? await response.json().catch(() => null) : null
  return isRecord(answer) ? answer : null
}

/** The documents of a list; none where it did not come. */
export async function readList(desk: DeskApi, path: string): Promise<Record<string, unknown>[]> {
  const answer = await read(desk, path)
  return Array.isArray(answer?.docs) ? answer.docs.filter(isRecord) : []
}

/** Writes a document by Payload's REST API. */
export async function sendDocument(
  { api, language }: DeskApi,
  method: string,
  path: string,
  data: object,
): Promise<Made> {
  const response = await fetch(`${api}${path}`, {
    method,
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(data),
  }).catch(() => null)
  return madeOf(response?.ok === true, await response?.json().catch(() => null))
}

/** Reads the answer of Payload's REST API: a document, or a list of errors. */
export function madeOf(isDone: boolean, answer: unknown): Made {
  const { doc, errors } = (answer ?? {}) as { doc?: { id?: unknown }; errors?: readonly { message?: unknown }[] }
  if (isDone && typeof doc?.id === 'string') return { id: doc.id }
  const message = errors?.[0]?.message
  return { problem: typeof message === 'string' ? message : '' }
}

function isWithin(part: object, whole: Record<string, unknown> | null): boolean {
  if (!whole) return false
  return Object.entries(part).every(([name, value]) =>
    isRecord(value)
      ? isWithin(value, isRecord(whole[name]) ? whole[name] : {})
      : (whole[name] || null) === (value || null),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
