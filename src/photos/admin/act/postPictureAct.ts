import type { Bilingual } from '../../../language'
import { slugs } from '../../../slugs'
import { type DeskApi, sendTo } from '../pictureRequests'

export type PictureAction = 'recall' | 'lift-recall' | 'rights'

interface PictureAct {
  readonly id: string
  readonly action: PictureAction
  /** The request's body; the reason is part of it. */
  readonly data: { readonly reason: string } & Record<string, unknown>
  readonly say: (text: Bilingual) => string
}

/** Takes a step with a picture that goes on record. @returns what stood in the way, in the person's language; empty where it is done */
export async function postPictureAct(desk: DeskApi, { id, action, data, say }: PictureAct): Promise<string[]> {
  const { isDone, refused } = await sendTo(desk, 'POST', `/${slugs.media}/${id}/${action}`, data)
  if (isDone) return []
  const messages = refused.map(({ message }) => message)
  return messages.length > 0 ? messages : [say(unreachable)]
}

const unreachable = {
  zh: '连不上服务器，什么也没有改。请重试。',
  en: 'The server could not be reached and nothing was changed. Try again.',
} as const satisfies Bilingual
