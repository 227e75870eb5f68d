import { setImmediate as yieldToOthers } from 'node:timers/promises'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { readHistory } from '../src/editorial/history'
import type { EditorialItem } from '../src/editorial/item'
import { findItem } from '../src/editorial/items'
import { loadActor } from '../src/editorial/loadActor'
import { performTransition } from '../src/editorial/transition'
import { emptyInput } from '../src/editorial/transitionInput'
import { slugs } from '../src/slugs'
import type { DemoAccountName } from './accounts'
import { ensureByline, ensureSection, type Person } from './ensure'
import type { ParsedPage } from './page'
import { type PlannedDocument, type PlannedStep, planPage } from './plan'

export type Outcome = 'made' | 'continued' | 'there' | 'changedSince' | 'deletedSince'

export interface LoadedDocument {
  readonly planned: PlannedDocument
  readonly outcome: Outcome
  readonly state: string
}

export interface LoadOptions {
  readonly payload: Payload
  readonly page: ParsedPage
  readonly pageKey: string
  readonly people: Readonly<Record<DemoAccountName, Person>>
  readonly isPublished: boolean
  /** Called after each document. */
  readonly onLoaded: (loaded: LoadedDocument) => void
}

/**
 * Loads a page: bylines, section, then each document through its planned steps. A second run finds everything by id and
 * changes nothing; an interrupted one goes on where it stopped; what somebody has touched since is left as it is.
 */
export async function loadPage({ payload, page, pageKey, people, isPublished, onLoaded }: LoadOptions): Promise<void> {
  const sectionId = await ensureSection(payload, people.desk)
  const bylineIds = new Map<string, string>()
  for (const name of page.bylineNames)
    bylineIds.set(name, await ensureByline(payload, people.desk, { name, kind: 'unstated' }))
  for (const name of page.photographerNames)
    bylineIds.set(name, await ensureByline(payload, people.desk, { name, kind: 'photographer' }))
  await loadPlanned({
    payload,
    people,
    planned: planPage(page, { pageKey, sectionId, bylineIds, isPublished }),
    onLoaded,
  })
}

interface PlannedLoad extends Pick<LoadOptions, 'payload' | 'people' | 'onLoaded'> {
  readonly planned: readonly PlannedDocument[]
}

/** Loads documents in their order, each through its planned steps. */
export async function loadPlanned({ payload, people, planned, onLoaded }: PlannedLoad): Promise<void> {
  for (const one of planned) {
    onLoaded(await loadDocument(payload, people, one))
    // A loop that only awaits the database never lets its finished transactions be collected.
    await yieldToOthers()
  }
}

type People = LoadOptions['people']

async function loadDocument(payload: Payload, people: People, planned: PlannedDocument): Promise<LoadedDocument> {
  const req = await requestOf(payload, people[planned.creator])
  const found = await findItem(req, planned.collectionSlug, planned.id)
  if (!found && (await isGone(req, planned))) return { planned, outcome: 'deletedSince', state: '' }
  if (found && !isOnPlan(found, planned)) return { planned, outcome: 'changedSince', state: found.state }
  // A caption inside an article has no item of its own; the document itself tells that it is there.
  const isNew = !found && !(await exists(req, planned))
  if (isNew) await create(req, planned)
  const item = found ?? (await findItem(req, planned.collectionSlug, planned.id))
  if (!item) return { planned, outcome: isNew ? 'made' : 'there', state: '' }
  const remaining = planned.steps.slice(item.revision - 1)
  let revision = item.revision
  for (const step of remaining) revision = await take({ payload, person: people[step.by], planned, step, revision })
  const outcome = isNew ? 'made' : remaining.length > 0 ? 'continued' : 'there'
  return { planned, outcome, state: planned.steps.at(-1)?.leadsTo ?? item.state }
}

/** On plan: after as many steps as its revision tells, in the state where those lead. A document without steps is left alone. */
function isOnPlan(item: EditorialItem, { steps }: PlannedDocument): boolean {
  if (steps.length === 0) return true
  const taken = item.revision - 1
  const expected = taken === 0 ? 'draft' : steps[taken - 1]?.leadsTo
  return item.state === expected
}

async function exists(req: PayloadRequest, { collectionSlug, id }: PlannedDocument): Promise<boolean> {
  const row = await req.payload.db.findOne({ collection: collectionSlug, where: { id: { equals: id } }, req })
  return row !== null
}

async function isGone(req: PayloadRequest, planned: PlannedDocument): Promise<boolean> {
  const { events } = await readHistory(req, planned.collectionSlug, planned.id)
  return events.at(-1)?.action === 'delete'
}

async function create(req: PayloadRequest, { collectionSlug, id, data }: PlannedDocument): Promise<void> {
  await req.payload.create({
    collection: collectionSlug,
    data: { ...data, id },
    draft: true,
    depth: 0,
    // Only for the id, which nobody may choose from outside; the workflow's guard judges the person as always.
    overrideAccess: true,
    req,
  })
}

interface Taking {
  readonly payload: Payload
  readonly person: Person
  readonly planned: PlannedDocument
  readonly step: PlannedStep
  readonly revision: number
}

async function take({ payload, person, planned, step, revision }: Taking): Promise<number> {
  const { collectionSlug, id } = planned
  const req = await requestOf(payload, person)
  if ('edit' in step) {
    await payload.update({
      collection: collectionSlug,
      id,
      data: { ...step.edit, revision },
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return revision + 1
  }
  const now = new Date()
  const { item } = await performTransition(req, {
    collectionSlug,
    documentId: id,
    action: step.action,
    input: { ...emptyInput, revision },
    actor: await loadActor(req, now),
    now,
  })
  return item.revision
}

async function requestOf(payload: Payload, person: Person): Promise<PayloadRequest> {
  return createLocalReq({ user: { ...person, collection: slugs.users } }, payload)
}
