import { describe, expect, it } from 'vitest'
import { type MaterialCaption, noMaterial, readingPieceOf, wantedMaterial } from './readingPieceRules'

const caption = (id: string, isAttached = false): MaterialCaption => ({
  id,
  isAttached,
  text: id,
  credit: '',
  photo: null,
})

describe('what an article refers to', () => {
  it('is its captions, those in the text too, its bylines and its section, whether populated or not', () => {
    const wanted = wantedMaterial(
      {
        captions: ['a', { id: 'b' }],
        body: [
          { type: 'photo', captionId: 'c' },
          { type: 'photo', captionId: 'a' },
        ],
        bylines: [{ byline: { id: 'x' } }, { byline: 'y' }, { byline: null }],
        section: { id: 's' },
      },
      'article',
    )
    expect(wanted).toEqual({ articleId: 'article', captionIds: ['a', 'b', 'c'], bylineIds: ['x', 'y'], sectionId: 's' })
  })
})

describe('an article as a piece', () => {
  it('of an empty form is empty, and never an error', () => {
    expect(readingPieceOf({ body: 'x', bylines: 3, source: 'own', corrections: null }, noMaterial)).toMatchObject({
      headline: null,
      body: [],
      bylines: [],
      reprint: null,
      corrections: [],
    })
  })

  it('prints the name that was typed, else the bearer’s, and the role where the name does not say it', () => {
    const bylines = [
      { byline: 'x', role: 'author' },
      { byline: 'x', role: 'correspondent', printedName: '印出的名字' },
      { byline: 'x', role: 'correspondent', printedName: '通讯员甲' },
      { byline: 'unknown' },
    ]
    const { bylines: printed } = readingPieceOf({ bylines }, { ...noMaterial, bylineNames: { x: '署名人' } })
    expect(printed).toEqual([
      { name: '署名人', role: '' },
      { name: '印出的名字', role: '通讯员' },
      { name: '通讯员甲', role: '' },
    ])
  })

  it('shows the pictures that are signed with it, in that order', () => {
    const material = { ...noMaterial, captions: [caption('z', true), caption('b'), caption('a'), caption('y', true)] }
    const { photos } = readingPieceOf({ captions: ['b'], body: [{ type: 'photo', captionId: 'a' }] }, material)
    expect(photos.map(({ captionId }) => captionId)).toEqual(['b', 'a', 'y', 'z'])
  })

  it('names a source only for a reprint, and a correction only with a note', () => {
    const piece = readingPieceOf(
      { source: { kind: 'own', outlet: '某报' }, corrections: [{ kind: 'minor', note: null }, { note: '有误。' }] },
      noMaterial,
    )
    expect([piece.reprint, piece.corrections]).toEqual([null, [{ note: '有误。', publishedAt: null }]])
  })
})
