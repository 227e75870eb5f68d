import type { Payload } from 'payload'
import { publishDue } from '../editorial/publishDue'

const everyMilliseconds = 2_000

/**
 * Looks every two seconds for publications that are due, one look at a time. A look that fails is logged and the next one
 * tries again: what is due stays due.
 * @returns how to stop; resolves when the look under way has ended
 */
export function startDueWork(payload: Payload): () => Promise<void> {
  let isStopped = false
  let underWay = Promise.resolve()
  let timer: NodeJS.Timeout
  const look = async () => {
    try {
      await publishDue(payload)
    } catch (error) {
      payload.logger.error({ err: error, msg: 'the look for due publications failed' })
    }
    if (!isStopped) plan()
  }
  const plan = () => {
    timer = setTimeout(() => {
      underWay = look()
    }, everyMilliseconds)
  }
  plan()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await underWay
  }
}
