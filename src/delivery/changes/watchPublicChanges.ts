import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { databaseNow } from '../../database/databaseNow'
import { isSharedDatabase, wakeOnInserts } from '../../database/sharedDatabase'
import { slugs } from '../../slugs'
import { lateCommitMilliseconds } from './changeTimeRules'
import { forgetTold, tellFollowers, tellOfGap } from './followers'
import { noteFailedLook, noteLook } from './looks'
import { changesSince } from './publicChangeRows'

const everyMilliseconds = 400

/**
 * Tells this process's followers what other processes changed: looks 2.5 times a second, and at once where the database can
 * call (change streams). An embedded database has one process, whose own commits say it all.
 * @returns how to stop
 */
export function watchPublicChanges(payload: Payload): () => Promise<void> {
  if (!isSharedDatabase(payload)) return async () => {}
  const stopped = new AbortController()
  let wake = () => {}
  const stopCalls = wakeOnInserts(payload, slugs.publicChanges, () => wake())
  const watching = watch(payload, {
    isStopped: () => stopped.signal.aborted,
    pause: async () => {
      const pause = new AbortController()
      const end = () => pause.abort()
      wake = end
      stopped.signal.addEventListener('abort', end)
      await sleep(everyMilliseconds, undefined, { signal: pause.signal }).catch(() => {})
      // There is one pause after the other, for as long as the server runs.
      stopped.signal.removeEventListener('abort', end)
    },
  })
  return async () => {
    stopped.abort()
    await stopCalls()
    await watching
  }
}

interface Watching {
  isStopped(): boolean
  pause(): Promise<void>
}

async function watch(payload: Payload, { isStopped, pause }: Watching): Promise<void> {
  let lookedAt: Date | undefined
  while (!isStopped()) {
    try {
      const beganAt = performance.now()
      const now = await databaseNow(payload)
      const isGap = lookedAt !== undefined && now.getTime() - lookedAt.getTime() > lateCommitMilliseconds / 2
      const since = new Date(now.getTime() - lateCommitMilliseconds)
      const rows = await changesSince(payload.db, since)
      if (!rows || isGap) tellOfGap(payload.db)
      for (const row of rows ?? []) tellFollowers(payload.db, row)
      noteLook(payload.db, beganAt)
      forgetTold(payload.db, new Date(since.getTime() - lateCommitMilliseconds))
      lookedAt = now
    } catch (error) {
      noteFailedLook(payload.db)
      if (!isStopped()) payload.logger.warn({ err: error, msg: 'the look for public changes failed' })
    }
    await pause()
  }
}
