export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

export interface Compared {
  readonly title: string
  readonly unit: string
  readonly ours: Measured
  readonly baseline: Measured
}

interface Measured {
  readonly name: string
  /** One value a round; the same position on both sides is the same round. */
  readonly values: readonly number[]
}

interface Sides<Sample> {
  readonly ours: () => Promise<Sample>
  readonly baseline: () => Promise<Sample>
}

/**
 * Measures both sides in turn, A B A B …, so that whatever else the machine does falls on both. The first `warmUps`
 * rounds are thrown away.
 */
export async function interleave<Sample>(
  { ours, baseline }: Sides<Sample>,
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
): Promise<{ ours: Sample[]; baseline: Sample[] }> {
  const samples: { ours: Sample[]; baseline: Sample[] } = { ours: [], baseline: [] }
  for (let round = -warmUps; round < rounds; round += 1) {
    const sample = { ours: await ours(), baseline: await baseline() }
    if (round < 0) continue
    samples.ours.push(sample.ours)
    samples.baseline.push(sample.baseline)
  }
  return samples
}

/** @throws RangeError for no values */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  const upper = sorted[Math.floor(sorted.length / 2)]
  if (lower === undefined || upper === undefined) throw new RangeError('no values')
  return { median: (lower + upper) / 2, min: Math.min(...sorted), max: Math.max(...sorted) }
}

/** Ours over the baseline: `median` is the ratio of the medians, `min` and `max` those of single rounds. */
export function ratioOf({ ours, baseline }: Pick<Compared, 'ours' | 'baseline'>): Spread {
  const byRound = ours.values.flatMap((value, round) => {
    const beside = baseline.values[round]
    return beside === undefined ? [] : [value / beside]
  })
  const { min, max } = spreadOf(byRound)
  return { median: spreadOf(ours.values).median / spreadOf(baseline.values).median, min, max }
}

export function describeComparison(compared: Compared): string {
  const { title, unit, ours, baseline } = compared
  const { median, min, max } = ratioOf(compared)
  const rounds = ours.values.length
  return [
    `\n${title} (${rounds} rounds)`,
    ...[ours, baseline].map(({ name, values }) => `  ${name}: ${describeSpread(spreadOf(values))} ${unit}`),
    `  ratio ${significant(median)} (single rounds ${significant(min)}–${significant(max)})`,
  ].join('\n')
}

function describeSpread({ median, min, max }: Spread): string {
  return `median ${significant(median)} (${significant(min)}–${significant(max)})`
}

/** Three significant digits; more would be noise. */
function significant(value: number): string {
  return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)))
}
