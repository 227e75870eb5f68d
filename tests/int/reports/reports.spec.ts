import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'
import { type PersonName, people } from '../support/people'

let newsroom: BootedNewsroom
let pieceId: string

interface Row {
  readonly name: string
  readonly [column: string]: unknown
}

const took = async (id: string, action: string, by: PersonName, input?: Record<string, unknown>) =>
  expectStatus(await newsroom.take(id, action, by, input), 200)

const report = async (by: PersonName, query = '') => {
  const answer = expectStatus(await newsroom.ask(by, 'GET', `/api/reports${query}`), 200)
  return answer.body as unknown as {
    month: string
    startsAt: string
    endsAt: string
    isClosed: boolean
    isWhole: boolean
    rows: Row[]
  }
}

/** By name: pieces, words, pictures, corrections, public corrections, reviews, proofreadings. */
const grid = (rows: readonly Row[]) =>
  Object.fromEntries(
    rows.map((row) => [
      row.name,
      [row.pieces, row.words, row.pictures, row.corrections, row.publicCorrections, row.reviews, row.proofs],
    ]),
  )

beforeAll(async () => {
  newsroom = await bootNewsroom()
  const byline = expectStatus(
    await newsroom.ask('admin', 'POST', '/api/bylines', { body: { name: '署名乙', user: newsroom.ids.reporter } }),
    201,
  )
  const caption = await newsroom.ask('photographer', 'POST', '/api/photo-captions', {
    body: { text: '村民收玉米。', credit: { printed: '=资料图片' } },
  })
  // A body of 10 characters and 2 marks.
  pieceId = await newsroom.createPiece({
    data: {
      bylines: [
        { byline: idIn(byline.body.doc), role: 'author' },
        { byline: newsroom.bylineId, role: 'correspondent' },
        { byline: newsroom.bylineId, role: 'editor' },
      ],
      captions: [idIn(expectStatus(caption, 201).body.doc)],
    },
  })
  await took(pieceId, 'submit', 'reporter')
  await took(pieceId, 'proofread', 'proofreader')
  for (const who of ['editor', 'desk', 'chief'] as const) await took(pieceId, 'approve', who)
  await took(pieceId, 'publish', 'chief2')
  await took(pieceId, 'correct', 'editor2', { kind: 'notice', note: '更正：第一段有误。' })
  expectStatus(await newsroom.edit(pieceId, 'editor2', { headline: '村道已经正式通车' }), 200)
  await took(pieceId, 'publish', 'desk2')
  // Neither submitted nor published: counts for nobody.
  await newsroom.createPiece()
})

afterAll(() => newsroom?.stop())

describe('the report of a month', () => {
  it('counts by person what went out, its words as they first went out, and every signature', async () => {
    const { rows, isWhole, isClosed } = await report('desk')
    expect({ isWhole, isClosed }).toEqual({ isWhole: true, isClosed: false })
    expect(grid(rows)).toEqual({
      署名乙: [1, 12, 0, 1, 1, 0, 0],
      本报记者甲: [1, 12, 0, 1, 1, 0, 0],
      '=资料图片': [0, 0, 1, 0, 0, 0, 0],
      [people.proofreader.name]: [0, 0, 0, 0, 0, 0, 1],
      [people.editor.name]: [0, 0, 0, 0, 0, 1, 0],
      [people.desk.name]: [0, 0, 0, 0, 0, 1, 0],
      [people.chief.name]: [0, 0, 0, 0, 0, 1, 0],
      [people.desk2.name]: [0, 0, 0, 0, 0, 1, 0],
    })
  })

  it('stays the same whatever becomes of the documents and the accounts', async () => {
    const before = await report('chief')
    const { payload, ids } = newsroom
    expectStatus(
      await newsroom.ask('admin', 'PATCH', `/api/users/${ids.editor}`, {
        body: { name: '改名的编辑', roles: ['reporter'] },
      }),
      200,
    )
    // A change of role ends the sessions.
    newsroom.forget('editor')
    await payload.db.updateMany({ collection: 'bylines', where: {}, data: { name: '改了的署名' } })
    await payload.db.deleteMany({ collection: 'articles', where: { id: { equals: pieceId } } })
    expect(await report('chief')).toEqual(before)
  })

  it.each<[PersonName, boolean]>([
    ['admin', true],
    ['chief', true],
    ['desk', true],
    ['editor', false],
    ['proofreader', false],
    ['photographer', false],
  ])('shows %s everybody: %s, and otherwise the own row alone', async (who, isAllowed) => {
    const { rows, isWhole } = await report(who)
    expect(isWhole).toBe(isAllowed)
    if (isAllowed) expect(rows).toHaveLength(8)
    else expect(rows.map(({ key }) => key).filter((key) => key !== `user:${newsroom.ids[who]}`)).toEqual([])
  })

  it('shows an author who signed nothing his or her own pieces', async () => {
    expect(grid((await report('reporter')).rows)).toEqual({ 署名乙: [1, 12, 0, 1, 1, 0, 0] })
  })

  it('begins and ends by the newsroom’s clock, and is closed when it is over', async () => {
    const past = await report('chief', '?month=2020-02')
    expect(past).toMatchObject({
      month: '2020-02',
      startsAt: '2020-01-31T16:00:00.000Z',
      endsAt: '2020-02-29T16:00:00.000Z',
      isClosed: true,
      rows: [],
    })
  })

  it('is to be had as CSV for spreadsheets, in which nothing is run', async () => {
    const answer = await newsroom.ask('chief', 'GET', '/api/reports?format=csv', {
      headers: { 'accept-language': 'zh' },
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="report-\d{4}-\d{2}\.csv"$/)
    expect(answer.text).toContain('姓名,发稿（篇）,字数,图片（张）,更正（次）,其中公开更正,审签（次）,校签（次）\r\n')
    expect(answer.text).toContain("'=资料图片,0,0,1,0,0,0,0\r\n")
    expect(answer.text).not.toMatch(/^[=+\-@]/m)
  })

  it.each(['?month=2026-13', '?month=now', '?month[a]=2026-01'])('%s is no month', async (query) => {
    const answer = await newsroom.ask('chief', 'GET', `/api/reports${query}`)
    expect([answer.status, codesOf(answer)]).toEqual([400, ['unknown_month']])
  })

  it('is the newsroom’s own', async () => {
    const answer = await newsroom.ask(null, 'GET', '/api/reports?format=csv')
    expect([answer.status, codesOf(answer)]).toEqual([401, ['not_logged_in']])
  })
})
