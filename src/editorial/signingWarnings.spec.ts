import { describe, expect, it } from 'vitest'
import { exampleItem, people } from '../../tests/support/exampleItem'
import { signingWarnings } from './signingWarnings'

const codes = (item: ReturnType<typeof exampleItem>, actor: (typeof people)['editor']) =>
  signingWarnings({ item, actor }).map(({ code }) => code)

describe('who typed a piece in', () => {
  it('is warned before signing it', () => {
    expect(codes(exampleItem('review1', { typists: ['editor'] }), people.editor)).toEqual(['typed_in'])
  })

  it('is not warned of a submission, which signs nothing', () => {
    expect(codes(exampleItem('draft', { typists: ['editor'] }), people.editor)).toEqual([])
  })

  it('is an author once he or she wrote, whom the table refuses anyway', () => {
    expect(codes(exampleItem('review1', { typists: ['editor'], authors: ['editor'] }), people.editor)).toEqual([])
  })

  it('is alone in being warned', () => {
    expect(codes(exampleItem('review1', { typists: ['somebody'] }), people.editor)).toEqual([])
  })
})
