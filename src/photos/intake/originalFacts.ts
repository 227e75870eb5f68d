import { inspectPicture } from '../inspectPicture'
import { bytesSource } from '../metadata/byteSource'
import { withFileSource } from '../metadata/fileSource'
import { pictureDamaged } from '../renditions/pictureDamaged'
import { isCutOff as endsEarly } from '../wholeness/isCutOff'
import type { OriginalFacts } from './look'
import { type Received, sourceOf } from './received'
import { settled } from './settled'

/**
 * Looks into the file: type and name that came with it do not count, and one whose end is missing is refused. Its pixels
 * are decoded later (renditions/firstLook.ts): nobody waits for that.
 * @throws GuardsFailed `not_a_picture`, `heic_not_taken`, `picture_too_large`, `picture_damaged`
 */
export async function originalFacts(received: Received): Promise<OriginalFacts> {
  // What is no picture is told so, wherever it ends.
  const [inspected, isCutOff] = await Promise.allSettled([
    inspectPicture(sourceOf(received)),
    isReceivedCutOff(received),
  ])
  const { extension, mimeType, uprightWidth, uprightHeight } = settled(inspected)
  if (settled(isCutOff)) throw pictureDamaged()
  return {
    filename: `${received.sha256}.${extension}`,
    mimeType,
    filesize: received.byteCount,
    width: uprightWidth,
    height: uprightHeight,
    contentHash: received.sha256,
  }
}

function isReceivedCutOff({ content }: Received): Promise<boolean> {
  return 'file' in content ? withFileSource(content.file, endsEarly) : endsEarly(bytesSource(content.bytes))
}
