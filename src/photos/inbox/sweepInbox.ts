import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { type ClaimFolder, closeClaims, openClaims, takeOverStale, whileAlive } from './claims'
import { failureForLog } from './failureForLog'
import { findOffered, type InboxMemory, personsFolders } from './findOffered'
import { accountOfFolder } from './inboxAccounts'
import { claimsFolder, doneFolder, inTurns, isPastDay, type SeenFile } from './inboxRules'
import type { InboxOutcome } from './outcomeRules'
import { type Offer, offersOf } from './sidecarRules'
import type { Inbox, Sweep } from './sweep'
import { takeOffer } from './takeOffer'
import { tellOutcomes } from './tellOutcomes'

/**
 * Takes what has come in whole into the library, as the person whose folder it lies in. Several processes may sweep the
 * same inbox: a file is moved out of it before it is read, and a rename succeeds once. Each person is told once what of a
 * batch was taken, and once what was refused and why.
 * @returns how many files it came to an end with, taken or refused
 */
export async function sweepInbox(payload: Payload, asked: Sweep): Promise<number> {
  const outcomes: InboxOutcome[] = []
  const began = Date.now()
  try {
    return await sweepOnce(payload, { ...asked, onOutcome: (outcome) => outcomes.push(outcome) })
  } finally {
    await tellOutcomes(payload, outcomes, new Date(asked.now.getTime() + Date.now() - began))
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
    const seenOf = (file: string) => memory.seen.get(file)
    for (const offer of offered) {
      if (isStopped()) break
      const claimed = await claimOffer(payload, sweep, { claim, offer })
      if (claimed) ended += await whileAlive(claim, () => takeOffer(payload, sweep, { ...claimed, claim, seenOf }))
    }
    await closeClaims(claim)
  }
  await removePastDays(inbox, now)
  return ended
}

async function lookThrough(payload: Payload, { inbox, memory, now }: Sweep): Promise<Offer[]> {
  const seen = new Map<string, SeenFile>()
  const queues: Offer[][] = []
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

interface ClaimingOffer {
  readonly claim: ClaimFolder
  readonly offer: Offer
}

/**
 * Null where another process has it. Whoever gets the first sidecar has the pictures that it speaks of: nobody else takes
 * them without its words meanwhile.
 */
async function claimOffer(payload: Payload, sweep: Sweep, { claim, offer }: ClaimingOffer): Promise<Offer | null> {
  const sidecars: string[] = []
  const pictures: string[] = []
  for (const file of offer.sidecars) {
    if (await moveInto(payload, sweep, { claim, file })) sidecars.push(file)
    else if (sidecars.length === 0) return null
  }
  for (const file of offer.pictures) if (await moveInto(payload, sweep, { claim, file })) pictures.push(file)
  return sidecars.length + pictures.length > 0 ? { sidecars, pictures } : null
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
  const entries = await readdir(claim.folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(claim.folder, path.join(entry.parentPath, entry.name)))
  const offers = offersOf(files.map((file) => ({ file, isWhole: true, isResting: false })))
  let ended = 0
  const seenOf = () => undefined
  for (const offer of offers)
    ended += await whileAlive(claim, () => takeOffer(payload, sweep, { ...offer, claim, seenOf }))
  await closeClaims(claim)
  return ended
}

async function removePastDays({ folder, keptDays }: Inbox, now: Date): Promise<void> {
  const done = path.join(folder, doneFolder)
  for (const name of await readdir(done).catch(() => []))
    if (isPastDay(name, now, keptDays)) await rm(path.join(done, name), { recursive: true, force: true })
}
