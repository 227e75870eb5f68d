import { readFileSync, writeFileSync } from 'node:fs'
import Database from 'libsql'
import { fileInUse } from '../errors'

/**
 * Claims a database file for this process until `release` or the end of the process, `kill -9` included: the lock is
 * the operating system's, held through an open transaction on a small SQLite file beside the database.
 * @throws DatabaseError `database_in_use`
 */
export function claimFile(file: string): { readonly release: () => void } {
  const pidFile = `${file}.pid`
  const holder = new Database(`${file}.lock`)
  try {
    holder.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    holder.close()
    throw isBusy(error) ? fileInUse(file, readPid(pidFile)) : error
  }
  writeFileSync(pidFile, `${process.pid}\n`)
  return {
    release: () => {
      if (holder.open) holder.close()
    },
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

function readPid(pidFile: string): string | undefined {
  try {
    return readFileSync(pidFile, 'utf8').trim() || undefined
  } catch {
    return undefined
  }
}
