import { describe, expect, it } from 'vitest'
import { crossOriginHead, isByOrigin } from './crossOriginRules'

const ours = 'https://paper.example'
const head = ['access-control-allow-origin', ours]

describe('an answer to another origin', () => {
  it.each([
    [[], ours, [], false],
    ['any', ours, [], false],
    [[ours], ours, head, true],
    [[ours], 'https://evil.example', [], true],
    [[ours], undefined, [], true],
  ] as const)('where %j may read, asked from %s', (allowed, origin, expected, varies) => {
    expect(crossOriginHead(allowed, origin)).toEqual(expected)
    expect(isByOrigin(allowed)).toBe(varies)
  })
})
