import { createSocket, type Socket } from 'node:dgram'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { postMessage } from './postMessage'
import { resolveTarget } from './resolveTarget'

let stopped: (() => void) | undefined
afterEach(() => {
  stopped?.()
  stopped = undefined
})

interface NameServer {
  readonly address: string
  /** Questions for IPv4 addresses so far. */
  asked(): number
}

/** A name server that gives the answers of `rounds` to one question after the other, and the last one for ever. */
async function startNameServer(rounds: readonly (readonly string[])[]): Promise<NameServer> {
  const socket: Socket = createSocket('udp4')
  let asked = 0
  socket.on('message', (question, { port, address }) => {
    const endOfName = question.indexOf(0, 12) + 1
    const isForIpv4 = question.readUInt16BE(endOfName) === 1
    const found = isForIpv4 ? (rounds[Math.min(asked, rounds.length - 1)] ?? []) : []
    if (isForIpv4) asked += 1
    socket.send(answerTo(question.subarray(0, endOfName + 4), found), port, address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  stopped = () => socket.close()
  return { address: `127.0.0.1:${socket.address().port}`, asked: () => asked }
}

/** RFC 1035, 4.1: the question comes back with its answers behind it. */
function answerTo(question: Buffer, addresses: readonly string[]): Buffer {
  const head = Buffer.from(question)
  head.writeUInt16BE(0x8180, 2)
  head.writeUInt16BE(addresses.length, 6)
  head.writeUInt16BE(0, 8)
  head.writeUInt16BE(0, 10)
  const answers = addresses.map((address) =>
    Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...address.split('.').map(Number)]),
  )
  return Buffer.concat([head, ...answers])
}

const lookUp = (url: string, nameServer?: NameServer, allowedHosts: readonly string[] = []) =>
  resolveTarget(new URL(url), { allowedHosts, ...(nameServer ? { nameServers: [nameServer.address] } : {}) })

describe('where a name leads', () => {
  it('is taken from one question, so that a name server that changes its mind changes nothing', async () => {
    const server = await startNameServer([['93.184.216.34'], ['127.0.0.1']])
    expect(await lookUp('https://rebind.test/hook', server)).toEqual({
      addresses: [{ address: '93.184.216.34', family: 4 }],
    })
    expect(server.asked()).toBe(1)
    // The next delivery asks anew, and is refused.
    expect(await lookUp('https://rebind.test/hook', server)).toEqual({ failure: 'not_public' })
  })

  it('is refused as a whole where one of its addresses is not public', async () => {
    const server = await startNameServer([['93.184.216.34', '10.0.0.7']])
    expect(await lookUp('https://mixed.test/', server)).toEqual({ failure: 'not_public' })
  })

  it('is nowhere for a name without addresses', async () => {
    expect(await lookUp('https://nothing.test/', await startNameServer([[]]))).toEqual({ failure: 'name_not_found' })
  })

  it.each(['http://127.0.0.1/', 'http://[::1]/', 'http://[::ffff:10.0.0.1]/', 'http://0x7f.1/'])(
    'is refused where it is an address of the house: %s',
    async (url) => {
      expect(await lookUp(url)).toEqual({ failure: 'not_public' })
    },
  )

  it('may be the house where the list names it', async () => {
    expect(await lookUp('http://127.0.0.1:8080/', undefined, ['127.0.0.1:8080'])).toEqual({
      addresses: [{ address: '127.0.0.1', family: 4 }],
    })
  })
})

describe('a connection', () => {
  it('is made to the address that was checked, under the name that was given', async () => {
    const hosts: (string | undefined)[] = []
    const server = createServer((req, res) => {
      hosts.push(req.headers.host)
      res.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    stopped = () => server.close()
    const { port } = server.address() as AddressInfo
    // Nobody but the list of addresses knows where this name is.
    const url = new URL(`http://nowhere.invalid:${port}/hook`)
    const signal = AbortSignal.timeout(5_000)
    const addresses = [{ address: '127.0.0.1', family: 4 }] as const
    const { status } = await postMessage({ url, headers: {}, body: '{}', addresses, signal })
    expect([status, hosts]).toEqual([200, [`nowhere.invalid:${port}`]])
    await expect(postMessage({ url, headers: {}, body: '{}', addresses: [], signal })).rejects.toThrow()
    expect(hosts).toHaveLength(1)
  })
})
