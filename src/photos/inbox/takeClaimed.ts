import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, lstat, mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { readEnv } from '../../env'
import { maxPictureBytes } from '../imageFormat'
import { UploadTooLarge } from '../intake/intakeErrors'
import { discardReceived } from '../intake/received'
import { takeIn } from '../intake/takeIn'
import { receivedFile } from '../intake/thread/inIntakeThread'
import type { SidecarWords } from '../metadata/sidecar'
import { afterFailure, type Ended, keep, refuse } from './endClaimed'
import { accountOfFolder, requestOf } from './inboxAccounts'
import { gaveUp, noFile } from './inboxProblems'
import { type Claimed, placeOf, putDone, restMilliseconds } from './setAside'
import type { Sweep } from './sweep'

/** A file that ended its process so often will do so again. */
export const maxStranded = 3

/** Takes one claimed picture in with the words of its sidecar, refuses it, or puts it back for later. */
export async function takeClaimed(
  payload: Payload,
  sweep: Sweep,
  claimed: Claimed & { readonly sidecar?: SidecarWords | undefined },
): Promise<Ended> {
  const { claim, file, seen, sidecar } = claimed
  const source = placeOf(claimed)
  const stats = await lstat(source)
  if (!stats.isFile()) return refuse(payload, sweep, claimed, [noFile])
  if (claim.stranded >= maxStranded) return refuse(payload, sweep, claimed, [gaveUp])
  if (stats.size > maxPictureBytes) return refuse(payload, sweep, claimed, new UploadTooLarge().problems)
  if (seen && (seen.size !== stats.size || seen.mtimeMs !== stats.mtimeMs)) return keep(sweep, claimed, 0)
  // Asked for each file: an account can be suspended in between.
  const account = await accountOfFolder(payload, file.split(path.sep)[0] ?? '')
  const req = account && (await requestOf(payload, account.id))
  if (!req) return keep(sweep, claimed, restMilliseconds)
  try {
    const received = await copied(source, path.basename(file))
    if (received.byteCount !== stats.size) {
      await discardReceived(received)
      return await keep(sweep, claimed, 0)
    }
    const { id, wasThere } = await takeIn(req, { received, words: {}, sidecar })
    sweep.onOutcome?.({ person: account.id, name: path.basename(file), became: { picture: id, wasThere } })
  } catch (error) {
    return await afterFailure(payload, sweep, claimed, {
      error,
      msg: 'a picture of the inbox waits: it could not be taken now',
    })
  }
  await putDone(sweep, claimed)
  return 'taken'
}

/** A copy, never a second name: whoever still has the file open must not write into an original. */
async function copied(source: string, name: string) {
  const folder = path.join(readEnv().dataDir, 'uploads')
  await mkdir(folder, { recursive: true })
  const tempFilePath = path.join(folder, randomUUID())
  await copyFile(source, tempFilePath, constants.COPYFILE_FICLONE)
  return receivedFile(tempFilePath, name)
}
