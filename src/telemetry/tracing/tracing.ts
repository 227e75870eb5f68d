import type { RequestListener } from 'node:http'
import type { Payload } from 'payload'

export interface Tracing {
  /** The same listener, with a span around each request. */
  around(listener: RequestListener): RequestListener
  /** A span for each question to the database that is part of a request. Once for each database. */
  watchQueries(payload: Payload): void
  /** Sends what is waiting. */
  stop(): Promise<void>
}
