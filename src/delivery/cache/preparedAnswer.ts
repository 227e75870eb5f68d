import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'
import { type Answer, lastingHeaders } from './answerRules'
import type { Encoding } from './negotiationRules'

/** An answer in one coding, ready to be written. */
export interface PreparedBody {
  readonly tag: string
  readonly body: Buffer
  /** Names and values in turn: what every answer has, and what one with a body has besides. */
  readonly commonHead: readonly string[]
  readonly bodyHead: readonly string[]
}

export interface PreparedAnswer {
  readonly status: number
  /** Those that are made; the others on demand. */
  readonly bodies: Partial<Record<Encoding, PreparedBody>>
  /** Makes and keeps what is not there yet. */
  bodyIn(encoding: Encoding): Promise<PreparedBody>
}

interface PreparedHead {
  readonly cacheControl: string
  readonly vary: string
}

/** Smaller ones come out no shorter. */
const shortestCompressed = 1_024
/** Written once and read by many; above it each percent costs twice the time. */
const brotliQuality = 5
/** Bytes up to which compressing, a tenth of a millisecond, takes less than handing it to another thread and hearing of it. */
const longestAtOnce = 32 * 1024

/** @param onGrown told of the bytes that each coding takes besides the answer's own */
export function prepareAnswer(
  answer: Answer,
  head: PreparedHead,
  onGrown: (byteCount: number) => void = () => {},
): PreparedAnswer {
  const bodies: Partial<Record<Encoding, PreparedBody>> = {}
  const waited: Partial<Record<Encoding, Promise<PreparedBody>>> = {}
  const hash = createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)
  const type = String(answer.headers['content-type'] ?? '')
  const isCompressible = answer.body.length >= shortestCompressed && /json|text|xml|javascript|svg/.test(type)
  const common = [...lastingHeaders(answer), 'cache-control', head.cacheControl, 'vary', head.vary]

  const make = async (encoding: Encoding): Promise<PreparedBody> => {
    const body = await encoded(answer.body, encoding)
    const tag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`
    const prepared = {
      tag,
      body,
      commonHead: [...common, 'etag', tag],
      bodyHead: [
        ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
        'content-length',
        String(body.length),
      ],
    }
    bodies[encoding] = prepared
    onGrown((body === answer.body ? 0 : body.length) + headBytes(prepared))
    return prepared
  }
  return {
    status: answer.status,
    bodies,
    bodyIn(wanted) {
      const encoding = isCompressible ? wanted : 'identity'
      const known = bodies[encoding]
      if (known) {
        // So that the next look-up finds it without waiting.
        bodies[wanted] = known
        return Promise.resolve(known)
      }
      waited[encoding] ??= make(encoding)
      return waited[encoding]
    },
  }
}

async function encoded(body: Buffer, encoding: Encoding): Promise<Buffer> {
  const isShort = body.length <= longestAtOnce
  if (encoding === 'identity') return body
  if (encoding === 'gzip') return isShort ? gzipSync(body) : promisify(gzip)(body)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    // One that holds the body and no more: the usual one is four megabytes, to be cleared each time.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(Math.max(Math.ceil(Math.log2(body.length + 16)), 16), 22),
  }
  return isShort ? brotliCompressSync(body, { params }) : promisify(brotliCompress)(body, { params })
}

function headBytes({ commonHead, bodyHead }: PreparedBody): number {
  return [...commonHead, ...bodyHead].reduce((sum, text) => sum + text.length, 0)
}
