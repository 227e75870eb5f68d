import { expect, it } from 'vitest'
import type { PictureMetadata } from '../../photos/metadata/pictureMetadata'
import { metadataLines } from './metadataLines'

const written = (metadata: Partial<PictureMetadata>) =>
  metadataLines({ fields: {}, deskOnly: {}, hasContentCredentials: false, problems: [], ...metadata }).map(
    ({ name, text, origin }) => `${name} ${origin}: ${text}`,
  )

it('begins with when and with what a picture was taken', () => {
  expect(
    written({
      fields: {
        headline: { value: '题目', origin: 'iim' },
        dateCreated: { value: { local: '2026-01-31T12:00:00', zone: '+08:00' }, origin: 'exif' },
      },
      deskOnly: { camera: 'Testmaker Camera One', isoSpeed: 400 },
    }),
  ).toEqual([
    'dateCreated exif: 2026-01-31 12:00:00 +08:00',
    'camera exif: Testmaker Camera One',
    'exposure exif: ISO 400',
    'headline iim: 题目',
  ])
})

it('writes lists, places and times without a zone in one line', () => {
  expect(
    written({
      fields: {
        creators: { value: ['甲', '乙'], origin: 'xmp' },
        place: { value: { city: '城市', countryCode: 'CN' }, origin: 'xmp' },
        licensors: { value: [{ name: '许可方' }, { url: 'https://example.org' }], origin: 'xmp' },
        dateCreated: { value: { local: '2026-01', zone: null }, origin: 'iim' },
      },
    }),
  ).toEqual([
    'dateCreated iim: 2026-01',
    'creators xmp: 甲；乙',
    'place xmp: 城市, CN',
    'licensors xmp: 许可方；https://example.org',
  ])
})

it('says nothing of a file that says nothing', () => {
  expect(written({})).toEqual([])
})
