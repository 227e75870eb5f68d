import { writeFileSync } from 'node:fs'
import { request } from 'node:http'

/** An answer as it went over the line. */
export interface Recorded {
  /** Names and values in turn, but for those that Node writes by itself. */
  readonly head: string[]
  /** Base64. */
  readonly body: string
}

const writtenByNode = new Set(['date', 'connection', 'keep-alive'])

/** Asks once and writes the answer to a file; the body stays coded as it came. */
export function recordAnswer(url: string, headers: Readonly<Record<string, string>>, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        const { rawHeaders } = response
        const head = rawHeaders.filter((_, at) => !writtenByNode.has(rawHeaders[at - (at % 2)]?.toLowerCase() ?? ''))
        const recorded: Recorded = { head, body: Buffer.concat(chunks).toString('base64') }
        writeFileSync(file, JSON.stringify(recorded))
        resolve()
      })
    })
    asked.once('error', reject)
    asked.end()
  })
}
