import { expect, it } from 'vitest'
import { photographerOf } from './photographerRules'

it('takes who is named as the creator, then the byline, and only then whoever brought the picture in', () => {
  const uploader = '上传人'
  expect(photographerOf({ creator: '作者', byline: '署名', uploader })).toEqual({ name: '作者', isUploader: false })
  expect(photographerOf({ creator: ' ', byline: '署名', uploader })).toEqual({ name: '署名', isUploader: false })
  expect(photographerOf({ creator: '', byline: '', uploader })).toEqual({ name: '上传人', isUploader: true })
  expect(photographerOf({ creator: '', byline: '', uploader: '' })).toBeNull()
})
