import { describeComparison } from './comparison'
import type { Sustained } from './load'

interface Sides {
  readonly ours: readonly Sustained[]
  readonly baseline: readonly Sustained[]
}

/** Requests a second and p99 of both sides. */
export function reportLoad(
  title: string,
  samples: Sides,
  names: { readonly ours?: string; readonly baseline: string },
): void {
  for (const [key, unit] of [
    ['requestsPerSecond', 'requests/s (more is better)'],
    ['p99', 'ms, p99'],
  ] as const) {
    const valuesOf = (side: readonly Sustained[]) => side.map((sample) => Math.max(sample[key], 0.5))
    const compared = {
      ours: { name: names.ours ?? 'ours', values: valuesOf(samples.ours) },
      baseline: { name: names.baseline, values: valuesOf(samples.baseline) },
    }
    process.stdout.write(`${describeComparison({ title, unit, ...compared })}\n`)
  }
}
