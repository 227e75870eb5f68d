import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { addressKey } from '../../../src/contests/entrantIdentity'
import type { WorkflowSlug } from '../../../src/slugs'
import type { BootedNewsroom } from '../support/bootNewsroom'
import { type Answer, expectStatus, idIn } from '../support/client'
import type { PersonName } from '../support/people'

export interface ContestSteps {
  makeContest(data?: object): Promise<string>
  makeAward(contest: string, data?: object): Promise<string>
  /** An entry as the contest has it, without the way of entering. */
  addEntry(contest: string, data?: Readonly<Record<string, unknown>>): Promise<string>
  /** Whom entries belong to, by an account or an address as it was typed. */
  addEntrant(contest: string, data: Readonly<Partial<Record<'email' | 'name' | 'user', string>>>): Promise<string>
  /** Takes a draft of a reporter through its reviews to its readers. */
  publish(collection: WorkflowSlug, id: string): Promise<void>
  give(award: string, entry: string, by?: PersonName | null): Promise<Answer>
  takeBack(award: string, entry: string, reason: unknown, by?: PersonName): Promise<Answer>
  winnersOf(award: string, by?: PersonName): Promise<readonly { entry?: string; name?: string }[]>
  /** As the rows would stand once its hour is over. */
  letCeremonyPass(contest: string): Promise<void>
}

/** What the tests of the contest do again and again. */
export function contestSteps(newsroom: () => BootedNewsroom): ContestSteps {
  const made = async (path: string, body: object) =>
    idIn(expectStatus(await newsroom().ask('reporter', 'POST', path, { body }), 201).body.doc)
  return {
    makeContest: (data = {}) =>
      made('/api/photo-contests', {
        title: '摄影大赛',
        organisers: ['主办单位'],
        categories: [{ name: '风光类' }, { name: '人文类' }],
        ...data,
      }),
    makeAward: (contest, data = {}) =>
      made('/api/contest-awards', { contest, category: '风光类', tier: 'first', rank: 1, quota: 1, ...data }),
    addEntry: async (contest, data = {}) => {
      const id = randomUUID()
      const record = { number: id, judgingCode: id, submissionKey: id, status: 'entered' }
      const row = { id, contest, category: '风光类', title: '作品', photographer: { name: '作者' }, ...record, ...data }
      await newsroom().payload.db.create({ collection: 'contest-entries', data: row })
      return id
    },
    addEntrant: async (contest, data) => {
      const id = randomUUID()
      const { payload } = newsroom()
      const keyOf = (email: string) => addressKey({ payload } as PayloadRequest, contest, email)
      const keys = { key: id, addressKey: data.email === undefined ? null : keyOf(data.email) }
      await payload.db.create({ collection: 'contest-entrants', data: { id, contest, ...keys, ...data } })
      return id
    },
    publish: async (collection, id) => {
      const steps: readonly [string, PersonName][] = [
        ['submit', 'reporter'],
        ['approve', 'editor'],
        ['approve', 'desk2'],
        ['approve', 'chief'],
        ['publish', 'chief'],
      ]
      for (const [action, by] of steps) expectStatus(await newsroom().take(id, action, by, {}, collection), 200)
    },
    give: (award, entry, by = 'desk') =>
      newsroom().ask(by, 'POST', `/api/contest-awards/${award}/winners`, { body: { entry } }),
    takeBack: (award, entry, reason, by = 'desk') =>
      newsroom().ask(by, 'DELETE', `/api/contest-awards/${award}/winners/${entry}`, { body: { reason } }),
    winnersOf: async (award, by = 'desk') => {
      const { body } = await newsroom().ask(by, 'GET', `/api/contest-awards/${award}?draft=true&depth=0`)
      return (body.winners ?? []) as { entry?: string; name?: string }[]
    },
    letCeremonyPass: async (contest) => {
      const past = new Date(Date.now() - 1_000).toISOString()
      const { db } = newsroom().payload
      await db.updateOne({ collection: 'photo-contests', id: contest, data: { announceAt: past } })
      const where = { parent: { equals: contest } }
      const { docs } = await db.findVersions({ collection: 'photo-contests', where, limit: 100 })
      for (const { id, version } of docs)
        await db.updateVersion({
          collection: 'photo-contests',
          id,
          versionData: { version: { ...version, announceAt: past } as never },
        })
    },
  }
}
