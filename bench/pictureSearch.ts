import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { searchPictures } from '../src/photos/search/searchPictures'
import { parsePictureQuery } from '../src/photos/search/searchQuery'
import { describeComparison } from './comparison'
import { clientOf } from './copyRows'
import { openNewsrooms } from './newsrooms'
import { percentile } from './percentile'
import type { People } from './samplePage'
import { timed } from './stopwatch'

const rounds = 30
const warmUps = 3

const questions: Readonly<Record<string, Record<string, string>>> = {
  'a word that all have': { q: '现场' },
  'a word that one in fifty has': { q: '词17' },
  'a word that none has': { q: '没有这个词' },
  'a photographer': { photographer: '摄影者7' },
  'a place and a word': { place: '某省3', q: '记者' },
}

/** The newsroom's picture search over so many generated rows, and the same without its narrow index. */
export async function benchPictureSearch(folder: string, pictures: number): Promise<void> {
  const { payload, people } = await (await openNewsrooms(folder)).bootOurs()
  await copyPictures(payload, people, pictures)
  const ours = await measure(payload, people)
  await clientOf(payload).execute('DROP INDEX media_search_idx')
  const baseline = await measure(payload, people)
  for (const [name, { wall, processor }] of ours) {
    const without = baseline.get(name) ?? { wall: [], processor: [] }
    const sides = (values: readonly number[], others: readonly number[]) => ({
      ours: { name: 'with the index', values },
      baseline: { name: 'without', values: others },
    })
    const title = `Pictures, ${name}, of ${pictures}`
    process.stdout.write(
      `${describeComparison({ title: `${title}, processor time`, unit: 'ms', ...sides(processor, without.processor) })}\n`,
    )
    const [most, mostWithout] = [percentile(wall, 95), percentile(without.wall, 95)]
    process.stdout.write(`  p95 by the clock: ${most.toFixed(1)} ms, without ${mostWithout.toFixed(1)} ms\n`)
  }
}

interface Samples {
  readonly wall: number[]
  readonly processor: number[]
}

async function measure(payload: Payload, people: People): Promise<Map<string, Samples>> {
  const req = await createLocalReq({ user: people.photographer }, payload)
  const samples = new Map<string, Samples>()
  for (const [name, question] of Object.entries(questions)) {
    const parsed = parsePictureQuery(question, 'Asia/Shanghai')
    if (!('query' in parsed)) throw new Error(`no question: ${name}`)
    const found: Samples = { wall: [], processor: [] }
    for (let round = -warmUps; round < rounds; round += 1) {
      const { wall, processor } = await timed(() => searchPictures(req, parsed.query))
      if (round < 0) continue
      found.wall.push(wall)
      found.processor.push(processor)
    }
    samples.set(name, found)
  }
  return samples
}

/** Copies of one picture's row with words of their own, and with a list of renditions as long as one has. */
async function copyPictures(payload: Payload, people: People, count: number): Promise<void> {
  const data = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()
  const file = { data, name: 'a.jpg', mimetype: 'image/jpeg', size: data.length }
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: '测试图片' },
    file,
    user: people.photographer,
  })
  const client = clientOf(payload)
  const { rows } = await client.execute('PRAGMA table_info(media)')
  const rendition = `json_object('sha256', hex(randomblob(32)), 'extension', 'webp', 'format', 'webp', 'width', 2560, 'height', 1707, 'byteCount', 123456)`
  const own: Readonly<Record<string, string>> = {
    id: `printf('picture-%07d', n.n)`,
    filename: `printf('%064d.jpg', n.n)`,
    content_hash: `printf('%064d', n.n)`,
    created_at: `strftime('%Y-%m-%dT%H:%M:%fZ', 1700000000 + n.n * 60, 'unixepoch')`,
    search_words: `'新闻 图片 现场 记者 ' || (n.n % 997) || ' 某省某市某区的街道与车站 ' || hex(randomblob(40)) || ' 词' || (n.n % 50)`,
    search_photographer: `'摄影者' || (n.n % 40)`,
    search_place: `'某省' || (n.n % 31)`,
    renditions: `(SELECT json_group_array(${rendition}) FROM (SELECT 1 FROM pragma_table_info('media') LIMIT 40))`,
    rendition_state: `'made'`,
  }
  const columns = rows.map(({ name }) => String(name))
  await client.execute(`WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ${count})
    INSERT INTO media (${columns.map((column) => `"${column}"`).join(', ')})
    SELECT ${columns.map((column) => own[column] ?? `m."${column}"`).join(', ')} FROM media m, n WHERE m.id = '${id}'`)
}
