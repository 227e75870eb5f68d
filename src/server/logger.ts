import { destination, type Logger, levels, pino, stdTimeFunctions } from 'pino'
import type { Env } from '../env'
import { isRefusal, loggedError } from './loggedError'

const warnLevel = 40
const errorLevel = 50

export const logLevels: readonly string[] = [...Object.keys(levels.values), 'silent']

/** A line waits so long for others: writing each by itself takes longer than making it. */
const gatheredMilliseconds = 100
const gatheredBytes = 8 * 1024

/**
 * JSON lines on standard output; one logger for the server and for Payload. What is amiss is written at once, with all that
 * was logged before it; everything else within a tenth of a second, and at the end of the process at the latest.
 */
export function createLogger(env: Pick<Env, 'logLevel'>): Logger {
  const output = destination({ sync: true, minLength: gatheredBytes, periodicFlush: gatheredMilliseconds })
  process.once('exit', () => output.flush())
  return pino(
    {
      // One that is not known is refused at the start, in a sentence that needs no logger.
      level: logLevels.includes(env.logLevel) ? env.logLevel : 'info',
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      serializers: { err: loggedError, error: loggedError },
      hooks: {
        /** Payload logs whatever it answers with an error as one; a refusal is the server's daily work. */
        logMethod(args, method, level) {
          const [fields, ...rest] = args
          if (level >= errorLevel && isRefusal(errorIn(fields))) return this.info(fields, ...rest)
          method.apply(this, args)
          if (level >= warnLevel) output.flush()
        },
      },
    },
    output,
  )
}

function errorIn(fields: unknown): unknown {
  return typeof fields === 'object' && fields !== null && 'err' in fields ? fields.err : fields
}
