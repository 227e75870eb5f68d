import { expect, it } from 'vitest'
import { cardText, foundPicture } from './foundPicture'

it('says whose a picture is, by its notice or else by its owner', () => {
  const doc = { id: 'm1', copyrightOwner: '某图片社' }
  expect(foundPicture(doc).copyrightNotice).toBe('某图片社')
  expect(foundPicture({ ...doc, copyrightNotice: '© 某通讯社' }).copyrightNotice).toBe('© 某通讯社')
})

it('calls a picture by what is written about it before its file’s name', () => {
  const file = { originalFilename: 'DSC_1.jpg' }
  const called = [
    { ...file, description: '站台上的人', headline: '春运', alt: '人群' },
    { ...file, headline: '春运', alt: '人群' },
    { ...file, alt: '人群' },
    file,
  ].map((doc) => cardText(foundPicture(doc)))
  expect(called).toEqual(['站台上的人', '春运', '人群', 'DSC_1.jpg'])
})

it('reads place and time as far as the record has them', () => {
  const doc = { placeParts: { city: '武汉市', provinceOrState: '湖北省' }, takenLocally: '2026-01-31T12:30:00' }
  expect(foundPicture(doc)).toMatchObject({
    fullPlace: '湖北省 武汉市',
    takenAt: null,
    takenLocally: '2026-01-31 12:30',
  })
  expect(foundPicture({ ...doc, place: '江汉关' })).toMatchObject({ fullPlace: '江汉关' })
})
