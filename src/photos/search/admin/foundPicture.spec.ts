import { describe, expect, it } from 'vitest'
import { foundPicture } from './foundPicture'

describe('a picture that was found', () => {
  it('says who made it and whose it is, by its notice or else by its owner', () => {
    const doc = { id: 'm1', creator: { name: '陌生人' }, copyrightOwner: '某图片社' }
    expect(foundPicture(doc)).toMatchObject({ creator: '陌生人', copyrightNotice: '某图片社' })
    expect(foundPicture({ ...doc, copyrightNotice: '© 某通讯社' }).copyrightNotice).toBe('© 某通讯社')
  })
})
