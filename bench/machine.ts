import { cpus, loadavg, totalmem } from 'node:os'

export function describeMachine(): string {
  const processors = cpus()
  const memoryGibibytes = Math.round(totalmem() / 1024 ** 3)
  return `Machine: ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${memoryGibibytes} GiB, ${process.platform}, Node ${process.version}`
}

/** How much else the machine had to do: a load above the number of processors makes times longer and ratios wider. */
export function describeLoad(when: 'before' | 'after'): string {
  return `Load ${when}: ${loadavg()
    .slice(0, 2)
    .map((load) => load.toFixed(1))
    .join(' in 1 min, ')} in 5 min`
}
