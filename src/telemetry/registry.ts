import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Everything that `/metrics` tells, in the names of Prometheus: base units, `_total` for counters. */
export const registry = new Registry()

const registers = [registry]

export const requestsTotal = new Counter({
  name: 'newsroom_http_requests_total',
  help: 'Requests answered, by kind of address, method and status.',
  labelNames: ['route', 'method', 'status'] as const,
  registers,
})

export const requestSeconds = new Histogram({
  name: 'newsroom_http_request_duration_seconds',
  help: 'From the request’s head to the end of its answer, by kind of address.',
  labelNames: ['route'] as const,
  buckets: [0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers,
})

export const requestsUnderWay = new Gauge({
  name: 'newsroom_http_requests_under_way',
  help: 'Requests that have no whole answer yet.',
  registers,
})

export const transitionsTotal = new Counter({
  name: 'newsroom_transitions_total',
  help: 'Steps of the workflow taken by this process, by action and collection.',
  labelNames: ['action', 'collection'] as const,
  registers,
})

export const publicChangesTotal = new Counter({
  name: 'newsroom_public_changes_total',
  help: 'Commits that changed what the public may see, of all processes, as this one heard of them.',
  registers,
})

export const publicChangeLagSeconds = new Histogram({
  name: 'newsroom_public_change_lag_seconds',
  help: 'From such a commit to the moment when this process knew of it.',
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60],
  registers,
})

export const publicGapsTotal = new Counter({
  name: 'newsroom_public_change_gaps_total',
  help: 'How often this process may have missed such commits, and began anew.',
  registers,
})

export const publicAnswersTotal = new Counter({
  name: 'newsroom_public_answers_total',
  help: 'Answers to strangers by the public cache, by where they came from: hit, miss or stale.',
  labelNames: ['from'] as const,
  registers,
})

/** Of the process: memory, processor time, event loop, garbage collection. Once a process. */
export function collectProcessMetrics(): void {
  collectDefaultMetrics({ register: registry })
}
