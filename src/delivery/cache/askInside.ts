import { createServer, type RequestListener, request } from 'node:http'
import { duplexPair } from 'node:stream'
import type { Language } from '../../language'
import type { Answer } from './answerRules'

const withinMilliseconds = 30_000

/** Asks as a stranger without cookies and other headers would, from within the process. @throws where nothing comes back */
export type AskInside = (target: string, language: Language) => Promise<Answer>

/**
 * Asks a request listener over a pair of streams in memory: to it the request is a real one, and none of what a reader
 * sent is in it.
 * @param host that the requests are for
 */
export function insideOf(listener: RequestListener, host: string): AskInside {
  // It listens to no port: it is handed its connections.
  const server = createServer(listener)
  return (target, language) =>
    new Promise((resolve, reject) => {
      const [ours, theirs] = duplexPair()
      server.emit('connection', theirs)
      const asked = request({
        path: target,
        headers: { host, 'accept-language': language, connection: 'close' },
        createConnection: () => ours,
        timeout: withinMilliseconds,
      })
      asked.once('timeout', () => asked.destroy(new Error('The server did not answer itself.')))
      asked.once('error', reject)
      asked.once('response', (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.once('error', reject)
        response.once('end', () => {
          const { statusCode: status = 500, headers } = response
          resolve({ status, headers, body: Buffer.concat(chunks) })
        })
      })
      asked.end()
    })
}
