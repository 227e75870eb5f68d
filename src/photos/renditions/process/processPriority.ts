import { readdirSync } from 'node:fs'
import { setPriority } from 'node:os'

/**
 * Gives the whole process a priority, as `nice` has it. Linux keeps one for each thread (sched(7)): `setPriority` alone would
 * leave those that libuv and libvips have started by now, which do all the work, as they are. What is started later inherits.
 */
export function setProcessPriority(priority: number): void {
  setPriority(priority)
  if (process.platform === 'linux') for (const thread of readdirSync(threads)) setThreadPriority(thread, priority)
}

const threads = '/proc/self/task'

function setThreadPriority(thread: string, priority: number): void {
  try {
    setPriority(Number(thread), priority)
  } catch (error) {
    // It has ended meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SYSTEM_ERROR') throw error
  }
}
