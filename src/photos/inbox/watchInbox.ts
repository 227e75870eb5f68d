import type { Payload } from 'payload'
import type { Env } from '../../env'
import { newMemory } from './findOffered'
import { sweepInbox } from './sweepInbox'

type LookIntoInbox = (payload: Payload, isStopped: () => boolean) => Promise<number>

/**
 * One look into the watched folder, to be repeated; none where no folder is set. Looks instead of the system's own
 * notices of changes: network disks send none, a half-sent file has to be looked at twice anyway, and what came while the
 * server was down is found the same way.
 */
export function watchInbox({
  pictureInboxDir,
  pictureInboxKeptDays,
}: Pick<Env, 'pictureInboxDir' | 'pictureInboxKeptDays'>): LookIntoInbox[] {
  if (!pictureInboxDir) return []
  const inbox = { folder: pictureInboxDir, keptDays: pictureInboxKeptDays }
  const memory = newMemory()
  return [(payload, isStopped) => sweepInbox(payload, { inbox, memory, now: new Date(), isStopped })]
}
