import { type Logger, pino, stdTimeFunctions } from 'pino'
import type { Env } from '../env'
import { isRefusal, loggedError } from './loggedError'

const errorLevel = 50

/** JSON lines on standard output; one logger for the server and for Payload. */
export function createLogger(env: Pick<Env, 'logLevel'>): Logger {
  return pino({
    level: env.logLevel,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    serializers: { err: loggedError, error: loggedError },
    hooks: {
      /** Payload logs whatever it answers with an error as one; a refusal is the server's daily work. */
      logMethod(args, method, level) {
        const [fields, ...rest] = args
        if (level >= errorLevel && isRefusal(errorIn(fields))) this.info(fields, ...rest)
        else method.apply(this, args)
      },
    },
  })
}

function errorIn(fields: unknown): unknown {
  return typeof fields === 'object' && fields !== null && 'err' in fields ? fields.err : fields
}
