import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { inject } from 'vitest'

/** What one file of this run has kept under `name` for the others to copy; null while there is none. */
export function templateNamed(name: string): string | null {
  const folder = path.join(inject('runFolder'), name)
  return existsSync(folder) ? folder : null
}

/**
 * Keeps what `fill` puts into an empty folder, whole or not at all. Files that run side by side may both do it: the same
 * comes of it, and the first stays.
 */
export async function keepTemplate(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const kept = path.join(inject('runFolder'), name)
  const filling = await mkdtemp(`${kept}-`)
  await fill(filling)
  await rename(filling, kept).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    await rm(filling, { recursive: true })
  })
  return kept
}

/** A whole copy of an embedded database, also while a server works on it. */
export async function copyDatabase(file: string, copy: string): Promise<void> {
  const client = createClient({ url: `file:${file}` })
  await client.execute({ sql: 'VACUUM INTO ?', args: [copy] })
  client.close()
}
