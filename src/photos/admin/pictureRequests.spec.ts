import { afterEach, describe, expect, it, vi } from 'vitest'
import { isLoggedOut } from './pictureRequests'

const desk = { api: '/api', language: 'zh' }
const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer)

afterEach(() => vi.unstubAllGlobals())

describe('a login that has run out', () => {
  it('is told from one that stands, and from a server that does not answer', async () => {
    answering(async () => Response.json({ user: null }))
    expect(await isLoggedOut(desk)).toBe(true)
    answering(async () => Response.json({ user: { id: 'u1' } }))
    expect(await isLoggedOut(desk)).toBe(false)
    answering(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await isLoggedOut(desk)).toBe(false)
    answering(async () => new Response('', { status: 503 }))
    expect(await isLoggedOut(desk)).toBe(false)
  })
})
