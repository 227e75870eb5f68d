import { performance } from 'node:perf_hooks'

/** In milliseconds. */
export interface Elapsed {
  /** By the clock: what somebody waits, with whatever else the machine does. */
  readonly wall: number
  /** The processor time of this process, all threads: hardly moved by the machine's other work. */
  readonly processor: number
}

export async function timed(work: () => Promise<unknown>): Promise<Elapsed> {
  const startedAt = performance.now()
  const processorBefore = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(processorBefore)
  return { wall: performance.now() - startedAt, processor: (user + system) / 1000 }
}

/** The share of one of `count` writes. */
export function perWrite({ wall, processor }: Elapsed, count: number): Elapsed {
  return { wall: wall / count, processor: processor / count }
}
