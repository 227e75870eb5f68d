import type { Answer } from './answerRules'

const endOfHead = '\r\n\r\n'

/**
 * An answer as it was written to a connection (RFC 9112). Undefined where it is none, or its body is in chunks.
 * @param written everything from the status line to the end of the body
 */
export function readAnswer(written: Buffer): Answer | undefined {
  const end = written.indexOf(endOfHead)
  if (end < 0) return undefined
  const [statusLine = '', ...lines] = written.toString('latin1', 0, end).split('\r\n')
  const status = Number(/^HTTP\/\d\.\d (\d{3})(?: |$)/.exec(statusLine)?.[1])
  const headers = readHeaders(lines)
  if (!status || headers['transfer-encoding'] !== undefined) return undefined
  return { status, headers, body: written.subarray(end + endOfHead.length) }
}

/** What is said twice is one list, but for cookies, which hold commas (RFC 9110, 5.3). */
function readHeaders(lines: readonly string[]): Answer['headers'] {
  const headers: Record<string, string | string[]> = {}
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    const value = line.slice(colon + 1).trim()
    const known = headers[name]
    if (name === 'set-cookie') headers[name] = [...(known ?? []), value]
    else headers[name] = known === undefined ? value : `${String(known)}, ${value}`
  }
  return headers
}
