import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { isSecret, makeSecret, signatureHeader, signingSecrets } from './signatureRules'

describe('the signature', () => {
  // The vector that the standard's own libraries are tested against. Not a secret of anybody.
  it('is that of the published test vector', () => {
    const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' }
    expect(signatureHeader(message, ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'])).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    )
  })

  it('is taken by the standard’s own library, by the present and by the former secret', () => {
    const [present, former] = [makeSecret(), makeSecret()]
    const body = JSON.stringify({ type: 'published', 标题: '村道通车' })
    const timestamp = Math.floor(Date.now() / 1000)
    const headers = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatureHeader({ id: 'msg_1', timestamp, body }, [present, former]),
    }
    for (const secret of [present, former]) expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body))
    expect(() => new Webhook(makeSecret()).verify(body, headers)).toThrow()
    expect(() => new Webhook(present).verify(`${body} `, headers)).toThrow()
    expect(() => new Webhook(present).verify(body, { ...headers, 'webhook-id': 'msg_2' })).toThrow()
  })

  it('by a secret of another form uses its bytes as they are', () => {
    const timestamp = Math.floor(Date.now() / 1000)
    const secret = randomBytes(12).toString('hex')
    const headers = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatureHeader({ id: 'msg_1', timestamp, body: '{}' }, [secret]),
    }
    expect(new Webhook(secret, { format: 'raw' }).verify('{}', headers)).toEqual({})
  })
})

describe('a secret', () => {
  it('that is made is well formed, and another each time', () => {
    expect(isSecret(makeSecret())).toBe(true)
    expect(makeSecret()).not.toBe(makeSecret())
  })

  it.each([
    ['24 bytes', `whsec_${Buffer.alloc(24, 7).toString('base64')}`, true],
    ['64 bytes', `whsec_${Buffer.alloc(64, 7).toString('base64')}`, true],
    ['23 bytes', `whsec_${Buffer.alloc(23, 7).toString('base64')}`, false],
    ['65 bytes', `whsec_${Buffer.alloc(65, 7).toString('base64')}`, false],
    ['no prefix', Buffer.alloc(32, 7).toString('base64'), false],
    ['no base64', `whsec_${'!'.repeat(40)}`, false],
    ['something behind it', `whsec_${Buffer.alloc(24, 7).toString('base64')} x`, false],
    ['nothing', '', false],
  ])('of %s: %s', (_what, secret, expected) => {
    expect(isSecret(secret)).toBe(expected)
  })

  it('that was replaced signs too until its day is over', () => {
    const now = new Date('2026-03-01T12:00:00.000Z')
    const kept = { secret: 'b', formerSecret: 'a' }
    const at = (iso: string) => ({ ...kept, formerSecretUntil: new Date(iso) })
    expect(signingSecrets(at('2026-03-01T12:00:01.000Z'), now)).toEqual(['b', 'a'])
    expect(signingSecrets(at('2026-03-01T12:00:00.000Z'), now)).toEqual(['b'])
    expect(signingSecrets({ ...kept, formerSecretUntil: null }, now)).toEqual(['b'])
  })
})
