import type { PayloadRequest } from 'payload'
import type { BoardFilters } from '../src/desk/boardFilterRules'
import { readColumns } from '../src/desk/boardRequestRules'
import { changeToken } from '../src/desk/changeToken'
import { readBoard } from '../src/desk/readBoard'
import { readDesk } from '../src/desk/readDesk'
import { loadActor } from '../src/editorial/loadActor'
import { type Archives, onArchives, readList } from './archives'
import { interleave } from './comparison'
import { reportTimes } from './report'
import { timed } from './stopwatch'

const rounds = 10
const warmUps = 2

/**
 * What `/api/board`, `/api/desk` and `/api/board/changes` read, beside the first page of stock Payload's list of the same
 * articles, a tenth of which are open.
 */
export async function benchBoard(folder: string, sizes: readonly number[]): Promise<void> {
  await onArchives(folder, sizes, async (archives) => {
    await compare(archives, 'the board', (req) => readWholeBoard(req, {}))
    await compare(archives, 'the board, what waits for me', (req) => readWholeBoard(req, { list: 'waiting' }))
    await compare(archives, 'the board, overdue', (req) => readWholeBoard(req, { overdue: true }))
    await compare(archives, 'the board, searched', (req) => readWholeBoard(req, { q: '77' }))
    await compare(archives, 'the board, 300 cards of a column', (req) =>
      readWholeBoard(req, {}, 'draft:300,review1:300'),
    )
    await compare(archives, 'the desk', async (req) => {
      const now = new Date()
      await readDesk(req, { actor: await loadActor(req, now), now })
    })
    await compare(archives, 'whether anything has changed', changeToken)
  })
}

async function readWholeBoard(req: PayloadRequest, filters: BoardFilters, columns?: string): Promise<void> {
  const now = new Date()
  await readBoard(req, { actor: await loadActor(req, now), now, filters, columns: readColumns(columns).columns })
}

async function compare(
  archives: Archives,
  title: string,
  read: (req: PayloadRequest) => Promise<unknown>,
): Promise<void> {
  const samples = await interleave(
    {
      ours: () => timed(async () => read(await archives.asChief(archives.ours))),
      baseline: () => timed(() => readList(archives, archives.stock, {})),
    },
    { rounds, warmUps },
  )
  reportTimes(
    `${archives.size} articles, ${title}`,
    { name: 'ours', samples: samples.ours },
    { name: 'stock Payload’s list', samples: samples.baseline },
  )
}
