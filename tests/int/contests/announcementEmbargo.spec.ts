import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus } from '../support/client'
import { contestSteps } from './contestSteps'

let newsroom: BootedNewsroom
let publishDue: (payload: Payload) => Promise<number>
const steps = contestSteps(() => newsroom)
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

beforeAll(async () => {
  newsroom = await bootNewsroom()
  ;({ publishDue } = await import('../../../src/editorial/publishDue'))
})

afterAll(() => newsroom?.stop())

/** A signed piece without an embargo of its own, and the contest whose winners it announces. */
async function announcing(announceAt: string): Promise<{ article: string; contest: string }> {
  const article = await newsroom.pieceIn('approved')
  return { article, contest: await steps.makeContest({ announceAt, announcement: article }) }
}

const putOff = async (contest: string, announceAt: string) =>
  expectStatus(await newsroom.edit(contest, 'reporter', { announceAt }, 'photo-contests'), 200)

describe('the piece that announces the winners', () => {
  it('is neither published nor scheduled before the ceremony, whatever its own embargo', async () => {
    const { article, contest } = await announcing(inMinutes(30))
    const schedule = (publishAt: string) => newsroom.take(article, 'schedule', 'chief', { publishAt })
    const early = await newsroom.take(article, 'publish', 'chief')
    expect([early.status, codesOf(early)]).toEqual([400, ['under_embargo']])
    expect(codesOf(await schedule(inMinutes(29)))).toEqual(['under_embargo'])
    await putOff(contest, inMinutes(60))
    expect(codesOf(await schedule(inMinutes(31)))).toEqual(['under_embargo'])
    expectStatus(await schedule(inMinutes(61)), 200)
  })

  it('stays where it is when it falls due and the ceremony was put off meanwhile', async () => {
    const { article, contest } = await announcing(inMinutes(30))
    await steps.publish('photo-contests', contest)
    expectStatus(await newsroom.take(article, 'schedule', 'chief', { publishAt: inMinutes(31) }), 200)
    // Moving the ceremony back holds with the newest draft already.
    expectStatus(await newsroom.take(contest, 'correct', 'editor', { kind: 'minor' }, 'photo-contests'), 200)
    expectStatus(await newsroom.edit(contest, 'editor', { announceAt: inMinutes(90) }, 'photo-contests'), 200)
    await newsroom.payload.db.updateOne({
      collection: 'editorial-items',
      where: { documentId: { equals: article } },
      data: { publishAt: inMinutes(-1) },
    })
    expect(await publishDue(newsroom.payload)).toBe(0)
    expect(await newsroom.standing(article)).toMatchObject({ state: 'scheduled', failure: { code: 'under_embargo' } })
    expect((await newsroom.ask(null, 'GET', `/api/articles/${article}`)).status).toBe(404)
  })

  it('is not corrected before readers either, where it was out when the contest named it', async () => {
    const article = await newsroom.pieceIn('published')
    const contest = await steps.makeContest({ announceAt: inMinutes(30), announcement: article })
    expectStatus(await newsroom.take(article, 'correct', 'editor', { kind: 'minor' }), 200)
    expectStatus(await newsroom.edit(article, 'editor', { headline: '获奖名单' }), 200)
    const early = await newsroom.take(article, 'publish', 'chief')
    expect([early.status, codesOf(early)]).toEqual([400, ['under_embargo']])
    await putOff(contest, inMinutes(-1))
    expectStatus(await newsroom.take(article, 'publish', 'chief'), 200)
  })

  it('is published after the ceremony, or once nothing of the contest stands any more', async () => {
    const { article } = await announcing(inMinutes(-1))
    expectStatus(await newsroom.take(article, 'publish', 'chief'), 200)
    const other = await announcing(inMinutes(30))
    const spiked = await newsroom.take(other.contest, 'spike', 'reporter', { reason: '误建' }, 'photo-contests')
    expectStatus(spiked, 200)
    expectStatus(await newsroom.take(other.article, 'publish', 'chief'), 200)
  })
})
