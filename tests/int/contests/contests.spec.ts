import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'

let newsroom: BootedNewsroom
let contest: string

beforeAll(async () => {
  newsroom = await bootNewsroom()
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
})
