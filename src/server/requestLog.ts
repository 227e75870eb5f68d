import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import pinoHttp, { type HttpLogger } from 'pino-http'
import { assignRequestId } from './requestIdentity'

/**
 * One line a request. What could identify a person is never written: no query (it can hold an e-mail), no cookie or
 * other header, no address of the caller, and no one-time token in a path.
 */
export function createRequestLog(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: assignRequestId,
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId', responseTime: 'milliseconds' },
    serializers: {
      req: (req: { method?: string; url?: string }) => ({ method: req.method, path: loggedPath(req.url ?? '') }),
      res: (res: { statusCode?: number }) => ({ status: res.statusCode }),
    },
    customLogLevel: (req: IncomingMessage, res: ServerResponse, error?: Error) => {
      if (isProbe(req.url ?? '')) return 'debug'
      return error || res.statusCode >= 500 ? 'error' : 'info'
    },
    // The failure itself is logged where it is caught, with its own stack.
    customErrorObject: (_req: IncomingMessage, _res: ServerResponse, _error: Error, { err: _madeUp, ...line }) => line,
  })
}

/** The path without its query, with the tokens of invitations, password resets, verifications and preview links left out. */
export function loggedPath(url: string): string {
  const path = url.split('?', 1)[0] ?? ''
  return path.replace(/\/(welcome|reset|verify|unsubscribe|preview)\/[^/]+/g, '/$1/…')
}

function isProbe(url: string): boolean {
  return url.startsWith('/healthz') || url.startsWith('/readyz') || url.startsWith('/_next/')
}
