import type { Bilingual } from '../../../language'
import { slugs } from '../../../slugs'
import { sendJson } from '../../admin/pictureRequests'
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
  const path = `/${slugs.media}/${id}/${action}`
  const { isDone, answer } = await sendJson({ api, language }, 'POST', path, { reason })
  if (isDone) return []
  // The body of the product's own errors.
  const { errors = [] } = (answer ?? {}) as { errors?: { message?: string }[] }
  const messages = errors.flatMap(({ message }) => message ?? [])
  return messages.length > 0 ? messages : [say(words.unreachable)]
}
