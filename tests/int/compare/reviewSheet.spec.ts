import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus } from '../support/client'
import { type PersonName, people } from '../support/people'

let newsroom: BootedNewsroom
let id: string

const took = async (action: string, by: PersonName, input?: Record<string, unknown>) =>
  expectStatus(await newsroom.take(id, action, by, input), 200)
const edited = async (by: PersonName, data: Record<string, unknown>) =>
  expectStatus(await newsroom.edit(id, by, data), 200)

interface Sheet {
  readonly stages: readonly {
    readonly stage: string
    readonly changes: number | null
    readonly changesPerTenThousand: number | null
    readonly review: readonly { readonly userName: string }[]
    readonly proof: readonly { readonly userName: string }[]
    readonly opinions: readonly { readonly text: string }[]
  }[]
  readonly incidents: readonly { readonly action: string }[]
  readonly isIntact: boolean
  readonly words: number
}

const sheet = async (query = '?format=json', headers: Record<string, string> = {}) =>
  expectStatus(await newsroom.ask('chief', 'GET', `/api/articles/${id}/review-sheet${query}`, { headers }), 200)

beforeAll(async () => {
  newsroom = await bootNewsroom()
  id = await newsroom.createPiece({ data: { headline: '送审时的标题' } })
  await took('submit', 'reporter')
  await took('return', 'editor', { to: 'draft', reason: '开头太长' })
  await edited('reporter', { headline: '改过再送的标题' })
  await took('submit', 'reporter')
  await edited('editor', { headline: '改过再送的好标题', deck: '——副题' })
  await took('proofread', 'proofreader')
  await took('approve', 'editor', { note: '事实已核' })
  await took('approve', 'desk')
  await edited('chief', { deck: '——副题甲' })
  await took('approve', 'chief')
})

afterAll(() => newsroom?.stop())

describe('the review sheet', () => {
  it('tells as data who reviewed and proofread, with what opinion, and how much each stage changed', async () => {
    const { stages, incidents, isIntact, words } = (await sheet()).body as unknown as Sheet
    const told = stages.map(({ stage, changes, review, proof, opinions }) => [
      stage,
      changes,
      review.map(({ userName }) => userName),
      proof.map(({ userName }) => userName),
      opinions.map(({ text }) => text),
    ])
    const { editor, proofreader, desk, chief } = people
    // What the reporter changed after the return is not the review's doing.
    expect(told).toEqual([
      ['review1', 2, [editor.name], [proofreader.name], ['开头太长', '事实已核']],
      ['review2', 0, [desk.name], [desk.name], []],
      ['review3', 1, [chief.name], [chief.name], []],
    ])
    expect(stages[0]?.changesPerTenThousand).toBe(Math.round(200_000 / words) / 10)
    expect(incidents.map(({ action }) => action)).toEqual(['return'])
    expect(isIntact).toBe(true)
  })

  it('is a page to print where nothing else is asked for, its style let through and nothing besides', async () => {
    for (const accept of ['*/*', 'text/html,application/xhtml+xml,application/json;q=0.9']) {
      const { headers, text } = await sheet('', { accept })
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/]+={0,2}'; frame-ancestors 'none'$/,
      )
      expect(text).toContain('开头太长')
    }
  })

  it('is data where only data is accepted', async () => {
    expect((await sheet('', { accept: 'application/json' })).body).toMatchObject({ documentId: id })
  })

  it('is the newsroom’s own', async () => {
    const answer = await newsroom.ask(null, 'GET', `/api/articles/${id}/review-sheet?format=json`)
    expect([answer.status, codesOf(answer)]).toEqual([401, ['not_logged_in']])
  })
})
