import { describe, expect, it } from 'vitest'
import {
  blockPaths,
  type FieldShape,
  isPartOf,
  referencePaths,
  referencesAt,
  referenceTargets,
  refersTo,
  wholePaths,
} from './references'

const fields: FieldShape[] = [
  { type: 'text', name: 'headline' },
  { type: 'relationship', name: 'section', relationTo: 'sections' },
  { type: 'relationship', name: 'about', relationTo: ['sections', 'bylines'] },
  {
    type: 'tabs',
    tabs: [
      {
        fields: [
          {
            type: 'array',
            name: 'bylines',
            fields: [{ type: 'row', fields: [{ type: 'relationship', name: 'byline', relationTo: 'bylines' }] }],
          },
        ],
      },
      { name: 'art', fields: [{ type: 'upload', name: 'photo', relationTo: 'media' }] },
    ],
  },
  { type: 'group', name: 'credit', fields: [{ type: 'relationship', name: 'byline', relationTo: 'bylines' }] },
  { type: 'blocks', name: 'parts', blocks: [{ fields: [{ type: 'upload', name: 'photo', relationTo: 'media' }] }] },
  { type: 'text', name: 'authors', custom: refersTo('users') },
  { type: 'tabs', tabs: [{ fields: [{ type: 'richText', name: 'body', custom: refersTo('captions', 'captionId') }] }] },
  { type: 'join', name: 'pieces', fields: [{ type: 'relationship', name: 'byline', relationTo: 'bylines' }] },
]

describe('referencePaths', () => {
  it('finds relations in rows, arrays, groups, tabs and among several targets', () => {
    expect(referencePaths(fields, 'bylines')).toEqual(['about.value', 'bylines.byline', 'credit.byline'])
  })

  it('finds uploads in named tabs and blocks', () => {
    expect(referencePaths(fields, 'media')).toEqual(['art.photo', 'parts.photo'])
  })

  it('finds texts that are declared to hold ids', () => {
    expect(referencePaths(fields, 'users')).toEqual(['authors'])
  })

  it('finds the member of a rich text that is declared to hold ids', () => {
    expect(referencePaths(fields, 'captions')).toEqual(['body.captionId'])
  })

  it('does not follow a join, which stores nothing', () => {
    expect(referencePaths(fields, 'articles')).toEqual([])
  })
})

describe('blockPaths', () => {
  it('finds only what lies in a rich text', () => {
    expect(blockPaths(fields, 'captions')).toEqual(['body.captionId'])
    expect(blockPaths(fields, 'bylines')).toEqual([])
    expect(blockPaths(fields, 'users')).toEqual([])
  })

  it('finds it below a group', () => {
    expect(blockPaths([{ type: 'group', name: 'text', fields: [...fields] }], 'captions')).toEqual([
      'text.body.captionId',
    ])
  })
})

describe('wholePaths', () => {
  it('finds only what a document is part of', () => {
    const caption: FieldShape[] = [
      { type: 'relationship', name: 'article', relationTo: 'articles', custom: isPartOf },
      { type: 'relationship', name: 'seeAlso', relationTo: 'articles' },
    ]
    expect(wholePaths(caption, 'articles')).toEqual(['article'])
    expect(wholePaths(caption, 'media')).toEqual([])
  })
})

describe('referenceTargets', () => {
  it('names every collection that is referred to, once', () => {
    expect(referenceTargets(fields).sort()).toEqual(['bylines', 'captions', 'media', 'sections', 'users'])
  })
})

describe('referencesAt', () => {
  const document = {
    section: 's1',
    bylines: [{ byline: 'b2' }, { byline: { id: 'b1', name: '…' } }],
    captions: ['c1', 'c2'],
    about: { relationTo: 'bylines', value: 'b1' },
    art: null,
  }

  it('names the array row of each id, populated or not', () => {
    expect(referencesAt(document, ['bylines.byline', 'about.value'])).toEqual([
      { path: 'bylines.0.byline', id: 'b2' },
      { path: 'bylines.1.byline', id: 'b1' },
      { path: 'about.value', id: 'b1' },
    ])
  })

  it('names the place in a list of ids', () => {
    expect(referencesAt(document, ['captions'])[1]).toEqual({ path: 'captions.1', id: 'c2' })
  })

  it('names the block of a rich text', () => {
    const body = [{ children: [{ text: '甲' }] }, { type: 'photo', captionId: 'c1', children: [{ text: '' }] }]
    expect(referencesAt({ body }, ['body.captionId'])).toEqual([{ path: 'body.1.captionId', id: 'c1' }])
  })

  it('finds nothing in a rich text of another shape', () => {
    for (const body of ['captionId', null, 7, [[]], [null], { children: 'c1' }])
      expect(referencesAt({ body }, ['body.captionId'])).toEqual([])
  })

  it('finds nothing where nothing is', () => {
    expect(referencesAt(document, ['art.photo', 'headline', 'gone.too'])).toEqual([])
  })
})
