import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { isOffered, isPersonsFolder, isSettled, type SeenFile, sighted } from './inboxRules'
import { hasWaitedForPicture, type Lying, type Offer, offersOf } from './sidecarRules'

/** A camera's folders lie in each other twice or three times; deeper is no camera. */
const deepest = 6
/** A sweep takes so many of one person, and looks again: others' pictures and newer ones come in between. */
const mostOfOneFolder = 50

/** What a process remembers from one look to the next, by path. */
export interface InboxMemory {
  seen: Map<string, SeenFile>
  /** Files that are let rest after a failure: until when, and how often it has been tried. */
  readonly resting: Map<string, { readonly until: number; readonly tries: number }>
  readonly reported: Set<string>
}

export const newMemory = (): InboxMemory => ({ seen: new Map(), resting: new Map(), reported: new Set() })

export async function personsFolders(inbox: string): Promise<string[]> {
  const entries = await readdir(inbox, { withFileTypes: true })
  // Of a link the entry says neither: links are followed nowhere.
  return entries.filter((entry) => entry.isDirectory() && isPersonsFolder(entry.name)).map(({ name }) => name)
}

interface Look {
  readonly inbox: string
  readonly folder: string
  readonly memory: InboxMemory
  /** Receives what is there now. */
  readonly seen: Map<string, SeenFile>
  readonly now: number
}

/** What of one person's folder can be taken now, as paths below the inbox, oldest name first. */
export async function findOffered({ inbox, folder, memory, seen, now }: Look): Promise<Offer[]> {
  const lying: Lying[] = []
  const root = await realpath(inbox)
  const look = async (below: string, depth: number): Promise<void> => {
    const absolute = path.join(root, below)
    // A folder that became a link after it was listed leads elsewhere.
    if ((await realpath(absolute)) !== absolute) return
    for (const entry of (await readdir(absolute, { withFileTypes: true })).toSorted(byName)) {
      if (!isOffered(entry.name)) continue
      const file = path.join(below, entry.name)
      if (entry.isDirectory() && depth < deepest) await look(file, depth + 1)
      if (!entry.isFile()) continue
      const stats = await lstat(path.join(root, file)).catch(() => null)
      if (!stats?.isFile()) continue
      const sighting = sighted(memory.seen.get(file), stats, now)
      seen.set(file, sighting)
      const isResting = (memory.resting.get(file)?.until ?? 0) > now
      lying.push({ file, isWhole: isSettled(sighting, now), isResting })
    }
  }
  await look(folder, 0)
  const isDue = ({ pictures, sidecars: [alone = ''] }: Offer) =>
    pictures.length > 0 || hasWaitedForPicture(seen.get(alone)?.since ?? now, now)
  return offersOf(lying).filter(isDue).slice(0, mostOfOneFolder)
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1
}
