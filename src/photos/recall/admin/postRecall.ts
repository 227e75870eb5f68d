import type { Bilingual } from '../../../language'
import { slugs } from '../../../slugs'
import { words } from './words'

interface RecallRequest {
  readonly api: string
  readonly id: string
  readonly action: 'recall' | 'lift-recall'
  readonly reason: string
  readonly language: string
  readonly say: (text: Bilingual) => string
}

/** Recalls a picture or lifts its recall. @returns what stood in the way, in the person's language; empty where it is done */
export async function postRecall({ api, id, action, reason, language, say }: RecallRequest): Promise<string[]> {
  const response = await fetch(`${api}/${slugs.media}/${id}/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify({ reason }),
  }).catch(() => null)
  if (response?.ok) return []
  // The body of the product's own errors.
  const answer = (await response?.json().catch(() => null)) as { errors?: { message?: string }[] } | null
  const messages = (answer?.errors ?? []).flatMap(({ message }) => message ?? [])
  return messages.length > 0 ? messages : [say(words.unreachable)]
}
