import { describe, expect, it } from 'vitest'
import { isLinkToken, isTokenOf, linkStanding, linkTokenHash, parseLinkInput } from './linkRules'

const now = new Date('2026-11-24T08:00:00.000Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString()
const asked = { recipient: '受访者', purpose: 'quotes', expiresAt: inDays(3) }

function codes(data: unknown): string[] {
  const parsed = parseLinkInput(data, now)
  return 'problems' in parsed ? parsed.problems.map(({ code }) => code) : []
}

describe('a request for a link', () => {
  it('is taken with its blanks cut off', () => {
    expect(parseLinkInput({ ...asked, recipient: '  受访者 ' }, now)).toEqual({ input: asked })
  })

  it.each([
    ['nothing', null, ['recipient_required', 'purpose_required', 'expiry_out_of_range']],
    ['a recipient of blanks', { ...asked, recipient: ' 　' }, ['recipient_required']],
    ['a recipient beyond all names', { ...asked, recipient: '名'.repeat(101) }, ['recipient_required']],
    ['an unknown purpose', { ...asked, purpose: 'toString' }, ['purpose_required']],
    ['a time that is past', { ...asked, expiresAt: inDays(-1) }, ['expiry_out_of_range']],
    ['this very moment', { ...asked, expiresAt: now.toISOString() }, ['expiry_out_of_range']],
    ['fourteen days', { ...asked, expiresAt: inDays(14) }, []],
    ['more than fourteen days', { ...asked, expiresAt: inDays(14.1) }, ['expiry_out_of_range']],
    ['no time at all', { ...asked, expiresAt: '明天' }, ['expiry_out_of_range']],
  ])('with %s: %s', (_what, data, expected) => expect(codes(data)).toEqual(expected))
})

describe('a token', () => {
  const token = `${'A'.repeat(42)}_`

  it('has the form that 256 bits take, and no other', () => {
    expect(isLinkToken(token)).toBe(true)
    for (const other of ['', 'frame', token.slice(1), `${token}A`, `${token.slice(1)}=`, `${token.slice(1)}/`])
      expect([other, isLinkToken(other)]).toEqual([other, false])
  })

  it('fits its own hash alone', () => {
    expect(isTokenOf(token, linkTokenHash(token))).toBe(true)
    expect(isTokenOf(`B${token.slice(1)}`, linkTokenHash(token))).toBe(false)
    expect(isTokenOf(token, '')).toBe(false)
  })
})

describe('a link', () => {
  const link = { expiresAt: inDays(1), revokedAt: null }
  const open = { link, state: 'review1', isTrashed: false, now } as const

  it.each([
    ['before its end', open, 'open'],
    ['to a published piece', { ...open, state: 'published' }, 'open'],
    ['at its end', { ...open, link: { ...link, expiresAt: now.toISOString() } }, 'expired'],
    ['with a damaged end', { ...open, link: { ...link, expiresAt: '' } }, 'expired'],
    ['that was revoked', { ...open, link: { ...link, revokedAt: inDays(-1) } }, 'revoked'],
    ['to a withdrawn piece', { ...open, state: 'withdrawn' }, 'closed'],
    ['to a killed piece', { ...open, state: 'killed' }, 'closed'],
    ['to a spiked piece', { ...open, state: 'spiked' }, 'closed'],
    ['to a piece in the trash', { ...open, isTrashed: true }, 'closed'],
    ['to a deleted piece', { ...open, state: null }, 'closed'],
  ] as const)('%s is %s', (_what, standing, expected) => expect(linkStanding(standing)).toBe(expected))
})
