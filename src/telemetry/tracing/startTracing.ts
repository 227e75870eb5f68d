import type { TracingSettings } from '../../env'
import type { Tracing } from './tracing'

const off: Tracing = { around: (listener) => listener, watchQueries: () => {}, stop: async () => {} }

/** Traces where a receiver is named (`OTEL_EXPORTER_OTLP_ENDPOINT`); where none is, not even the packages are loaded. */
export async function startTracing(settings: TracingSettings | null): Promise<Tracing> {
  if (!settings) return off
  const { traceWith } = await import('./traceWith')
  return traceWith(settings)
}
