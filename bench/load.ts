import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const autocannon = fileURLToPath(import.meta.resolve('autocannon'))
const connections = 10

/**
 * Sends `amount` GET requests from a process of its own, ten at a time.
 * @returns requests a second
 * @throws Error where one of them was not answered with 2xx
 */
export async function sendRequests(url: string, amount: number): Promise<number> {
  const args = [autocannon, '--json', '--amount', String(amount), '--connections', String(connections), url]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  // As autocannon documents its result.
  const result = JSON.parse(stdout) as Record<'2xx' | 'non2xx' | 'errors' | 'duration', number>
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`requests failed: ${stdout}`)
  return result['2xx'] / result.duration
}
