import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { type ClaimFolder, closeClaims, openClaims, takeOverStale, whileAlive } from './claims'
import { failureForLog } from './failureForLog'
import { findOffered, type InboxMemory, personsFolders } from './findOffered'
import { accountOfFolder } from './inboxAccounts'
import { claimsFolder, doneFolder, inTurns, isPastDay, type SeenFile } from './inboxRules'
import type { InboxOutcome } from './outcomeRules'
import type { Inbox, Sweep } from './sweep'
import { takeClaimed } from './takeClaimed'
import { tellOutcomes } from './tellOutcomes'

/**
 * Takes what has come in whole into the library, as the person whose folder it lies in. Several processes may sweep the
 * same inbox: a file is moved out of it before it is read, and a rename succeeds once. Each person is told once what of his
 * or her files was taken, and once what was refused and why.
 * @returns how many files it came to an end with, taken or refused
 */
export async function sweepInbox(payload: Payload, asked: Sweep): Promise<number> {
  const outcomes: InboxOutcome[] = []
  try {
    return await sweepOnce(payload, { ...asked, onOutcome: (outcome) => outcomes.push(outcome) })
  } finally {
    await tellOutcomes(payload, outcomes, asked.now)
  }
}

async function sweepOnce(payload: Payload, sweep: Sweep): Promise<number> {
  const { inbox, memory, now, isStopped = () => false } = sweep
  await mkdir(path.join(inbox.folder, claimsFolder), { recursive: true })
  let ended = 0
  for (const claim of await takeOverStale(inbox.folder, now)) ended += await finishClaim(payload, sweep, claim)
  const offered = await lookThrough(payload, sweep)
  if (offered.length > 0) {
    const claim = await openClaims(inbox.folder)
    for (const file of offered) {
      if (isStopped()) break
      if (!(await moveInto(payload, sweep, { claim, file }))) continue
      const seen = memory.seen.get(file)
      ended += await whileAlive(claim, () => takeClaimed(payload, sweep, { claim, file, seen }))
    }
    await closeClaims(claim)
  }
  await removePastDays(inbox, now)
  return ended
}

async function lookThrough(payload: Payload, { inbox, memory, now }: Sweep): Promise<string[]> {
  const seen = new Map<string, SeenFile>()
  const queues: string[][] = []
  for (const folder of await personsFolders(inbox.folder)) {
    try {
      const found = await findOffered({ inbox: inbox.folder, folder, memory, seen, now: now.getTime() })
      if (found.length > 0 && (await isSomebodys(payload, memory, folder))) queues.push(found)
    } catch (error) {
      report(payload, memory, { folder, msg: 'a folder of the picture inbox cannot be read', err: error })
    }
  }
  memory.seen = seen
  for (const file of memory.resting.keys()) if (!seen.has(file)) memory.resting.delete(file)
  return inTurns(queues)
}

async function isSomebodys(payload: Payload, memory: InboxMemory, folder: string): Promise<boolean> {
  if (await accountOfFolder(payload, folder)) {
    memory.reported.delete(folder)
    return true
  }
  report(payload, memory, {
    folder,
    msg: 'a folder of the picture inbox is left alone: no account that may upload has it',
  })
  return false
}

/** Once, and again when it had been well meanwhile. The folder's name can be a person's: the log gets none. */
function report(
  payload: Payload,
  memory: InboxMemory,
  { folder, msg, err }: { folder: string; msg: string; err?: unknown },
): void {
  if (memory.reported.has(folder)) return
  memory.reported.add(folder)
  payload.logger.warn({ msg, characters: folder.length, ...(err ? failureForLog(err) : {}) })
}

interface Claiming {
  readonly claim: ClaimFolder
  readonly file: string
}

/** False where another process has it, it is gone, or the server may not move it. */
async function moveInto(payload: Payload, { inbox, memory }: Sweep, { claim, file }: Claiming): Promise<boolean> {
  const to = path.join(claim.folder, file)
  const folder = path.dirname(file)
  await mkdir(path.dirname(to), { recursive: true })
  try {
    await rename(path.join(inbox.folder, file), to)
    return true
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isGone) report(payload, memory, { folder, msg: 'files cannot be moved out of the picture inbox', err: error })
    return false
  }
}

/** What a process that died had in hand. */
async function finishClaim(payload: Payload, sweep: Sweep, claim: ClaimFolder): Promise<number> {
  let ended = 0
  for (const entry of await readdir(claim.folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    const file = path.relative(claim.folder, path.join(entry.parentPath, entry.name))
    ended += await whileAlive(claim, () => takeClaimed(payload, sweep, { claim, file, seen: undefined }))
  }
  await closeClaims(claim)
  return ended
}

async function removePastDays({ folder, keptDays }: Inbox, now: Date): Promise<void> {
  const done = path.join(folder, doneFolder)
  for (const name of await readdir(done).catch(() => []))
    if (isPastDay(name, now, keptDays)) await rm(path.join(done, name), { recursive: true, force: true })
}
