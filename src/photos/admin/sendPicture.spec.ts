import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sendPicture } from './sendPicture'

/** A request that was sent, and how it ends: with an answer, or with a cut line. */
class Request {
  static sent: Request[] = []
  upload = {}
  status = 0
  response: unknown = null
  onload = () => {}
  onerror = () => {}
  onabort = () => {}
  open() {}
  setRequestHeader() {}
  send() {
    Request.sent.push(this)
  }
  abort() {
    this.onabort()
  }
  end(status: number, response: unknown) {
    this.status = status
    this.response = response
    this.onload()
  }
}

const line = { onLine: true }
const listeners: (() => void)[] = []
const backOnline = () => {
  line.onLine = true
  for (const go of listeners.splice(0)) go()
}

beforeEach(() => {
  vi.useFakeTimers()
  Request.sent = []
  line.onLine = true
  vi.stubGlobal('XMLHttpRequest', Request)
  vi.stubGlobal('navigator', line)
  vi.stubGlobal('addEventListener', (_name: string, go: () => void) => listeners.push(go))
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const send = () => sendPicture({ api: '/api', language: 'zh', file: new File(['x'], 'a.jpg'), onProgress: () => {} })
const last = () => Request.sent.at(-1)
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('a small picture on its way', () => {
  it('waits for the line where it was cut, and goes on by itself', async () => {
    const { sent } = send()
    line.onLine = false
    last()?.onerror()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(Request.sent).toHaveLength(1)
    backOnline()
    await settle()
    expect(Request.sent).toHaveLength(2)
    last()?.end(201, { doc: { id: 'm1' } })
    expect(await sent).toMatchObject({ mediaId: 'm1' })
  })

  it('is tried again where the server is out of reach, and given up in the end', async () => {
    const { sent } = send()
    for (let tries = 0; tries < 8; tries += 1) {
      last()?.onerror()
      await vi.advanceTimersByTimeAsync(30_000)
    }
    expect(await sent).toEqual({ problem: '', isRefused: false })
    expect(Request.sent).toHaveLength(8)
  })

  it('is not sent again where the server refuses it', async () => {
    const { sent } = send()
    last()?.end(400, { errors: [{ message: '不是图片', code: 'not_a_picture' }] })
    expect(await sent).toEqual({ problem: '不是图片', isRefused: true })
    expect(Request.sent).toHaveLength(1)
  })

  it('stays paused when the line is back', async () => {
    const { sent, pause } = send()
    line.onLine = false
    last()?.onerror()
    await settle()
    pause()
    expect(await sent).toEqual({ isPaused: true })
    backOnline()
    await settle()
    expect(Request.sent).toHaveLength(1)
  })
})
