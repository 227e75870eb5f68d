import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type Context,
  defaultTextMapGetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { BaseDatabaseAdapter } from 'payload'
import { isSharedDatabase } from '../../database/sharedDatabase'
import type { TracingSettings } from '../../env'
import { querySpan, requestSpan } from './spanRules'
import type { Tracing } from './tracing'

/** Of the database's door: what a request waits for. */
const watchedMethods = [
  'find',
  'findOne',
  'findGlobal',
  'findVersions',
  'findDistinct',
  'queryDrafts',
  'count',
  'create',
  'createVersion',
  'updateOne',
  'updateMany',
  'updateVersion',
  'upsert',
  'deleteOne',
  'deleteMany',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

/**
 * Spans of our own, sent by OTLP over HTTP. Nothing is registered for the process as a whole: Next and other packages would begin to
 * trace by themselves, and put whole addresses with their queries into it.
 */
export function traceWith({ url, serviceName, isParentTrusted }: TracingSettings): Tracing {
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': serviceName }))
    .merge(detectResources({ detectors: [envDetector] }))
  const exporter = new OTLPTraceExporter({ url })
  const provider = new BasicTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(exporter)] })
  const tracer = provider.getTracer('newsroom')
  const active = new AsyncLocalStorage<Span>()
  const propagator = new W3CTraceContextPropagator()
  const parentOf = ({ headers }: IncomingMessage): Context =>
    isParentTrusted ? propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter) : ROOT_CONTEXT

  return {
    around: (listener) => (req, res) => {
      const { name, facts } = requestSpan(req.method, req.url ?? '')
      const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes: facts }, parentOf(req))
      res.once('close', () => endRequest(span, res))
      active.run(span, () => listener(req, res))
    },
    watchQueries: ({ db }) => {
      const system = isSharedDatabase({ db }) ? 'mongodb' : 'sqlite'
      for (const name of watchedMethods) {
        const ask = (db[name] as (args: object) => Promise<unknown>).bind(db)
        const traced = (args: {
          readonly collection?: string
          readonly slug?: string
          readonly collectionSlug?: string
        }) => {
          const request = active.getStore()
          // Sweeps ask every second or two: what no request waits for is told by the metrics.
          if (!request?.isRecording()) return ask(args)
          const { name: spanName, facts } = querySpan(
            name,
            args.collection ?? args.collectionSlug ?? args.slug ?? '',
            system,
          )
          const options = { kind: SpanKind.CLIENT, attributes: facts }
          return within(tracer.startSpan(spanName, options, trace.setSpan(ROOT_CONTEXT, request)), () => ask(args))
        }
        Object.assign(db, { [name]: traced })
      }
    },
    stop: () => provider.shutdown(),
  }
}

/** The error itself may hold what was asked for: that there was one is enough. */
async function within<Result>(span: Span, ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR })
    throw error
  } finally {
    span.end()
  }
}

function endRequest(span: Span, res: ServerResponse): void {
  if (res.writableFinished) span.setAttribute('http.response.status_code', res.statusCode)
  else span.setAttribute('newsroom.is_aborted', true)
  if (res.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end()
}
