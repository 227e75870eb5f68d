import { routeOf } from '../routeRules'

/** What a span may say: closed words and numbers. No address, no query, no header, no person. */
export type SpanFacts = Readonly<Record<string, string | number>>

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** The name of a request's span and what is known of it when it begins, by OpenTelemetry's conventions for HTTP. */
export function requestSpan(method: string | undefined, target: string): { name: string; facts: SpanFacts } {
  const known = method && methods.has(method) ? method : '_OTHER'
  const route = routeOf(target)
  return { name: `${known} ${route}`, facts: { 'http.request.method': known, 'http.route': route } }
}

/** Of a question to the database: which table and what kind, never what was asked for. */
export function querySpan(operation: string, table: string, system: string): { name: string; facts: SpanFacts } {
  return {
    name: `${operation} ${table}`,
    facts: { 'db.system.name': system, 'db.operation.name': operation, 'db.collection.name': table },
  }
}
