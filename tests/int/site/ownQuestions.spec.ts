import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf } from '../support/client'

const perMinute = 20

let newsroom: BootedNewsroom

beforeAll(async () => {
  // Each page then asks the API anew, over HTTP.
  process.env.PUBLIC_CACHE_MB = '0'
  process.env.ANONYMOUS_RATE_PER_MINUTE = String(perMinute)
  newsroom = await bootNewsroom()
})

afterAll(async () => {
  await newsroom?.stop()
  process.env.PUBLIC_CACHE_MB = ''
  process.env.ANONYMOUS_RATE_PER_MINUTE = ''
})

describe('where addresses are limited and no answer is kept', () => {
  it('the website’s questions are not counted as those of one reader', async () => {
    const statuses: number[] = []
    for (let reader = 0; reader <= perMinute; reader += 1) statuses.push((await fetch(`${newsroom.url}/`)).status)
    expect(new Set(statuses)).toEqual(new Set([200]))
    // What the website asked has left the address its whole minute.
    const { headers } = await newsroom.ask(null, 'GET', '/api/sections')
    expect(headers.get('ratelimit')).toContain(`r=${perMinute - 1};`)
  })

  it('nobody else is let in by the header that the website sends', async () => {
    const headers = { 'x-own-question': 'x'.repeat(43) }
    for (let turn = 0; turn < perMinute; turn += 1) await newsroom.ask(null, 'GET', '/api/sections', { headers })
    const over = await newsroom.ask(null, 'GET', '/api/sections', { headers })
    expect([over.status, codesOf(over)]).toEqual([429, ['too_many_requests']])
    expect((await fetch(`${newsroom.url}/`)).status).toBe(200)
  })
})
