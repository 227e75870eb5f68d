import { describe, expect, it } from 'vitest'
import { createReaderGate } from './readerGate'

const nobody = () => Promise.reject(new Error('Readers without a key ask the database nothing.'))
const gateOf = (anonymousPerMinute: number, kept: { readonly addressesKept?: number } = {}) => {
  const admit = createReaderGate({ payload: nobody, anonymousPerMinute, ...kept })
  return (address: string, path = '/api/articles', headers = {}) => admit({ path, headers, address })
}

describe('a reader without a key', () => {
  it('is not limited unless the newsroom says so', async () => {
    const ask = gateOf(0)
    for (let n = 0; n < 50; n += 1)
      expect(await ask('10.0.0.1')).toEqual({ refusal: null, isConsumer: false, headers: {} })
  })

  it('is limited by address', async () => {
    const ask = gateOf(2)
    expect((await ask('10.0.0.1')).headers.RateLimit).toMatch(/^"minute";r=1;t=\d+$/)
    expect((await ask('10.0.0.1')).refusal).toBeNull()
    const over = await ask('10.0.0.1')
    expect([over.refusal, over.isConsumer]).toEqual(['too_many_requests', false])
    expect(Number(over.headers['Retry-After'])).toBeGreaterThan(0)
    expect((await ask('10.0.0.2')).refusal).toBeNull()
    // What is no part of the API is not counted.
    expect((await ask('10.0.0.1', '/developers')).refusal).toBeNull()
  })

  it('who shows a person’s token gets ten times as much, and no more', async () => {
    const ask = gateOf(2)
    const asked: unknown[] = []
    for (let n = 0; n < 21; n += 1)
      asked.push((await ask('10.0.0.1', '/api/articles', { cookie: 'payload-token=junk' })).refusal)
    expect(asked.filter((refusal) => refusal === null)).toHaveLength(20)
  })

  it('is one with all addresses of the own network in IPv6', async () => {
    const ask = gateOf(2)
    const refusals: unknown[] = []
    for (const address of ['2001:db8:0:1::1', '2001:db8:0:1:abcd::2', '2001:db8:0:1::3', '2001:db8:0:2::1'])
      refusals.push((await ask(address)).refusal)
    expect(refusals).toEqual([null, null, 'too_many_requests', null])
  })

  it('takes no memory without end: of a flood of addresses those that came first are forgotten', async () => {
    const ask = gateOf(1, { addressesKept: 100 })
    expect((await ask('10.0.0.1')).refusal).toBeNull()
    expect((await ask('10.0.0.1')).refusal).toBe('too_many_requests')
    for (let n = 0; n < 100; n += 1) await ask(`2001:db8:0:${n.toString(16)}::1`)
    expect((await ask('10.0.0.1')).refusal).toBeNull()
  })

  it('that is the server itself is not limited: it asks for all of them at once', async () => {
    const ask = gateOf(1)
    for (let n = 0; n < 5; n += 1) expect((await ask('')).refusal).toBeNull()
  })
})
