import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '../../errors'
import type { ClaimFolder } from './claims'
import { doneFolder, refusalNote, refusedFolder, type SeenFile } from './inboxRules'
import { moveAside } from './moveFile'
import type { Sweep } from './sweep'

export interface Claimed {
  readonly claim: ClaimFolder
  /** Path below the inbox, and below the claim. */
  readonly file: string
  /** As it looked when it was claimed; undefined for what another process claimed. */
  readonly seen: SeenFile | undefined
}

export const restMilliseconds = 60_000

export function placeOf({ claim, file }: Claimed): string {
  return path.join(claim.folder, file)
}

export async function putDone({ inbox, memory, now }: Sweep, claimed: Claimed): Promise<void> {
  const { file } = claimed
  memory.resting.delete(file)
  const source = placeOf(claimed)
  if (inbox.keptDays > 0) await moveAside(source, path.join(inbox.folder, doneFolder, dayOf(now), file))
  else await rm(source, { force: true })
}

/** With what is wrong beside it. */
export async function putRefused(
  { inbox, memory, now }: Sweep,
  claimed: Claimed,
  problems: readonly Problem[],
): Promise<void> {
  const { file } = claimed
  memory.resting.delete(file)
  const at = await moveAside(placeOf(claimed), path.join(inbox.folder, refusedFolder, dayOf(now), file))
  await writeFile(`${at}.txt`, refusalNote(path.basename(file), problems))
}

/** For a later look, in `rest` milliseconds at the earliest; what has come under its name meanwhile stays. */
export async function putBack({ inbox, memory, now }: Sweep, claimed: Claimed, rest: number): Promise<void> {
  const { file } = claimed
  const at = path.relative(inbox.folder, await moveAside(placeOf(claimed), path.join(inbox.folder, file)))
  if (rest > 0) {
    const tries = (memory.resting.get(file)?.tries ?? 0) + 1
    memory.resting.set(at, { until: now.getTime() + rest, tries })
  }
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}
