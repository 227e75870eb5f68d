import { describeComparison } from './comparison'
import type { Elapsed } from './stopwatch'

interface TimedSide {
  readonly name: string
  readonly samples: readonly Elapsed[]
}

/** Prints both times of both sides. */
export function reportTimes(title: string, ours: TimedSide, baseline: TimedSide): void {
  const measured = ({ name, samples }: TimedSide, time: keyof Elapsed) => ({
    name,
    values: samples.map((sample) => sample[time]),
  })
  for (const [time, words] of [
    ['wall', 'by the clock'],
    ['processor', 'processor time'],
  ] as const) {
    const compared = { ours: measured(ours, time), baseline: measured(baseline, time) }
    process.stdout.write(`${describeComparison({ title: `${title}, ${words}`, unit: 'ms', ...compared })}\n`)
  }
}
