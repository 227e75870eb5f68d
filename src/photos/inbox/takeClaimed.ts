import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, lstat, mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { readEnv } from '../../env'
import type { Problem } from '../../errors'
import { maxPictureBytes } from '../imageFormat'
import { UploadTooLarge } from '../intake/intakeErrors'
import { discardReceived } from '../intake/received'
import { takeIn } from '../intake/takeIn'
import { receivedFile } from '../intake/thread/inIntakeThread'
import type { SidecarWords } from '../metadata/sidecar'
import { failureForLog } from './failureForLog'
import { accountOfFolder, requestOf } from './inboxAccounts'
import { gaveUp, noFile, refusalOf } from './inboxProblems'
import { mayBeUnfinished } from './inboxRules'
import type { InboxOutcome } from './outcomeRules'
import { type Claimed, placeOf, putBack, putDone, putRefused, restMilliseconds } from './setAside'
import type { Sweep } from './sweep'

/** A file that ended its process so often will do so again. */
export const maxStranded = 3

/** What became of a claimed file: in the library, with those refused, or still to be taken. */
export type Ended = 'taken' | 'refused' | 'kept'

/** Takes one claimed picture in with the words of its sidecar, refuses it, or puts it back for later. */
export async function takeClaimed(
  payload: Payload,
  sweep: Sweep,
  claimed: Claimed & { readonly sidecar?: SidecarWords | undefined },
): Promise<Ended> {
  const { memory } = sweep
  const { claim, file, seen, sidecar } = claimed
  const source = placeOf(claimed)
  const stats = await lstat(source)
  const account = await accountOfFolder(payload, file.split(path.sep)[0] ?? '')
  const tell = (became: InboxOutcome['became']) => {
    if (account) sweep.onOutcome?.({ person: account.id, name: path.basename(file), became })
  }
  const refuse = async (problems: readonly Problem[]): Promise<Ended> => {
    tell({ problems })
    await putRefused(sweep, claimed, problems)
    return 'refused'
  }
  const keep = async (rest: number): Promise<Ended> => {
    await putBack(sweep, claimed, rest)
    return 'kept'
  }
  if (!stats.isFile()) return refuse([noFile])
  if (claim.stranded >= maxStranded) return refuse([gaveUp])
  if (stats.size > maxPictureBytes) return refuse(new UploadTooLarge().problems)
  if (seen && (seen.size !== stats.size || seen.mtimeMs !== stats.mtimeMs)) return keep(0)
  // Asked for each file: an account can be suspended in between.
  const req = account && (await requestOf(payload, account.id))
  if (!req) return keep(restMilliseconds)
  try {
    const received = await copied(source, path.basename(file))
    if (received.byteCount !== stats.size) {
      await discardReceived(received)
      return await keep(0)
    }
    const { id, wasThere } = await takeIn(req, { received, words: {}, sidecar })
    tell({ picture: id, wasThere })
  } catch (error) {
    const problems = refusalOf(error)
    const tries = memory.resting.get(file)?.tries ?? 0
    const isForGood = problems && (tries > 0 || !problems.some(({ code }) => mayBeUnfinished.has(code)))
    if (isForGood) return await refuse(problems)
    if (!problems)
      payload.logger.error({ ...failureForLog(error), msg: 'a picture of the inbox waits: it could not be taken now' })
    return await keep(restMilliseconds)
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
