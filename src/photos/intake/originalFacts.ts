import { inspectPicture } from '../inspectPicture'
import { type Received, sourceOf } from './received'

/** What a row says of its file: the system's own, whatever was sent. */
export interface OriginalFacts {
  readonly filename: string
  readonly mimeType: string
  readonly filesize: number
  /** Upright, in pixels. */
  readonly width: number
  readonly height: number
  readonly contentHash: string
}

/**
 * Looks into the file: type and name that came with it do not count.
 * @throws GuardsFailed `not_a_picture`, `heic_not_taken`, `picture_too_large`
 */
export async function originalFacts(received: Received): Promise<OriginalFacts> {
  const { extension, mimeType, uprightWidth, uprightHeight } = await inspectPicture(sourceOf(received))
  return {
    filename: `${received.sha256}.${extension}`,
    mimeType,
    filesize: received.byteCount,
    width: uprightWidth,
    height: uprightHeight,
    contentHash: received.sha256,
  }
}
