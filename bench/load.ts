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

export interface Sustained {
  readonly requestsPerSecond: number
  /** Milliseconds within which 99 of 100 were answered. */
  readonly p99: number
}

/**
 * GET requests from a process of its own over 16 connections, for so many seconds, as a browser asks.
 * @throws Error where one of them was not answered with 2xx
 */
export async function sustainLoad(url: string, seconds: number): Promise<Sustained> {
  const headers = ['--headers', 'accept-encoding=gzip, deflate, br']
  const args = [autocannon, '--json', '--duration', String(seconds), '--connections', '16', ...headers, url]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  // As autocannon documents its result.
  const result = JSON.parse(stdout) as Record<'2xx' | 'non2xx' | 'errors' | 'duration', number> & {
    latency: { p99: number }
  }
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`requests failed: ${stdout}`)
  return { requestsPerSecond: result['2xx'] / result.duration, p99: result.latency.p99 }
}
