import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Certificate } from '../../support/certificates'

export interface Received {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly at: number
}

export type Manner = (req: IncomingMessage, res: ServerResponse) => void

/** A consumer of webhooks: a real HTTP server that keeps what it is sent, and answers as it is told to. */
export interface Receiver {
  readonly host: string
  readonly url: string
  readonly received: Received[]
  behave(manner: Manner): void
  close(): Promise<void>
}

export const accept: Manner = (_req, res) => res.writeHead(204).end()
export const answer =
  (status: number, headers: Record<string, string> = {}): Manner =>
  (_req, res) =>
    res.writeHead(status, headers).end('x')
export const hang: Manner = () => {}

/** With a certificate it speaks TLS, and is asked for as `localhost`. */
export async function startReceiver(port = 0, certificate?: Certificate): Promise<Receiver> {
  const received: Received[] = []
  let manner = accept
  const listener: RequestListener = (req, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      const headers = Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, String(value)]))
      received.push({ path: req.url ?? '', headers, body: Buffer.concat(chunks).toString('utf8'), at: Date.now() })
      manner(req, res)
    })
  }
  const server: Server = certificate ? createTlsServer(certificate, listener) : createServer(listener)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const host = `${certificate ? 'localhost' : '127.0.0.1'}:${(server.address() as AddressInfo).port}`
  return {
    host,
    url: `${certificate ? 'https' : 'http'}://${host}/hook`,
    received,
    behave: (next) => {
      manner = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
