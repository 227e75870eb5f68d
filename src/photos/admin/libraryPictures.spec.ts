import { describe, expect, it } from 'vitest'
import { libraryPicture } from './libraryPictures'

describe('a picture of the library', () => {
  const doc = { id: 'm1', url: '/api/media/file/original.jpg' }

  it('is shown small, or as the few pixels that are known, and never as its original', () => {
    const small = { thumbnailURL: '/img/small.jpg', placeholder: 'data:x' }
    expect(libraryPicture({ ...doc, ...small }).address).toBe('/img/small.jpg')
    expect(libraryPicture({ ...doc, placeholder: 'data:x' }).address).toBe('data:x')
    expect(libraryPicture(doc).address).toBe('')
  })
})
