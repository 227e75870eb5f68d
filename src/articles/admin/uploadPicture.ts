import { slugs } from '../../slugs'

/** What is written down about a picture when it is uploaded; all of it can be filled in later. */
export interface PictureWords {
  readonly caption: string
  readonly credit: string
  readonly alt: string
}

/** Uploads a picture and begins its caption; gives the caption's id, or what the server said. */
export async function uploadPicture(
  api: string,
  file: File,
  { caption, credit, alt }: PictureWords,
): Promise<{ readonly captionId: string } | { readonly problem: string | null }> {
  const form = new FormData()
  form.append('file', file)
  form.append('_payload', JSON.stringify({ alt, creditLine: credit }))
  const media = await send(`${api}/${slugs.media}?depth=0`, { body: form })
  if ('problem' in media) return media
  const made = await send(`${api}/${slugs.photoCaptions}?depth=0`, {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ photo: media.id, text: caption, credit: { printed: credit } }),
  })
  return 'problem' in made ? made : { captionId: made.id }
}

async function send(
  address: string,
  request: RequestInit,
): Promise<{ readonly id: string } | { readonly problem: string | null }> {
  const response = await fetch(address, { method: 'POST', credentials: 'same-origin', ...request }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  if (!response?.ok) return { problem: messageIn(answer) }
  // The answer of a creation, whose document has an id.
  return { id: String((answer as { doc?: { id?: unknown } }).doc?.id) }
}

function messageIn(answer: unknown): string | null {
  const errors = typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : null
  const first: unknown = Array.isArray(errors) ? errors[0]?.message : null
  return typeof first === 'string' ? first : null
}
