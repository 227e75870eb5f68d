import type { Payload } from 'payload'
import { eraseDue } from '../contests/eraseDue'
import { databaseNow } from '../database/databaseNow'
import { forgetOldChanges } from '../delivery/changes/publicChangeRows'
import { writeUse } from '../delivery/contract/consumerUse'
import { startWebhookSender } from '../delivery/webhooks/startWebhookSender'
import { announceToHub } from '../delivery/websub/announceChanges'
import { publishDue } from '../editorial/publishDue'
import { readEnv } from '../env'
import { doNoticeWork } from '../notices/noticeWork'
import { watchInbox } from '../photos/inbox/watchInbox'
import { onNewPicture } from '../photos/intake/newPictures'
import { sweepOriginals } from '../photos/originals/sweepOriginals'
import { lookAtNew } from '../photos/renditions/firstLook'
import { removeFormer } from '../photos/renditions/formerRenditions'
import { removeStray } from '../photos/renditions/renditionFiles'
import { renderWaiting } from '../photos/renditions/renditionWork'
import { whenQuiet } from '../photos/renditions/whenQuiet'
import { endEmbargoes } from '../photos/rights/endEmbargoes'
import { indexWaiting } from '../photos/search/indexWaiting'
import type { ReadingCounter } from '../readings/countReadings'
import { writeReadings } from '../readings/writeReadings'

const everyMilliseconds = 2_000
/** Whoever is waiting for an answer gets it first. */
const wakenMilliseconds = 20
const minuteMilliseconds = 60_000
const hourMilliseconds = 3_600_000
const readingsMilliseconds = 15_000
const useMilliseconds = 10_000

/**
 * Looks every two seconds for publications that are due, and beside it for what people are to be told: a mail server that
 * keeps one waiting must not keep a publication waiting, nor must a hundred pictures that wait for their renditions.
 * @returns how to stop; resolves when the looks under way have ended
 */
export function startDueWork(payload: Payload, readings: ReadingCounter): () => Promise<void> {
  const stops = [
    repeat(payload, {
      failure: 'readings could not be written',
      work: () => writeReadings(payload, readings, new Date()),
      waitMilliseconds: readingsMilliseconds,
      isDoneAtTheEnd: true,
    }),
    startWebhookSender(payload),
    ...announceToHub(readEnv()).map((work) =>
      repeat(payload, { failure: 'the look for the WebSub hub failed', work: () => work(payload) }),
    ),
    repeat(payload, {
      failure: 'the use of API keys could not be written',
      work: () => writeUse(payload),
      waitMilliseconds: useMilliseconds,
      isDoneAtTheEnd: true,
    }),
    repeat(payload, { failure: 'the look for due publications failed', work: () => publishDue(payload) }),
    repeat(payload, {
      failure: 'the look for embargoes that are over failed',
      work: (isStopped) => endEmbargoes(payload, isStopped),
    }),
    repeat(payload, { failure: 'the look for notices failed', work: () => doNoticeWork(payload) }),
    repeat(payload, {
      failure: 'the sweep of the picture store failed',
      work: () => sweepOriginals(payload, new Date()),
      waitMilliseconds: hourMilliseconds,
    }),
    repeat(payload, {
      failure: 'old public changes could not be taken away',
      work: async () => forgetOldChanges(payload.db, await databaseNow(payload)),
      waitMilliseconds: hourMilliseconds,
    }),
    repeat(payload, {
      failure: 'the look for data to be erased failed',
      work: (isStopped) => eraseDue(payload, isStopped),
      waitMilliseconds: hourMilliseconds,
    }),
    repeat(payload, {
      failure: 'the first look at new pictures failed',
      work: (isStopped) => lookAtNew(payload, isStopped, whenQuiet),
      wakenBy: onNewPicture,
    }),
    repeat(payload, {
      failure: 'the look for pictures to be rendered failed',
      work: (isStopped) => renderWaiting(payload, isStopped, whenQuiet),
    }),
    ...watchInbox(readEnv()).map((sweep) =>
      repeat(payload, {
        failure: 'the look into the picture inbox failed',
        work: (isStopped) => sweep(payload, isStopped),
      }),
    ),
    repeat(payload, {
      failure: 'the look for pictures to be indexed failed',
      work: (isStopped) => indexWaiting(payload, isStopped),
      waitMilliseconds: minuteMilliseconds,
    }),
    repeat(payload, {
      failure: 'the look for former renditions failed',
      work: async (isStopped) => removeFormer(payload, await databaseNow(payload), isStopped),
      waitMilliseconds: minuteMilliseconds,
    }),
    repeat(payload, {
      failure: 'the look for stray renditions failed',
      work: () => removeStray(payload, new Date()),
      waitMilliseconds: hourMilliseconds,
    }),
  ]
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}

interface Look {
  readonly failure: string
  /** Long work ends early once it is told to stop. */
  readonly work: (isStopped: () => boolean) => Promise<unknown>
  readonly waitMilliseconds?: number
  /** Once more when it is stopped, so that what came in since the last time is not lost with the process. */
  readonly isDoneAtTheEnd?: boolean
  /** Tells of what there is to do before the time is up. @returns how to stop listening */
  readonly wakenBy?: (wake: () => void) => () => void
}

/** One look at a time. A look that fails is logged and the next one tries again: what is due stays due. */
function repeat(
  payload: Payload,
  { failure, work, wakenBy, waitMilliseconds = everyMilliseconds, isDoneAtTheEnd = false }: Look,
): () => Promise<void> {
  let isStopped = false
  let isLooking = false
  let isWanted = false
  let underWay = Promise.resolve()
  let timer: NodeJS.Timeout
  const look = async () => {
    isLooking = true
    isWanted = false
    try {
      await work(() => isStopped)
    } catch (error) {
      isWanted = false
      payload.logger.error({ err: error, msg: failure })
    }
    isLooking = false
    if (!isStopped) plan(isWanted ? wakenMilliseconds : waitMilliseconds)
  }
  const plan = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      underWay = look()
    }, milliseconds)
  }
  const wake = () => {
    if (isLooking) isWanted = true
    else if (!isStopped) plan(wakenMilliseconds)
  }
  const sleepOn = wakenBy?.(wake)
  plan(waitMilliseconds)
  return async () => {
    isStopped = true
    sleepOn?.()
    clearTimeout(timer)
    await underWay
    if (isDoneAtTheEnd) await look()
  }
}
