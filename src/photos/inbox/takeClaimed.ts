import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, lstat, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Payload, ValidationError } from 'payload'
import { readEnv } from '../../env'
import { isNewsroomError, type Problem } from '../../errors'
import { maxPictureBytes } from '../imageFormat'
import { UploadTooLarge } from '../intake/intakeErrors'
import { discardReceived } from '../intake/received'
import { takeIn } from '../intake/takeIn'
import { receivedFile } from '../intake/thread/inIntakeThread'
import type { ClaimFolder } from './claims'
import { failureForLog } from './failureForLog'
import { accountOfFolder, requestOf } from './inboxAccounts'
import { doneFolder, mayBeUnfinished, refusalNote, refusedFolder, type SeenFile } from './inboxRules'
import { moveAside } from './moveFile'
import type { InboxOutcome } from './outcomeRules'
import type { Sweep } from './sweep'

/** A file that ended its process so often will do so again. */
const maxStranded = 3
const restMilliseconds = 60_000

interface Claimed {
  readonly claim: ClaimFolder
  /** Path below the inbox, and below the claim. */
  readonly file: string
  /** As it looked when it was claimed; undefined for what another process claimed. */
  readonly seen: SeenFile | undefined
}

/** Takes one claimed file in, refuses it, or puts it back for later. @returns 1 where it came to an end, otherwise 0 */
export async function takeClaimed(payload: Payload, sweep: Sweep, claimed: Claimed): Promise<0 | 1> {
  try {
    return await take(payload, sweep, claimed)
  } catch (error) {
    payload.logger.error({ ...failureForLog(error), msg: 'a file of the picture inbox could not be moved' })
    return 0
  }
}

async function take(payload: Payload, sweep: Sweep, claimed: Claimed): Promise<0 | 1> {
  const { inbox, memory, now } = sweep
  const { claim, file, seen } = claimed
  const source = path.join(claim.folder, file)
  const stats = await lstat(source)
  const account = await accountOfFolder(payload, file.split(path.sep)[0] ?? '')
  const tell = (became: InboxOutcome['became']) => {
    if (account) sweep.onOutcome?.({ person: account.id, name: path.basename(file), became })
  }
  const refuse = (problems: readonly Problem[]) => {
    tell({ problems })
    return putAway(sweep, claimed, problems)
  }
  if (!stats.isFile()) return refuse([noFile])
  if (claim.stranded >= maxStranded) return refuse([gaveUp])
  if (stats.size > maxPictureBytes) return refuse(new UploadTooLarge().problems)
  if (seen && (seen.size !== stats.size || seen.mtimeMs !== stats.mtimeMs)) return putBack(sweep, claimed, 0)
  // Asked for each file: an account can be suspended in between.
  const req = account && (await requestOf(payload, account.id))
  if (!req) return putBack(sweep, claimed, restMilliseconds)
  try {
    const received = await copied(source, path.basename(file))
    if (received.byteCount !== stats.size) {
      await discardReceived(received)
      return await putBack(sweep, claimed, 0)
    }
    const { id } = await takeIn(req, { received, words: {} })
    tell({ picture: id })
  } catch (error) {
    const problems = refusalOf(error)
    const tries = memory.resting.get(file)?.tries ?? 0
    const isForGood = problems && (tries > 0 || !problems.some(({ code }) => mayBeUnfinished.has(code)))
    if (isForGood) return await refuse(problems)
    if (!problems)
      payload.logger.error({ ...failureForLog(error), msg: 'a picture of the inbox waits: it could not be taken now' })
    return await putBack(sweep, claimed, restMilliseconds)
  }
  memory.resting.delete(file)
  const day = now.toISOString().slice(0, 10)
  if (inbox.keptDays > 0) await moveAside(source, path.join(inbox.folder, doneFolder, day, file))
  else await rm(source, { force: true })
  return 1
}

/** A copy, never a second name: whoever still has the file open must not write into an original. */
async function copied(source: string, name: string) {
  const folder = path.join(readEnv().dataDir, 'uploads')
  await mkdir(folder, { recursive: true })
  const tempFilePath = path.join(folder, randomUUID())
  await copyFile(source, tempFilePath, constants.COPYFILE_FICLONE)
  return receivedFile(tempFilePath, name)
}

/** Null for what is no fault of the file: a full disk, a bucket or a database that is away, a bug of ours. */
function refusalOf(error: unknown): readonly Problem[] | null {
  if (isNewsroomError(error)) return error.status < 500 ? error.problems : null
  if (error instanceof ValidationError) return [invalidRecord]
  return null
}

async function putAway(
  { inbox, memory, now }: Sweep,
  { claim, file }: Claimed,
  problems: readonly Problem[],
): Promise<1> {
  memory.resting.delete(file)
  const to = path.join(inbox.folder, refusedFolder, now.toISOString().slice(0, 10), file)
  const at = await moveAside(path.join(claim.folder, file), to)
  await writeFile(`${at}.txt`, refusalNote(path.basename(file), problems))
  return 1
}

/** For a later look; what has come under its name meanwhile stays. */
async function putBack({ inbox, memory, now }: Sweep, { claim, file }: Claimed, rest: number): Promise<0> {
  const at = path.relative(inbox.folder, await moveAside(path.join(claim.folder, file), path.join(inbox.folder, file)))
  if (rest > 0) {
    const tries = (memory.resting.get(file)?.tries ?? 0) + 1
    memory.resting.set(at, { until: now.getTime() + rest, tries })
  }
  return 0
}

const noFile: Problem = {
  code: 'not_a_file',
  message: {
    zh: '这不是普通文件（例如是链接），没有收取。',
    en: 'This is no regular file (a link, perhaps) and was not taken.',
  },
}

const gaveUp: Problem = {
  code: 'inbox_gave_up',
  message: {
    zh: '这份文件几次处理都中断了，不再重试。请重新导出后再传。',
    en: 'Every attempt to take this file broke off, and there will be no other. Export it anew, then send it again.',
  },
}

const invalidRecord: Problem = {
  code: 'invalid_record',
  message: {
    zh: '文件里的资料无法入库。请在“图片台”上传，按提示修改。',
    en: 'What the file says of itself cannot be kept. Upload it at the picture desk and follow what it says.',
  },
}
