import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

const leftoverAgeMilliseconds = 24 * 60 * 60 * 1000

/** Removes files that nobody can be writing or reading any more. */
export async function clearOldFiles(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder).catch(noneIfMissing)) {
    const file = path.join(folder, name)
    const found = await stat(file).catch(noneIfMissing)
    if ('mtimeMs' in found && now.getTime() - found.mtimeMs > leftoverAgeMilliseconds) await rm(file, { force: true })
  }
}

/** Another process may clear beside this one. */
function noneIfMissing(error: unknown): never[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
  throw error
}
