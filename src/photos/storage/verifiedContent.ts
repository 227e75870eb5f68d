import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import type { Content, Incoming } from './pictureStore'
import { ContentMismatch } from './storageErrors'

/**
 * The content as a stream that fails before its end unless it is what its name says. The last bytes are held back until
 * that is known: nobody behind it gets a whole wrong file, or a right one with more to come.
 */
export function verifiedContent({ from, sha256, byteCount }: Incoming): Readable {
  const hash = createHash('sha256')
  let count = 0
  let held: Buffer | null = null
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      count += chunk.length
      if (count > byteCount) return done(new ContentMismatch())
      hash.update(chunk)
      const ready = held
      held = chunk
      done(null, ready)
    },
    flush(done) {
      if (count !== byteCount || hash.digest('hex') !== sha256) return done(new ContentMismatch())
      done(null, held)
    },
  })
  const source = streamOf(from)
  source.once('error', (error) => check.destroy(error))
  source.once('close', () => {
    // A request that is cut off closes without an error and without an end.
    if (!source.readableEnded) check.destroy(new ContentMismatch())
  })
  check.once('close', () => source.destroy())
  return source.pipe(check)
}

function streamOf(from: Content): Readable {
  if ('stream' in from) return from.stream
  return 'bytes' in from ? Readable.from([from.bytes]) : createReadStream(from.file)
}
