import { lstat } from 'node:fs/promises'
import type { Payload } from 'payload'
import { sidecarWords } from '../intake/thread/inIntakeThread'
import { joinedSidecars, type SidecarWords } from '../metadata/sidecar'
import type { ClaimFolder } from './claims'
import { afterFailure, type Ended, keep, refuse } from './endClaimed'
import { failureForLog } from './failureForLog'
import { gaveUp, noFile } from './inboxProblems'
import type { SeenFile } from './inboxRules'
import { type Claimed, placeOf, putDone, restMilliseconds } from './setAside'
import { type Offer, sidecarsOf, speaksOf } from './sidecarRules'
import type { Sweep } from './sweep'
import { maxStranded, takeClaimed } from './takeClaimed'
import { takeLateSidecar } from './takeLateSidecar'

interface ClaimedOffer extends Offer {
  readonly claim: ClaimFolder
  readonly seenOf: (file: string) => SeenFile | undefined
}

/**
 * Takes the claimed files of an offer: each picture with what its sidecars say. A sidecar that nobody can read is refused,
 * and its pictures come in without it. @returns how many files it came to an end with
 */
export async function takeOffer(payload: Payload, sweep: Sweep, offer: ClaimedOffer): Promise<number> {
  const claimed = (file: string): Claimed => ({ claim: offer.claim, file, seen: offer.seenOf(file) })
  const guarded = (work: () => Promise<Ended>) => ending(payload, work)
  const said = new Map<string, SidecarWords>()
  let ended = 0
  let isTooEarly = false
  for (const file of offer.sidecars) {
    const outcome = await guarded(async () => {
      const read = await readClaimed(payload, sweep, claimed(file))
      if (typeof read === 'object') said.set(file, read)
      return typeof read === 'object' ? 'kept' : read
    })
    if (outcome === 'refused') ended += 1
    else if (!said.has(file)) isTooEarly = true
  }
  if (isTooEarly) {
    const left = [...offer.pictures, ...said.keys()]
    for (const file of left) await guarded(() => keep(sweep, claimed(file), restMilliseconds))
    return ended
  }
  const endings = new Map<string, Ended>()
  for (const file of offer.pictures) {
    const own = sidecarsOf(file, [...said.keys()]).flatMap((name) => said.get(name) ?? [])
    const sidecar = own.length > 0 ? joinedSidecars(own) : undefined
    endings.set(file, await guarded(() => takeClaimed(payload, sweep, { ...claimed(file), sidecar })))
  }
  for (const [file, words] of said)
    endings.set(file, await guarded(() => settle(payload, sweep, { ...claimed(file), words, endings })))
  return ended + [...endings.values()].filter((end) => end !== 'kept').length
}

interface Settling extends Claimed {
  readonly words: SidecarWords
  /** What became of the pictures that were claimed with it. */
  readonly endings: ReadonlyMap<string, Ended>
}

/** It is done with once its pictures are in; where one is still to come, or none of them was any good, it waits for others. */
async function settle(payload: Payload, sweep: Sweep, { words, endings, ...claimed }: Settling): Promise<Ended> {
  const own = [...endings].flatMap(([picture, end]) => (speaksOf(claimed.file, picture) ? [end] : []))
  if (own.length === 0) return takeLateSidecar(payload, sweep, { ...claimed, words })
  if (own.includes('kept') || !own.includes('taken')) return keep(sweep, claimed, 0)
  await putDone(sweep, claimed)
  return 'taken'
}

/** What a sidecar says; or that it was refused, or `kept`: it may not be whole yet. */
async function readClaimed(payload: Payload, sweep: Sweep, claimed: Claimed): Promise<SidecarWords | Ended> {
  const { claim, seen } = claimed
  const stats = await lstat(placeOf(claimed))
  if (!stats.isFile()) return refuse(payload, sweep, claimed, [noFile])
  if (claim.stranded >= maxStranded) return refuse(payload, sweep, claimed, [gaveUp])
  if (seen && (seen.size !== stats.size || seen.mtimeMs !== stats.mtimeMs)) return keep(sweep, claimed, 0)
  try {
    return await sidecarWords(placeOf(claimed))
  } catch (error) {
    return afterFailure(payload, sweep, claimed, { error, msg: 'a sidecar of the inbox could not be read now' })
  }
}

/** What cannot be moved stays where it is, and keeps nobody else's files from being taken. */
async function ending(payload: Payload, work: () => Promise<Ended>): Promise<Ended> {
  try {
    return await work()
  } catch (error) {
    payload.logger.error({ ...failureForLog(error), msg: 'a file of the picture inbox could not be moved' })
    return 'kept'
  }
}
