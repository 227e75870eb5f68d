import { describe, expect, it } from 'vitest'
import { pictureIds, sharedPiece, wholeFiles, withoutPictures } from './pictureFileRules'
import { noMaterial, readingPieceOf } from './readingPieceRules'

const photo = (captionId: string, mediaId: string | null) => ({
  captionId,
  mediaId,
  alt: '',
  files: [{ url: '/api/renditions/old.jpg', width: 1, height: 1, mimeType: 'image/jpeg' }],
  placeholder: null,
  caption: '',
  credit: '',
})
const piece = { ...readingPieceOf({}, noMaterial), photos: [photo('a', 'm'), photo('b', null), photo('c', 'held')] }
const file = { url: '/api/renditions/0f.jpg', width: 2, height: 1, mimeType: 'image/jpeg' }

describe('the pictures of a shared piece', () => {
  it('are those that may be shown now, each with what is said below it, fetched by its link alone', () => {
    const { photos } = sharedPiece(piece, 'T', new Map([['m', { files: [file], placeholder: 'data:,' }]]))
    expect(photos.map(({ files }) => files.map(({ url }) => url))).toEqual([['/preview/T/pictures/0f.jpg'], []])
    expect(photos.map(({ placeholder }) => placeholder)).toEqual(['data:,', null])
  })

  it('are its own and no others', () => {
    expect(pictureIds(piece)).toEqual(['m', 'held'])
  })

  it('leave it, with what is said below them, when they are recalled', () => {
    const captions = (ids: string[]) => withoutPictures(piece, new Set(ids)).photos.map(({ captionId }) => captionId)
    expect(captions(['held'])).toEqual(['a', 'b'])
    expect(captions([])).toEqual(['a', 'b', 'c'])
  })

  it('are whole: a piece shows no crops', () => {
    const rendition = { ...file, aspect: null, format: 'jpeg', byteCount: 1 }
    expect(wholeFiles([rendition, { ...rendition, aspect: '1:1' }])).toEqual([file])
  })
})
