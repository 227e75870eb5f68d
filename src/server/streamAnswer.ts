import type { ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/**
 * Sends what a source gives as it comes. Whoever goes away in the middle is no failure; a source that fails is, and ends the
 * answer short, which is all that can be told by then.
 * @throws what the source failed with, for the log
 */
export async function streamAnswer(res: ServerResponse, content: Readable): Promise<void> {
  let hasLeft = res.destroyed
  // A failure closes the source first, and the answer after it.
  res.once('close', () => {
    hasLeft ||= !content.destroyed
  })
  try {
    await pipeline(content, res)
  } catch (error) {
    res.destroy()
    if (!hasLeft) throw error
  }
}
