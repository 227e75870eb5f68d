import { loadPage } from '../seed/load'
import { interleave } from './comparison'
import { type Booted, openNewsrooms } from './newsrooms'
import { reportTimes } from './report'
import { createPlainly, readSamplePage } from './samplePage'
import { type Elapsed, perWrite, timed } from './stopwatch'

const rounds = 5

/**
 * The sample page into a fresh database: through every review and signature, beside the same documents by
 * `payload.create` alone. Parsing, migrations and the accounts are made before the clock starts.
 */
export async function benchSeed(folder: string): Promise<void> {
  const newsrooms = await openNewsrooms(folder)
  const sample = readSamplePage()
  let documents = 0
  let steps = 0
  const load = async (booted: Booted) => loadPage({ ...sample, ...booted, isPublished: true, onLoaded: () => {} })
  const create = async (booted: Booted) => {
    const created = await createPlainly({ ...sample, ...booted })
    documents = created.length
    steps = created.flatMap((document) => document.steps).length
  }
  const samples = await interleave(
    { ours: () => timedOnEmpty(newsrooms.bootOurs, load), baseline: () => timedOnEmpty(newsrooms.bootStock, create) },
    { rounds, warmUps: 1 },
  )
  reportTimes(
    'The sample page',
    { name: `loadPage, ${documents} documents and ${steps} steps`, samples: samples.ours },
    { name: `payload.create, ${documents} documents`, samples: samples.baseline },
  )
  reportTimes(
    'The same by write',
    { name: 'a document or a step', samples: samples.ours.map((elapsed) => perWrite(elapsed, documents + steps)) },
    { name: 'a document', samples: samples.baseline.map((elapsed) => perWrite(elapsed, documents)) },
  )
}

/** @returns the time of the work alone */
async function timedOnEmpty(boot: () => Promise<Booted>, work: (booted: Booted) => Promise<unknown>): Promise<Elapsed> {
  const booted = await boot()
  const elapsed = await timed(() => work(booted))
  await booted.payload.destroy()
  return elapsed
}
