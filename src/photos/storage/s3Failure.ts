import { isNewsroomError } from '../../errors'
import { ContentMismatch, StorageFull, StorageUnavailable } from './storageErrors'

/** Names that the S3 API and its servers give. */
const fullNames = new Set(['InsufficientStorage', 'QuotaExceeded', 'XMinioStorageFull', 'ServiceQuotaExceeded'])
const mismatchNames = new Set(['BadDigest', 'IncompleteBody', 'XAmzContentChecksumMismatch', 'InvalidDigest'])

export function isMissing(error: unknown): boolean {
  const { name } = partsOf(error)
  return name === 'NoSuchKey' || name === 'NotFound'
}

/** Somebody else stored the same file first. */
export function isOvertaken(error: unknown): boolean {
  const { name, status } = partsOf(error)
  return status === 412 || name === 'ConditionalRequestConflict'
}

/**
 * What a failed request means to people. The SDK's own error goes no further: it carries the signed request. What the SDK
 * did not raise is a fault of ours and stays as it is.
 */
export function storageFailure(error: unknown): unknown {
  if (isNewsroomError(error)) return error
  const { name, status, isFromOutside } = partsOf(error)
  if (!isFromOutside) return error
  if (status === 507 || fullNames.has(name)) return new StorageFull()
  if (mismatchNames.has(name)) return new ContentMismatch()
  return new StorageUnavailable(status ? `${name} ${status}` : name)
}

function partsOf(error: unknown): { name: string; status: number | undefined; isFromOutside: boolean } {
  if (!(error instanceof Error)) return { name: 'unknown', status: undefined, isFromOutside: false }
  const metadata = '$metadata' in error ? error.$metadata : undefined
  const status =
    typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
      ? Number(metadata.httpStatusCode) || undefined
      : undefined
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return { name: code ?? error.name, status, isFromOutside: metadata !== undefined || code !== undefined }
}
