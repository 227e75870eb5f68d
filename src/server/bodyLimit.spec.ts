import { describe, expect, it } from 'vitest'
import { bodyLimitFor, maxBodyBytes, maxPictureFormBytes, maxUploadBytes } from './bodyLimit'

describe('bodyLimitFor', () => {
  it('gives uploads to the library room for a picture', () => {
    expect(bodyLimitFor('/api/media', 'multipart/form-data; boundary=x')).toBe(maxPictureFormBytes)
    expect(bodyLimitFor('/api/media/', 'Multipart/Form-Data; boundary=x')).toBe(maxPictureFormBytes)
  })

  it('gives other uploads less', () => {
    for (const path of ['/api/photo-contests/x/entries', '/api/media/x', '/api/articles'])
      expect(bodyLimitFor(path, 'multipart/form-data; boundary=x')).toBe(maxUploadBytes)
  })

  it('keeps everything else short', () => {
    expect(bodyLimitFor('/api/media', 'application/json')).toBe(maxBodyBytes)
    expect(bodyLimitFor('/api/media', undefined)).toBe(maxBodyBytes)
    expect(bodyLimitFor('/admin/login', 'multipart/form-data; boundary=x')).toBe(maxBodyBytes)
    expect(bodyLimitFor('/api/graphql', 'multipart/form-data; boundary=x')).toBe(maxBodyBytes)
  })
})
