import { type Logger, pino, stdTimeFunctions } from 'pino'
import type { Env } from '../env'
import { loggedError } from './loggedError'

/** JSON lines on standard output; one logger for the server and for Payload. */
export function createLogger(env: Pick<Env, 'logLevel'>): Logger {
  return pino({
    level: env.logLevel,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    serializers: { err: loggedError, error: loggedError },
  })
}
