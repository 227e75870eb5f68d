import { sendJson } from '../../admin/sendJson'
import type { Language } from '../../language'

interface Request {
  readonly address: string
  readonly method: 'POST' | 'PATCH' | 'DELETE'
  readonly body?: Readonly<Record<string, unknown>>
  readonly language: Language | string
}

/** Sends a change to the API; gives what stood in its way, nothing where it was done. */
export async function send({ address, method, body, language }: Request): Promise<string[]> {
  const { isDone, refused } = await sendJson({ address, method, language, ...(body ? { body } : {}) })
  if (isDone) return []
  const messages = refused.map(({ message }) => message)
  return messages.length > 0 ? messages : [unreachable[language === 'en' ? 'en' : 'zh']]
}

const unreachable = { zh: '连不上服务器，没有改动。', en: 'The server could not be reached; nothing was changed.' }
