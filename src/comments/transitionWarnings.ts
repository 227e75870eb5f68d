import type { PayloadRequest } from 'payload'
import type { Problem } from '../errors'
import { countOpenThreads, type Place } from './comments'

/** What somebody who is about to sign a piece should know, though it keeps nobody from signing. */
export async function transitionWarnings(req: PayloadRequest, place: Place): Promise<Problem[]> {
  const open = await countOpenThreads(req, place)
  if (open === 0) return []
  const message = { zh: `还有 ${open} 条未解决批注。`, en: `${open} comment threads are still open.` }
  return [{ code: 'open_comments', message }]
}
