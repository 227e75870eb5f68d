import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isMissing, isOvertaken, storageFailure } from './s3Failure'

/** As the SDK raises them. */
function raised(name: string, httpStatusCode?: number): Error {
  return Object.assign(new Error('x'), { name, $metadata: { httpStatusCode } })
}

describe('a failed request to a bucket', () => {
  it.each([
    ['a full bucket', raised('QuotaExceeded', 403), 'storage_full'],
    ['a full disk behind it', raised('XMinioStorageFull', 507), 'storage_full'],
    ['a full server of another make', raised('Unknown', 507), 'storage_full'],
    ['other bytes than announced', raised('BadDigest', 400), 'content_mismatch'],
    ['a key that is not let in', raised('InvalidAccessKeyId', 403), 'storage_unavailable'],
    ['no bucket', raised('NoSuchBucket', 404), 'storage_unavailable'],
    ['nobody there', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 'storage_unavailable'],
  ])('from %s says so', (_what, error, code) => {
    expect(storageFailure(error)).toMatchObject({ code })
  })

  it('carries nothing of the signed request', () => {
    const error = Object.assign(raised('AccessDenied', 403), { $response: { headers: { authorization: 'signature' } } })
    expect(inspect(storageFailure(error), { depth: 10, showHidden: true })).not.toContain('signature')
    expect(storageFailure(error)).toMatchObject({ reason: 'AccessDenied 403' })
  })

  it('leaves a fault of ours as it is', () => {
    const fault = new TypeError('x is not a function')
    expect(storageFailure(fault)).toBe(fault)
  })

  it('tells a missing file from a missing bucket, and an overtaken put', () => {
    expect(isMissing(raised('NoSuchKey', 404))).toBe(true)
    expect(isMissing(raised('NotFound', 404))).toBe(true)
    expect(isMissing(raised('NoSuchBucket', 404))).toBe(false)
    expect(isOvertaken(raised('PreconditionFailed', 412))).toBe(true)
    expect(isOvertaken(raised('AccessDenied', 403))).toBe(false)
  })
})
