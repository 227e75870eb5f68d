import { createLocalReq, type Payload } from 'payload'
import type { DemoAccountName } from '../seed/accounts'
import { loadPage } from '../seed/load'
import type { TransitionInput } from '../src/editorial/item'
import { loadActor } from '../src/editorial/loadActor'
import { performTransition } from '../src/editorial/transition'
import { emptyInput } from '../src/editorial/transitionInput'
import type { Action } from '../src/editorial/workflow'
import { slugs } from '../src/slugs'
import { interleave } from './comparison'
import { type Booted, openNewsrooms } from './newsrooms'
import { reportTimes } from './report'
import { createPlainly, type People, readSamplePage } from './samplePage'
import { type Elapsed, perWrite, timed } from './stopwatch'

/** 2 writes a round and comparison: below the 100 versions after which Payload begins to prune. */
const rounds = 20
const warmUps = 3

/**
 * One step of the workflow (approve and return in turn) and one guarded save, each beside a plain `payload.update` of
 * the same article in a stock collection: same adapter, tables, drafts and versions, each write in its transaction.
 */
export async function benchTransition(folder: string): Promise<void> {
  const newsrooms = await openNewsrooms(folder)
  const sample = readSamplePage()
  const stock = await newsrooms.bootStock()
  const documents = await createPlainly({ ...sample, ...stock })
  const article = documents.find(({ collectionSlug }) => collectionSlug === slugs.articles)
  if (!article) throw new Error('the sample page has no article')
  const ours = await newsrooms.bootOurs()
  await loadPage({ ...sample, ...ours, isPublished: false, onLoaded: () => {} })

  const piece = pieceAt(ours, article.id)
  await piece.take('submit', 'reporter')
  const transition = async () => {
    await piece.take('approve', 'editor')
    await piece.take('return', 'desk', { to: 'review1', reason: 'bench' })
  }
  const guardedSave = async () => {
    await piece.save('A')
    await piece.save('B')
  }
  const plainUpdate = async () => {
    await updatePlainly(stock, article.id, 'A')
    await updatePlainly(stock, article.id, 'B')
  }
  await compare({ title: 'A transition', name: 'performTransition', ours: transition, plainUpdate })
  await compare({ title: 'A content save', name: 'payload.update under the guard', ours: guardedSave, plainUpdate })
  await Promise.all([ours.payload.destroy(), stock.payload.destroy()])
}

interface Comparison {
  readonly title: string
  readonly name: string
  readonly ours: () => Promise<void>
  readonly plainUpdate: () => Promise<void>
}

async function compare({ title, name, ours, plainUpdate }: Comparison): Promise<void> {
  const samples = await interleave(
    { ours: () => halfOf(ours), baseline: () => halfOf(plainUpdate) },
    { rounds, warmUps },
  )
  reportTimes(
    title,
    { name, samples: samples.ours },
    { name: 'payload.update, stock collection', samples: samples.baseline },
  )
}

/** The time of one of the two writes that `pair` makes. */
async function halfOf(pair: () => Promise<void>): Promise<Elapsed> {
  return perWrite(await timed(pair), 2)
}

/** An article under the workflow, with the revision that its next write must name. */
function pieceAt({ payload, people }: Booted, documentId: string) {
  let revision = 1
  return {
    async take(action: Action, by: DemoAccountName, input: Partial<TransitionInput> = {}): Promise<void> {
      const req = await requestOf(payload, people, by)
      const now = new Date()
      const { item } = await performTransition(req, {
        collectionSlug: slugs.articles,
        documentId,
        action,
        input: { ...emptyInput, ...input, revision },
        actor: await loadActor(req, now),
        now,
      })
      revision = item.revision
    },
    /** In the first review, where an editor may change the text. */
    async save(deck: string): Promise<void> {
      const req = await requestOf(payload, people, 'editor')
      const data = { deck, revision }
      await payload.update({ collection: slugs.articles, id: documentId, data, depth: 0, overrideAccess: false, req })
      revision += 1
    },
  }
}

async function updatePlainly({ payload, people }: Booted, id: string, deck: string): Promise<void> {
  const req = await requestOf(payload, people, 'editor')
  await payload.update({
    collection: slugs.articles,
    id,
    data: { deck, _status: 'draft' },
    depth: 0,
    overrideAccess: false,
    req,
  })
}

function requestOf(payload: Payload, people: People, by: DemoAccountName) {
  return createLocalReq({ user: { ...people[by], collection: slugs.users } }, payload)
}
