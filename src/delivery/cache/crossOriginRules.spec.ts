import { describe, expect, it } from 'vitest'
import { crossOriginHead, isByOrigin } from './crossOriginRules'

const ours = 'https://paper.example'
const allowed = ['access-control-allow-origin', ours, 'access-control-allow-credentials', 'true']

describe('an answer to another origin', () => {
  it.each([
    [undefined, ours, [], false],
    [[], ours, [], false],
    ['*', ours, [], false],
    [[ours], ours, allowed, true],
    [[ours], 'https://evil.example', [], true],
    [[ours], undefined, [], true],
    [{ origins: [ours] }, ours, allowed, true],
    [{ origins: '*' }, ours, [], false],
  ])('where %j may read, asked from %s', (setting, origin, head, varies) => {
    expect(crossOriginHead(setting, origin)).toEqual(head)
    expect(isByOrigin(setting)).toBe(varies)
  })
})
