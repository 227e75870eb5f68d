import type { IncomingMessage } from 'node:http'
import { type IncomingBody, noteBody } from '../photos/intake/incomingBody'
import { discardBody } from './bodyLimit'

/** So much may come in between two looks of whoever reads it; stopping and going on for each piece takes longer than the bytes. */
const aheadBytes = 1024 * 1024

/** A body as it comes. Unlike `Readable.toWeb`, giving up half-way does not tear the connection down before the answer has gone out. */
export function bodyStream(req: IncomingMessage): ReadableStream<Uint8Array> {
  const body = incomingBody(req)
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunks = await body.take(1)
        for (const chunk of chunks ?? []) controller.enqueue(chunk)
        if (!chunks) controller.close()
      },
      cancel: () => body.cancel(),
    },
    // It is gathered below: what stood here nobody could take past the stream.
    { highWaterMark: 0 },
  )
  noteBody(stream, body)
  return stream
}

function incomingBody(req: IncomingMessage): IncomingBody {
  let chunks: Buffer[] = []
  let byteCount = 0
  let wantedBytes = 1
  let isOver = false
  let failure: Error | null = null
  let wake = () => {}
  const finish = (error: Error | null) => {
    if (isOver) return
    isOver = true
    failure = error
    wake()
  }
  req.on('data', (chunk: Buffer) => {
    if (isOver) return
    chunks.push(chunk)
    byteCount += chunk.length
    if (byteCount >= wantedBytes) wake()
    if (byteCount >= Math.max(aheadBytes, wantedBytes)) req.pause()
  })
  req.once('end', () => finish(null))
  req.once('error', finish)
  const cutOff = () => finish(new Error('The upload was cut off.'))
  req.once('close', cutOff)
  // Cut before anybody listened: nothing more will be told of it.
  if (req.closed && !req.readableEnded) cutOff()
  return {
    async take(leastBytes) {
      if (byteCount < leastBytes && !isOver) {
        wantedBytes = leastBytes
        if (req.isPaused()) req.resume()
        await new Promise<void>((resolve) => (wake = resolve))
      }
      if (failure) throw failure
      if (byteCount === 0) return null
      const taken = chunks
      chunks = []
      byteCount = 0
      if (req.isPaused()) req.resume()
      return taken
    },
    cancel() {
      chunks = []
      byteCount = 0
      finish(null)
      discardBody(req)
    },
  }
}
