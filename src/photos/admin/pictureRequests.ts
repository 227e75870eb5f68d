import { slugs } from '../../slugs'
import { captionData, mediaData, type PictureRow, photoStory } from '../pictureDeskRules'

/** The id of what was made, or what the server said against it; empty where it said nothing. */
export type Made = { readonly id: string } | { readonly problem: string }

interface Upload {
  readonly api: string
  readonly language: string
  readonly file: File
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** Sends a file into the picture library. XMLHttpRequest, since fetch tells nothing of how far it is. */
export function sendPicture({ api, language, file, onProgress }: Upload): Promise<Made> {
  const form = new FormData()
  form.append('file', file)
  form.append('_payload', '{}')
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${api}/${slugs.media}?depth=0`)
    request.setRequestHeader('Accept-Language', language)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(madeOf(request.status < 400, request.response))
    request.onerror = () => resolve({ problem: '' })
    request.send(form)
  })
}

interface Desk {
  readonly api: string
  readonly language: string
}

/** Writes the words into the picture's record and begins its caption. */
export async function savePicture(desk: Desk, { words }: PictureRow, mediaId: string): Promise<Made> {
  const media = await send(desk, 'PATCH', `/${slugs.media}/${mediaId}?depth=0`, mediaData(words))
  if ('problem' in media) return media
  return send(desk, 'POST', `/${slugs.photoCaptions}?draft=true&depth=0`, captionData(mediaId, words))
}

export function createStory(desk: Desk, slugline: string, captionIds: readonly string[]): Promise<Made> {
  return send(desk, 'POST', `/${slugs.articles}?draft=true&depth=0`, photoStory(slugline, captionIds))
}

async function send({ api, language }: Desk, method: string, path: string, data: object): Promise<Made> {
  const response = await fetch(`${api}${path}`, {
    method,
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(data),
  }).catch(() => null)
  return madeOf(response?.ok === true, await response?.json().catch(() => null))
}

function madeOf(isDone: boolean, answer: unknown): Made {
  // The answer of Payload's REST API: a document, or a list of errors.
  const { doc, errors } = (answer ?? {}) as { doc?: { id?: unknown }; errors?: readonly { message?: unknown }[] }
  if (isDone && typeof doc?.id === 'string') return { id: doc.id }
  const message = errors?.[0]?.message
  return { problem: typeof message === 'string' ? message : '' }
}
