import { describe, expect, it } from 'vitest'
import { bodyLimitFor, maxBodyBytes, maxUploadBytes } from './bodyLimit'

describe('bodyLimitFor', () => {
  it('gives uploads to the API room for a picture', () => {
    expect(bodyLimitFor('/api/media', 'multipart/form-data; boundary=x')).toBe(maxUploadBytes)
    expect(bodyLimitFor('/api/media', 'Multipart/Form-Data; boundary=x')).toBe(maxUploadBytes)
  })

  it('keeps everything else short', () => {
    expect(bodyLimitFor('/api/media', 'application/json')).toBe(maxBodyBytes)
    expect(bodyLimitFor('/api/media', undefined)).toBe(maxBodyBytes)
    expect(bodyLimitFor('/admin/login', 'multipart/form-data; boundary=x')).toBe(maxBodyBytes)
    expect(bodyLimitFor('/api/graphql', 'multipart/form-data; boundary=x')).toBe(maxBodyBytes)
  })
})
