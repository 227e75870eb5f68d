import { describe, expect, it } from 'vitest'
import { hasPublicRows, mayBePublic, saysItIsPublic, showsInDrafts, showsNothing } from './publicRowRules'

describe('which rows the public may see', () => {
  it.each([
    ['articles', true],
    ['photo-captions', true],
    ['contest-awards', true],
    ['media', true],
    ['bylines', true],
    ['tombstones', true],
    ['front-page', true],
    ['editorial-items', false],
    ['users', false],
    ['contest-entries', false],
    ['newsroom-settings', false],
  ])('has rows of %s: %s', (slug, expected) => {
    expect(hasPublicRows(slug)).toBe(expected)
  })

  it.each([
    ['articles', { _status: 'published' }, true],
    ['articles', { _status: 'draft' }, false],
    ['articles', { headline: '不说状态' }, true],
    ['media', { released: true }, true],
    ['media', { released: false }, false],
    ['topics', { isPublic: true }, true],
    ['topics', { isPublic: false }, false],
    ['sections', {}, true],
  ])('of %s, %o may be public: %s', (slug, row, expected) => {
    expect(mayBePublic(slug, row)).toBe(expected)
  })

  it('takes silence for no proof', () => {
    expect(saysItIsPublic('articles', {})).toBe(false)
    expect(saysItIsPublic('articles', { _status: 'draft' })).toBe(false)
    expect(saysItIsPublic('articles', { _status: 'published' })).toBe(true)
    expect(saysItIsPublic('bylines', {})).toBe(true)
  })

  it('knows of which rows a draft alone shows', () => {
    expect(['photo-contests', 'articles', 'contest-awards'].map(showsInDrafts)).toEqual([true, false, false])
  })

  it('tells holding a row, or indexing it for the newsroom, from changing it', () => {
    expect(showsNothing({ search: { words: '雪' }, inCaption: true, updatedAt: null })).toBe(true)
    expect(showsNothing({ updatedAt: '2026-01-01T00:00:00.000Z' })).toBe(true)
    expect(showsNothing({ updatedAt: '2026-01-01T00:00:00.000Z', name: '王燕华' })).toBe(false)
  })
})
