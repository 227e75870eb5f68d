import { rmSync } from 'node:fs'
import type { Payload } from 'payload'
import type { Env } from '../env'
import { databaseTarget } from './databaseTarget'
import { claimFile } from './sqlite/fileLock'

/**
 * Erases everything in the database that `env` names; the next start makes it anew. Asks nothing.
 * @param boot starts Payload on it: MongoDB is emptied through its connection
 * @throws DatabaseError where another process has the embedded file open, or no server answers
 */
export async function eraseDatabase(
  env: Pick<Env, 'databaseUri' | 'dataDir'>,
  boot: () => Promise<Payload>,
): Promise<void> {
  const target = databaseTarget(env)
  if (target.engine === 'sqlite') return eraseFile(target.file)
  const payload = await boot()
  try {
    await (payload.db as unknown as { connection: { dropDatabase(): Promise<unknown> } }).connection.dropDatabase()
  } finally {
    await payload.destroy()
  }
}

function eraseFile(file: string): void {
  const { release } = claimFile(file)
  try {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
  } finally {
    release()
  }
}
