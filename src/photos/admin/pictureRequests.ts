import { type Sent, sendJson } from '../../admin/sendJson'
import { isRecord } from '../../isRecord'
import { slugs } from '../../slugs'
import { photoStory } from '../pictureDeskRules'

/** The id of what was made, or what the server said against it; empty where it said nothing. */
export type Made = { readonly id: string } | { readonly problem: string }

/** Where to ask, and in which language to be answered. */
export interface DeskApi {
  readonly api: string
  readonly language: string
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

/** Whether the server knows nobody here any more; false where it does not answer. */
export async function isLoggedOut(desk: DeskApi): Promise<boolean> {
  const answer = await read(desk, `/${slugs.users}/me?depth=0`)
  return answer !== null && !isRecord(answer.user)
}

/** The documents of a list; none where it did not come. */
export async function readList(desk: DeskApi, path: string): Promise<Record<string, unknown>[]> {
  const answer = await read(desk, path)
  return Array.isArray(answer?.docs) ? answer.docs.filter(isRecord) : []
}

const askedAtOnce = 50

/** The documents of a list that names ids: asked for in parts, since an address has its length. */
export async function readListOf(
  desk: DeskApi,
  ids: readonly string[],
  path: (ids: string, limit: number) => string,
): Promise<Record<string, unknown>[]> {
  const docs: Record<string, unknown>[] = []
  for (let start = 0; start < ids.length; start += askedAtOnce)
    docs.push(...(await readList(desk, path(ids.slice(start, start + askedAtOnce).join(','), askedAtOnce))))
  return docs
}

/** Writes a document by Payload's REST API. */
export async function sendDocument(desk: DeskApi, method: string, path: string, data: object): Promise<Made> {
  return madeOf(await sendTo(desk, method, path, data))
}

/** Sends JSON to the product's own API. */
export function sendTo({ api, language }: DeskApi, method: string, path: string, body: object): Promise<Sent> {
  return sendJson({ address: `${api}${path}`, language, method, body })
}

/** What came of writing a document by Payload's REST API. */
export function madeOf({ isDone, answer, refused }: Pick<Sent, 'isDone' | 'answer' | 'refused'>): Made {
  const id = isRecord(answer.doc) ? answer.doc.id : null
  if (isDone && typeof id === 'string') return { id }
  return { problem: refused[0]?.message ?? '' }
}
