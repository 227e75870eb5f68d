import type { Payload } from 'payload'
import { eraseDue } from '../contests/eraseDue'
import { writeUseRegularly } from '../delivery/contract/consumerUse'
import { publishDue } from '../editorial/publishDue'
import { readEnv } from '../env'
import { doNoticeWork } from '../notices/noticeWork'
import { watchInbox } from '../photos/inbox/watchInbox'
import { sweepOriginals } from '../photos/originals/sweepOriginals'
import { removeStray } from '../photos/renditions/renditionFiles'
import { renderWaiting } from '../photos/renditions/renditionWork'
import { indexWaiting } from '../photos/search/indexWaiting'

const everyMilliseconds = 2_000
const minuteMilliseconds = 60_000
const hourMilliseconds = 3_600_000

/**
 * Looks every two seconds for publications that are due, and beside it for what people are to be told: a mail server that
 * keeps one waiting must not keep a publication waiting, nor must a hundred pictures that wait for their renditions.
 * @returns how to stop; resolves when the looks under way have ended
 */
export function startDueWork(payload: Payload): () => Promise<void> {
  const stops = [
    writeUseRegularly(payload),
    repeat(payload, { failure: 'the look for due publications failed', work: () => publishDue(payload) }),
    repeat(payload, { failure: 'the look for notices failed', work: () => doNoticeWork(payload) }),
    repeat(payload, {
      failure: 'the sweep of the picture store failed',
      work: () => sweepOriginals(payload, new Date()),
      waitMilliseconds: hourMilliseconds,
    }),
    repeat(payload, {
      failure: 'the look for data to be erased failed',
      work: () => eraseDue(payload),
      waitMilliseconds: hourMilliseconds,
    }),
    repeat(payload, {
      failure: 'the look for pictures to be rendered failed',
      work: (isStopped) => renderWaiting(payload, isStopped),
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
}

/** One look at a time. A look that fails is logged and the next one tries again: what is due stays due. */
function repeat(payload: Payload, { failure, work, waitMilliseconds = everyMilliseconds }: Look): () => Promise<void> {
  let isStopped = false
  let underWay = Promise.resolve()
  let timer: NodeJS.Timeout
  const look = async () => {
    try {
      await work(() => isStopped)
    } catch (error) {
      payload.logger.error({ err: error, msg: failure })
    }
    if (!isStopped) plan()
  }
  const plan = () => {
    timer = setTimeout(() => {
      underWay = look()
    }, waitMilliseconds)
  }
  plan()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await underWay
  }
}
