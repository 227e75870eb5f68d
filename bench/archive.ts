import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { DemoAccountName } from '../seed/accounts'
import { ensureByline, ensureSection } from '../seed/ensure'
import { seedId } from '../seed/identity'
import { planPage } from '../seed/plan'
import { loadActor } from '../src/editorial/loadActor'
import { performTransition } from '../src/editorial/transition'
import { emptyInput } from '../src/editorial/transitionInput'
import type { Action, State } from '../src/editorial/workflow'
import { slugs } from '../src/slugs'
import { copyDocument } from './copyRows'
import type { Booted } from './newsrooms'
import { readSamplePage } from './samplePage'

interface Share {
  readonly state: State
  /** Of a thousand articles. */
  readonly perThousand: number
  readonly steps: readonly (readonly [Action, DemoAccountName])[]
  readonly spreadDays: number
}

const submitted: Share['steps'] = [['submit', 'reporter']]
const reviewed: Share['steps'] = [...submitted, ['approve', 'editor'], ['approve', 'desk']]
const signed: Share['steps'] = [...reviewed, ['approve', 'chief']]

/** A tenth of the archive is open: 2,000 pieces of 20,000. */
const shares: readonly Share[] = [
  { state: 'draft', perThousand: 40, steps: [], spreadDays: 20 },
  { state: 'review1', perThousand: 30, steps: submitted, spreadDays: 6 },
  { state: 'review2', perThousand: 15, steps: submitted.concat([['approve', 'editor']]), spreadDays: 4 },
  { state: 'review3', perThousand: 10, steps: reviewed, spreadDays: 3 },
  { state: 'approved', perThousand: 5, steps: signed, spreadDays: 2 },
  { state: 'spiked', perThousand: 20, steps: [['spike', 'reporter']], spreadDays: 700 },
  { state: 'published', perThousand: 880, steps: [...signed, ['publish', 'chief']], spreadDays: 700 },
]

/**
 * Fills a newsroom with `count` articles. One of each state goes the whole way through the workflow's own service; the
 * others are copies of its rows.
 */
export async function fillOurs({ payload, people }: Booted, count: number): Promise<void> {
  const data = await articleData({ payload, people })
  await fill({ payload, count }, async (id, { steps }) => {
    const req = await requestOf(payload, people.reporter)
    // Only for the id, which nobody may choose from outside.
    await payload.create({ collection: slugs.articles, data: { ...data, id }, draft: true, overrideAccess: true, req })
    let revision = 1
    for (const [action, by] of steps) {
      const asked = await requestOf(payload, people[by])
      const now = new Date()
      const { item } = await performTransition(asked, {
        collectionSlug: slugs.articles,
        documentId: id,
        action,
        input: { ...emptyInput, revision, reason: action === 'spike' ? 'bench' : null },
        actor: await loadActor(asked, now),
        now,
      })
      revision = item.revision
    }
  })
}

/** The same articles in a stock newsroom, saved as often, so that both have as many versions. */
export async function fillStock({ payload, people }: Booted, count: number): Promise<void> {
  const data = await articleData({ payload, people })
  await fill({ payload, count }, async (id, { state, steps }) => {
    const isPublished = state === 'published'
    const statuses = [...steps, null].map((_step, index) =>
      isPublished && index === steps.length ? 'published' : 'draft',
    )
    for (const [index, _status] of statuses.entries()) {
      const req = await requestOf(payload, people.reporter)
      const shared = { collection: slugs.articles, depth: 0, draft: _status === 'draft', overrideAccess: true, req }
      if (index === 0) await payload.create({ ...shared, data: { ...data, id, _status } })
      else await payload.update({ ...shared, id, data: { _status } })
    }
  })
}

interface Filling {
  readonly payload: Payload
  readonly count: number
}

async function fill({ payload, count }: Filling, make: (id: string, share: Share) => Promise<void>): Promise<void> {
  for (const share of shares) {
    const documentId = seedId('bench', share.state)
    await make(documentId, share)
    const copies = Math.round((count * share.perThousand) / 1000) - 1
    if (copies > 0) await copyDocument(payload, { documentId, from: 1, to: copies, spreadDays: share.spreadDays })
  }
}

/** A story of the sample page without its pictures, which would be reviewed with it. */
async function articleData({ payload, people }: Booted): Promise<Record<string, unknown>> {
  const { page, pageKey } = readSamplePage()
  const sectionId = await ensureSection(payload, people.desk)
  const bylineIds = new Map<string, string>()
  for (const name of page.bylineNames)
    bylineIds.set(name, await ensureByline(payload, people.desk, { name, kind: 'unstated' }))
  const planned = planPage(page, { pageKey, sectionId, bylineIds, isPublished: true })
  const article = planned.find(
    ({ collectionSlug, lacks, data }) =>
      collectionSlug === slugs.articles && lacks.length === 0 && !(data.gaps as unknown[] | undefined)?.length,
  )
  if (!article) throw new Error('the sample page has no complete article')
  return { ...article.data, captions: [] }
}

function requestOf(payload: Payload, person: Booted['people']['chief']): Promise<PayloadRequest> {
  return createLocalReq({ user: { ...person, collection: slugs.users } }, payload)
}
