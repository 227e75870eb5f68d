import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { GuardsFailed } from '../../errors'
import { readSidecar, type SidecarWords, sidecarReadBytes, sidecarRefusals } from '../metadata/sidecar'

/** @throws GuardsFailed with one of `sidecarRefusals`; what the disk says */
export async function openSidecar(path: string, now: Date): Promise<SidecarWords> {
  const words = readSidecar(await beginningOf(path), now)
  if ('refused' in words) throw new GuardsFailed([{ code: words.refused, message: sidecarRefusals[words.refused] }])
  return words
}

/** No more of it than is ever read, however long it is; a link is followed nowhere. */
async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    const { size } = await file.stat()
    const target = Buffer.alloc(Math.min(size, sidecarReadBytes))
    const { bytesRead } = await file.read(target, 0, target.length, 0)
    return target.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
