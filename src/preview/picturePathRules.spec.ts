import { describe, expect, it } from 'vitest'
import { pictureNames, sharedPiece } from './picturePathRules'
import { noMaterial, readingPieceOf } from './readingPieceRules'

const photo = (captionId: string, url: string | null) => ({
  captionId,
  url,
  alt: '',
  width: 1,
  height: 1,
  caption: '',
  credit: '',
})
const piece = {
  ...readingPieceOf({}, noMaterial),
  photos: [photo('a', '/api/media/file/0f.jpg'), photo('b', null), photo('c', 'https://elsewhere.test/x.jpg')],
}

describe('the pictures of a shared piece', () => {
  it('are fetched by its link alone', () => {
    expect(sharedPiece(piece, 'T').photos.map(({ url }) => url)).toEqual(['/preview/T/pictures/0f.jpg', null, null])
  })

  it('are its own files and no others', () => {
    expect([...pictureNames(piece)]).toEqual(['0f.jpg'])
  })
})
