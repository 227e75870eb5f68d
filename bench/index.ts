import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describeLoad, describeMachine } from './machine'

const usage = `npm run bench -- seed|transition|start|list|board|pictures|intake|readers|delivery|misses|page|search|picture-search
  seed        the sample page through all reviews, beside plain payload.create
  transition  one step of the workflow and one guarded save, beside plain payload.update
  start       the production server's start and memory, beside a bare Payload server (needs npm run build)
  list        the admin's list of articles, beside stock Payload's; at 1000 and 20000 articles, or as many as are named behind it
  board       the board and the desk, beside stock Payload's list; sizes as above
  pictures    all renditions of a 24-megapixel JPEG, beside sharp alone and beside Payload's imageSizes
  intake      a picture until the production server acknowledges it, beside writing it to the disk (needs npm run build)
  readers     readers' waits while four photographers upload 100 pictures, or as many as are named behind it (needs npm run build)
  delivery    what readers get from memory, beside bare servers and stock Payload (needs npm run build)
  misses      the part of it that nobody asked for before (needs npm run build)
  page        the website's article page, beside bare servers, nginx, and behind nginx (needs npm run build and nginx)
  search      the readers' search over 100000 generated articles, or as many as are named behind it, beside LIKE in SQLite
  picture-search  the newsroom's search over 20000 generated pictures, or as many as are named behind it, with and without its index`

/** Each benchmark reads the environment when it is loaded, so it is loaded after the environment is set. */
const benchmarks: Readonly<Record<string, (folder: string, sizes: readonly number[]) => Promise<void>>> = {
  seed: async (folder) => (await import('./seed')).benchSeed(folder),
  transition: async (folder) => (await import('./transition')).benchTransition(folder),
  start: async (folder) => (await import('./serverStart')).benchServerStart(folder),
  list: async (folder, sizes) => (await import('./list')).benchList(folder, sizesOr(sizes)),
  board: async (folder, sizes) => (await import('./board')).benchBoard(folder, sizesOr(sizes)),
  pictures: async (folder) => (await import('./pictures')).benchPictures(folder),
  intake: async (folder) => (await import('./intake')).benchIntake(folder),
  delivery: async (folder) => (await import('./delivery')).benchDelivery(folder),
  misses: async (folder) => (await import('./misses')).benchMisses(folder),
  page: async (folder) => (await import('./articlePage')).benchArticlePage(folder),
  search: async (folder, [articles = 100_000]) => (await import('./search')).benchSearch(folder, articles),
  'picture-search': async (folder, [pictures = 20_000]) =>
    (await import('./pictureSearch')).benchPictureSearch(folder, pictures),
  readers: async (folder, [pictures = 100]) => (await import('./readers')).benchReaders(folder, pictures),
}

const defaultSizes = [1_000, 20_000]

function sizesOr(sizes: readonly number[]): readonly number[] {
  return sizes.length > 0 ? sizes : defaultSizes
}

await run(process.argv[2] ?? '', process.argv.slice(3).map(Number))

async function run(name: string, sizes: readonly number[]): Promise<void> {
  const benchmark = benchmarks[name]
  if (!benchmark || sizes.some((size) => !(size >= (name === 'readers' ? 4 : 100)))) {
    process.stderr.write(`${usage}\n`)
    process.exit(2)
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  setEnvironment(folder)
  process.stdout.write(`${describeMachine()}\n${describeLoad('before')}\n`)
  await benchmark(folder, sizes)
  process.stdout.write(`\n${describeLoad('after')}\n`)
  process.exit(0)
}

/** As in production, with the demo accounts, on the embedded database. */
function setEnvironment(folder: string): void {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    DEMO: '1',
    DATA_DIR: path.join(folder, 'newsroom'),
    MEDIA_DIR: path.join(folder, 'media'),
    DATABASE_URI: '',
    LOG_LEVEL: 'error',
    NEXT_TELEMETRY_DISABLED: '1',
  })
}
