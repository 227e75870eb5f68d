import type { ServerResponse } from 'node:http'
import { finished, type Readable } from 'node:stream'

/**
 * Sends what a source gives as it comes. Whoever goes away in the middle is no failure, and ends the source as well; a source
 * that fails is one, and ends the answer short, which is all that can be told by then. Node's `pipeline` would put seven
 * listeners on the answer beside those of log, metrics and draining, and Node warns of a leak at eleven.
 * @throws what the source failed with, for the log
 */
export function streamAnswer(res: ServerResponse, content: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    // It goes on listening afterwards: a source that was given up may still fail, and nobody waits for that.
    finished(content, { writable: false }, (error) => {
      if (!error) return
      reject(error)
      res.destroy()
    })
    const leave = () => {
      resolve()
      content.destroy()
    }
    if (res.destroyed) return leave()
    res.once('close', leave)
    content.pipe(res)
  })
}
