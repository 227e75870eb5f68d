import { type FileHandle, open } from 'node:fs/promises'

export interface DurableLog {
  /**
   * Resolves once everything that was committed before the call lies on the disk. Those who ask while the disk is at work share
   * the next time.
   * @throws what the disk says; then nobody knows whether it lies there
   */
  readonly brought: () => Promise<void>
  /** Waits for what is under way. */
  readonly close: () => Promise<void>
}

/**
 * Brings the write-ahead log of an SQLite database to the disk without keeping the event loop: SQLite's own way would do it in the
 * statement, and everybody's answers would wait for the disk.
 * @param openLog how the log is opened; the tests put a slow disk there
 */
export function durableLog(
  databaseFile: string,
  openLog: (file: string) => Promise<Pick<FileHandle, 'datasync' | 'close'>> = (file) => open(file, 'r+'),
): DurableLog {
  let opened: ReturnType<typeof openLog> | undefined
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined

  async function bring(): Promise<void> {
    opened ??= openLog(`${databaseFile}-wal`)
    try {
      await (await opened).datasync()
    } catch (error) {
      opened = undefined
      // Without a log nothing was committed.
      if (codeOf(error) !== 'ENOENT') throw error
    }
  }

  return {
    brought() {
      if (next) return next
      const before = running
      next = before
        .catch(() => {})
        .then(() => {
          running = next ?? running
          next = undefined
          return bring()
        })
      return next
    },
    async close() {
      await (next ?? running).catch(() => {})
      const handle = await opened?.catch(() => undefined)
      await handle?.close()
    },
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
