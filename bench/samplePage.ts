import { readFileSync } from 'node:fs'
import { createLocalReq, type Payload } from 'payload'
import type { DemoAccountName } from '../seed/accounts'
import { decodePage } from '../seed/decode'
import { ensureByline, ensureSection, type Person } from '../seed/ensure'
import { pageKeyOf } from '../seed/identity'
import type { ParsedPage } from '../seed/page'
import { parsePage } from '../seed/parse'
import { type PlannedDocument, planPage } from '../seed/plan'
import { slugs } from '../src/slugs'

export type People = Readonly<Record<DemoAccountName, Person>>

interface SamplePage {
  readonly page: ParsedPage
  readonly pageKey: string
}

interface Creation extends SamplePage {
  readonly payload: Payload
  readonly people: People
}

export function readSamplePage(): SamplePage {
  const decoded = decodePage(readFileSync('seed/source/lishi-page.txt'))
  if (!decoded.ok) throw new Error(decoded.message.en)
  return { page: parsePage(decoded.text), pageKey: pageKeyOf(decoded.text) }
}

/**
 * The documents that the seed makes, each by one `payload.create` in the state where the seed leaves it.
 * @returns what was created, in its order
 */
export async function createPlainly({ payload, people, page, pageKey }: Creation): Promise<PlannedDocument[]> {
  const sectionId = await ensureSection(payload, people.desk)
  const bylineIds = new Map<string, string>()
  const bearers = [
    ...page.bylineNames.map((name) => ({ name, kind: 'unstated' as const })),
    ...page.photographerNames.map((name) => ({ name, kind: 'photographer' as const })),
  ]
  for (const bearer of bearers) bylineIds.set(bearer.name, await ensureByline(payload, people.desk, bearer))
  const documents = planPage(page, { pageKey, sectionId, bylineIds, isPublished: true })
  for (const { collectionSlug, id, creator, data, steps } of documents) {
    const user = { ...people[creator], collection: slugs.users }
    const isPublished = steps.at(-1)?.leadsTo === 'published'
    await payload.create({
      collection: collectionSlug,
      data: { ...data, id, _status: isPublished ? 'published' : 'draft' },
      draft: !isPublished,
      depth: 0,
      overrideAccess: false,
      req: await createLocalReq({ user }, payload),
    })
  }
  return documents
}
