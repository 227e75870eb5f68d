import type { RequestListener } from 'node:http'
import type { Payload } from 'payload'
import type { TracingSettings } from '../../env'

export interface Tracing {
  /** The same listener, with a span around each request. */
  around(listener: RequestListener): RequestListener
  /** A span for each question to the database that is part of a request. Once for each database. */
  watchQueries(payload: Payload): void
  /** Sends what is waiting. */
  stop(): Promise<void>
}

const off: Tracing = { around: (listener) => listener, watchQueries: () => {}, stop: async () => {} }

/** Traces where a receiver is named (`OTEL_EXPORTER_OTLP_ENDPOINT`); where none is, not even the packages are loaded. */
export async function startTracing(settings: TracingSettings | null): Promise<Tracing> {
  if (!settings) return off
  const { traceWith } = await import('./traceWith')
  return traceWith(settings)
}
