import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'

let newsroom: BootedNewsroom
let contest: string

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

// One of its own for each test: a contest has one award of a category and tier.
beforeEach(async () => {
  const body = { title: '摄影大赛', categories: [{ name: '风光类' }, { name: '人文类' }], startedOn: '2017-08' }
  const { doc } = expectStatus(await newsroom.ask('reporter', 'POST', '/api/photo-contests', { body }), 201).body
  expect(doc?.startedOn).toBe('2017-08')
  contest = idIn(doc)
})

afterAll(() => newsroom?.stop())

const award = (data: object) =>
  newsroom.ask('reporter', 'POST', '/api/contest-awards', {
    body: { contest, category: '风光类', tier: 'first', ...data },
  })

describe('a contest', () => {
  it.each(['2017', '2017-08-15'])('starts on %s, as precisely as it is known', async (startedOn) => {
    expect(
      (await newsroom.ask('reporter', 'POST', '/api/photo-contests', { body: { title: '另一赛', startedOn } })).status,
    ).toBe(201)
  })

  it.each(['2017-13', '2017-02-30', '八月', '17'])('does not start on %s', async (startedOn) => {
    const answer = await newsroom.ask('reporter', 'POST', '/api/photo-contests', {
      body: { title: '另一赛', startedOn },
    })
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, 'startedOn'])
  })
})

describe('an award', () => {
  it('is called by its category and tier, whatever title is sent', async () => {
    const answer = await award({ rank: 1, quota: 1, winnersStatus: 'notNamedBySource', title: '冒名奖' })
    expect([answer.status, answer.body.doc?.title]).toEqual([201, '风光类 一等奖'])
  })

  it('is refused beyond its quota and outside the contest’s categories, both at once', async () => {
    const answer = await award({ category: '黑白类', quota: 1, winners: [{ name: '甲' }, { name: '乙' }] })
    expect([answer.status, codesOf(answer)]).toEqual([400, ['unknown_category', 'quota_exceeded']])
  })

  it('takes as many winners as its quota and no more by a later save', async () => {
    const id = idIn(
      expectStatus(await award({ quota: 2, winnersStatus: 'named', winners: [{ name: '甲' }, { name: '乙' }] }), 201)
        .body.doc,
    )
    const more = await newsroom.edit(
      id,
      'reporter',
      { winners: [{ name: '甲' }, { name: '乙' }, { name: '丙' }] },
      'contest-awards',
    )
    expect([more.status, codesOf(more)]).toEqual([400, ['quota_exceeded']])
    const less = await newsroom.edit(id, 'reporter', { quota: 1 }, 'contest-awards')
    expect([less.status, codesOf(less)]).toEqual([400, ['quota_exceeded']])
    expect((await newsroom.edit(id, 'reporter', { quota: 3 }, 'contest-awards')).status).toBe(200)
  })

  it('lists no winners whom the source is said not to name', async () => {
    const answer = await award({ quota: 1, winnersStatus: 'notNamedBySource', winners: [{ name: '甲' }] })
    expect([answer.status, codesOf(answer)]).toEqual([400, ['winners_status']])
  })

  it('keeps to its quota when two people add a winner at once', async () => {
    const id = idIn(expectStatus(await award({ quota: 1, winnersStatus: 'named', winners: [] }), 201).body.doc)
    const { revision } = await newsroom.standing(id, 'contest-awards')
    const add = (name: string) =>
      newsroom.ask('reporter', 'PATCH', `/api/contest-awards/${id}`, { body: { winners: [{ name }], revision } })
    const answers = await Promise.all([add('甲'), add('乙')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const { body } = await newsroom.ask('reporter', 'GET', `/api/contest-awards/${id}?draft=true`)
    expect(body.winners).toHaveLength(1)
  })

  it('stands once in a contest for a category and tier, or for a tier of no category', async () => {
    for (const category of ['风光类', null]) {
      expectStatus(await award({ category, quota: 1 }), 201)
      const again = await award({ category, quota: 1 })
      expect([again.status, codesOf(again)]).toEqual([409, ['award_exists']])
    }
    const second = idIn(expectStatus(await award({ tier: 'second', quota: 1 }), 201).body.doc)
    const moved = await newsroom.edit(second, 'reporter', { tier: 'first' }, 'contest-awards')
    expect([moved.status, codesOf(moved)]).toEqual([409, ['award_exists']])
    expectStatus(await newsroom.edit(second, 'reporter', { tier: 'third' }, 'contest-awards'), 200)
  })

  it('stands once when two make it at the same moment', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => award({ quota: 1 })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  })

  it('makes room for another when it is spiked or trashed', async () => {
    const spiked = idIn(expectStatus(await award({ quota: 1 }), 201).body.doc)
    expectStatus(await newsroom.take(spiked, 'spike', 'reporter', { reason: '重复' }, 'contest-awards'), 200)
    const trashed = idIn(expectStatus(await award({ quota: 1 }), 201).body.doc)
    const { revision } = await newsroom.standing(trashed, 'contest-awards')
    const body = { deletedAt: new Date().toISOString(), revision }
    expectStatus(await newsroom.ask('reporter', 'PATCH', `/api/contest-awards/${trashed}?trash=true`, { body }), 200)
    const third = await award({ quota: 1, winnersStatus: 'notNamedBySource' })
    const standing = idIn(expectStatus(third, 201).body.doc)
    // Back from where they were, two stand side by side: neither is signed before one has gone.
    expectStatus(await newsroom.take(spiked, 'restore', 'desk', {}, 'contest-awards'), 200)
    const submitted = await newsroom.take(standing, 'submit', 'reporter', {}, 'contest-awards')
    expect([submitted.status, codesOf(submitted)]).toEqual([400, ['award_exists']])
    expectStatus(await newsroom.take(spiked, 'spike', 'desk', { reason: '重复' }, 'contest-awards'), 200)
    expectStatus(await newsroom.take(standing, 'submit', 'reporter', {}, 'contest-awards'), 200)
  })
})
