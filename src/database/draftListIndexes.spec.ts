import { describe, expect, it } from 'vitest'
import { draftListIndexes, withTieBreaker } from './draftListIndexes'

type Collection = Parameters<typeof draftListIndexes>[0]

/** As far as the rule reads a sanitised collection. */
function collectionOf(given: object): Collection {
  const flattenedFields = [
    { name: 'headline', type: 'text' },
    { name: 'deck', type: 'text' },
    { name: 'tags', type: 'text', hasMany: true },
    { name: 'section', type: 'relationship', relationTo: 'sections' },
    { name: 'item', type: 'relationship', relationTo: 'editorial-items' },
    { name: 'state', type: 'select', virtual: 'item.state' },
    { name: 'body', type: 'richText' },
  ]
  return { admin: {}, flattenedFields, trash: true, versions: { drafts: {} }, ...given } as unknown as Collection
}

describe('the indexes of a list of drafts', () => {
  it('are one for each column that is sorted by, those of the usual orders with all that is filtered by', () => {
    const admin = {
      defaultColumns: ['headline', 'state', 'section', 'updatedAt'],
      listSearchableFields: ['headline', 'deck'],
    }
    const filteredBy = ['item', 'headline', 'section', 'deck']
    expect(draftListIndexes(collectionOf({ admin }))).toEqual([
      { sortedBy: 'createdAt', filteredBy },
      { sortedBy: 'updatedAt', filteredBy },
      { sortedBy: 'headline', filteredBy: [] },
      { sortedBy: 'section', filteredBy: [] },
    ])
  })

  it('leave out what has no column of its own', () => {
    const admin = { defaultColumns: ['tags', 'body', 'unheard', 'headline'] }
    expect(draftListIndexes(collectionOf({ admin })).map(({ sortedBy }) => sortedBy)).toEqual([
      'createdAt',
      'updatedAt',
      'headline',
    ])
  })

  it('are none where a list does not read versions, or has no trash', () => {
    expect(draftListIndexes(collectionOf({ versions: false }))).toEqual([])
    expect(draftListIndexes(collectionOf({ versions: { drafts: false } }))).toEqual([])
    expect(draftListIndexes(collectionOf({ trash: false }))).toEqual([])
  })
})

describe('what decides between equals', () => {
  it('runs in the direction of the first column', () => {
    expect(withTieBreaker(['version.headline'])).toEqual(['version.headline', 'createdAt'])
    expect(withTieBreaker('-version.updatedAt')).toEqual(['-version.updatedAt', '-createdAt'])
    expect(withTieBreaker(['-version.genre', 'version.slug'])).toEqual(['-version.genre', 'version.slug', '-createdAt'])
  })

  it('is left as it was asked for', () => {
    expect(withTieBreaker(['version.genre', '-createdAt'])).toEqual(['version.genre', '-createdAt'])
    expect(withTieBreaker(['createdAt'])).toEqual(['createdAt'])
    expect(withTieBreaker(undefined)).toBeUndefined()
    expect(withTieBreaker([])).toBeUndefined()
  })
})
