import { describe, expect, it } from 'vitest'
import { asksForAbsentVersions } from './absentVersions'

/** As much of a config as is asked. */
const config = {
  collections: [
    { slug: 'articles', versions: { drafts: true } },
    { slug: 'bylines', versions: false },
  ],
  globals: [{ slug: 'front-page' }, { slug: 'settings', versions: {} }],
} as unknown as Parameters<typeof asksForAbsentVersions>[1]

describe('an address of versions', () => {
  it.each([
    ['/api/bylines/versions', true],
    ['/api/bylines/versions/', true],
    ['/api/bylines/Versions/1', true],
    ['/api/globals/front-page/versions', true],
    ['/api/globals/front-page/versions/1', true],
    ['/api/articles/versions', false],
    ['/api/articles/versions/1', false],
    ['/api/globals/settings/versions', false],
    ['/api/bylines', false],
    ['/api/bylines/1', false],
    ['/api/bylines/1/versions', false],
    ['/api/bylines/versions/1/more', false],
    ['/api/nothing/versions', false],
  ])('%s is of what keeps none: %s', (path, expected) => {
    expect(asksForAbsentVersions(path, config)).toBe(expected)
  })
})
