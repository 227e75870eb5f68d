import type { Where } from 'payload'
import { type Archives, type ListQuery, onArchives, readList } from './archives'
import { interleave } from './comparison'
import { reportTimes } from './report'
import { timed } from './stopwatch'

const rounds = 10
const warmUps = 2

interface Case {
  readonly title: string
  readonly ours: ListQuery
  /** Where plain Payload has no state: the nearest that it has. */
  readonly stock?: ListQuery
}

/** A page of the list of articles, as editors ask for it, beside the same page of stock Payload with the same articles. */
export async function benchList(folder: string, sizes: readonly number[]): Promise<void> {
  await onArchives(folder, sizes, async (archives) => {
    for (const each of casesAt(archives.size)) await compare(archives, each)
  })
}

async function compare(archives: Archives, { title, ours, stock = ours }: Case): Promise<void> {
  const samples = await interleave(
    {
      ours: () => timed(() => readList(archives, archives.ours, ours)),
      baseline: () => timed(() => readList(archives, archives.stock, stock)),
    },
    { rounds, warmUps },
  )
  reportTimes(
    `List of ${archives.size} articles, ${title}`,
    { name: 'ours', samples: samples.ours },
    { name: 'stock Payload', samples: samples.baseline },
  )
}

function casesAt(size: number): Case[] {
  return [
    { title: 'as it opens', ours: {} },
    { title: 'page 500, or the last', ours: { page: Math.min(500, size / 10) } },
    { title: 'by the last change', ours: { sort: '-updatedAt' } },
    { title: 'by headline', ours: { sort: 'headline' } },
    { title: 'by section', ours: { sort: 'section' } },
    { title: 'searched for what few have', ours: { where: searched(' 77') } },
    { title: 'searched for what none has', ours: { where: searched('no such words') } },
    {
      title: 'in first review (stock: drafts)',
      ours: { where: { state: { equals: 'review1' } } },
      stock: { where: { _status: { equals: 'draft' } } },
    },
    {
      title: 'published',
      ours: { where: { state: { equals: 'published' } } },
      stock: { where: { _status: { equals: 'published' } } },
    },
    { title: 'by state (stock: by draft and published)', ours: { sort: 'state' }, stock: { sort: '_status' } },
  ]
}

function searched(words: string): Where {
  return { or: ['slugline', 'headline', 'deck', 'kicker'].map((field) => ({ [field]: { like: words } })) }
}
