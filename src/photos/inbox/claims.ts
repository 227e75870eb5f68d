import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { claimName, claimsFolder, strandedBefore } from './inboxRules'

/** Longer than any picture takes between two signs of life. */
const staleMilliseconds = 2 * 60_000
const signEveryMilliseconds = 15_000

/** A folder on the inbox's own disk into which this process alone moves what it takes. */
export interface ClaimFolder {
  readonly folder: string
  /** How often a process has ended with it in hand. */
  readonly stranded: number
}

export async function openClaims(inbox: string): Promise<ClaimFolder> {
  const folder = path.join(inbox, claimsFolder, claimName(randomUUID(), 0))
  await mkdir(folder, { recursive: true })
  return { folder, stranded: 0 }
}

/** Claims that a process left when it died. Of several processes one gets each: a rename succeeds once. */
export async function takeOverStale(inbox: string, now: Date): Promise<ClaimFolder[]> {
  const root = path.join(inbox, claimsFolder)
  const taken: ClaimFolder[] = []
  for (const entry of await readdir(root, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const from = path.join(root, entry.name)
    const found = await stat(from).catch(() => null)
    if (!found || now.getTime() - found.mtimeMs < staleMilliseconds) continue
    const stranded = strandedBefore(entry.name) + 1
    const folder = path.join(root, claimName(randomUUID(), stranded))
    try {
      // Fresh before it is renamed: nobody else finds the new name stale.
      await utimes(from, now, now)
      await rename(from, folder)
      taken.push({ folder, stranded })
    } catch {
      // Another process was faster.
    }
  }
  return taken
}

/** Shows while `work` runs that the process lives. */
export async function whileAlive<Result>({ folder }: ClaimFolder, work: () => Promise<Result>): Promise<Result> {
  const sign = () => {
    const now = new Date()
    // A sign that fails is followed by another.
    utimes(folder, now, now).catch(() => undefined)
  }
  sign()
  const timer = setInterval(sign, signEveryMilliseconds)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}

/** An empty one goes; what is in it is taken up later. */
export async function closeClaims({ folder }: ClaimFolder): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  if (entries.every((entry) => entry.isDirectory())) await rm(folder, { recursive: true, force: true })
}
