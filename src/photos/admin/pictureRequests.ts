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
  const { isDone, answer } = await sendJson(desk, method, path, data)
  return madeOf(isDone, answer)
}

export interface Answer {
  readonly isDone: boolean
  /** 0 where the server was not reached. */
  readonly status: number
  readonly answer: unknown
}

/** Sends JSON to the product's own API. */
export async function sendJson(
  { api, language }: DeskApi,
  method: string,
  path: string,
  data: object,
): Promise<Answer> {
  const response = await fetch(`${api}${path}`, {
    method,
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(data),
  }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  return { isDone: response?.ok === true, status: response?.status ?? 0, answer }
}

/** Reads the answer of Payload's REST API: a document, or a list of errors. */
export function madeOf(isDone: boolean, answer: unknown): Made {
  const { doc, errors } = (answer ?? {}) as { doc?: { id?: unknown }; errors?: readonly { message?: unknown }[] }
  if (isDone && typeof doc?.id === 'string') return { id: doc.id }
  const message = errors?.[0]?.message
  return { problem: typeof message === 'string' ? message : '' }
}
