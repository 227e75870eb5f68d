import path from 'node:path'
import type { Payload } from 'payload'
import type { Problem } from '../../errors'
import { failureForLog } from './failureForLog'
import { accountOfFolder } from './inboxAccounts'
import { refusalOf } from './inboxProblems'
import { mayBeUnfinished } from './inboxRules'
import { type Claimed, putBack, putRefused, restMilliseconds } from './setAside'
import type { Sweep } from './sweep'

/** What became of a claimed file: in the library, with those refused, or still to be taken. */
export type Ended = 'taken' | 'refused' | 'kept'

/** Refuses a file, and tells the person in whose folder it lay. */
export async function refuse(
  payload: Payload,
  sweep: Sweep,
  claimed: Claimed,
  problems: readonly Problem[],
): Promise<Ended> {
  const { file } = claimed
  const account = await accountOfFolder(payload, file.split(path.sep)[0] ?? '')
  if (account) sweep.onOutcome?.({ person: account.id, name: path.basename(file), became: { problems } })
  await putRefused(sweep, claimed, problems)
  return 'refused'
}

/** For a later look, in `rest` milliseconds at the earliest. */
export async function keep(sweep: Sweep, claimed: Claimed, rest: number): Promise<Ended> {
  await putBack(sweep, claimed, rest)
  return 'kept'
}

interface Failure {
  readonly error: unknown
  /** For the log, where it is no fault of the file. */
  readonly msg: string
}

/** Ends a try that has failed: what may only be unfinished is looked at once more before it is refused. */
export async function afterFailure(
  payload: Payload,
  sweep: Sweep,
  claimed: Claimed,
  { error, msg }: Failure,
): Promise<Ended> {
  const problems = refusalOf(error)
  const tries = sweep.memory.resting.get(claimed.file)?.tries ?? 0
  const isForGood = problems && (tries > 0 || !problems.some(({ code }) => mayBeUnfinished.has(code)))
  if (isForGood) return refuse(payload, sweep, claimed, problems)
  if (!problems) payload.logger.error({ ...failureForLog(error), msg })
  return keep(sweep, claimed, restMilliseconds)
}
