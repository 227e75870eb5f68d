import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom, isShortOfTime } from '../support/bootNewsroom'
import { type Answer, codesOf } from '../support/client'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const approvals = isShortOfTime ? 15 : 50
const statusesOf = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort()

describe('two people at once', () => {
  it(`approve ${approvals} times: one 200, one 409 and one row of the history each time`, async () => {
    const ids = await Promise.all(Array.from({ length: approvals }, () => newsroom.createPiece()))
    for (const id of ids) expect((await newsroom.take(id, 'submit', 'reporter', { revision: 1 })).status).toBe(200)
    const outcomes = await Promise.all(
      ids.map(async (id) => {
        const pair = await Promise.all([
          newsroom.take(id, 'approve', 'editor', { revision: 2 }),
          newsroom.take(id, 'approve', 'editor2', { revision: 2 }),
        ])
        return { id, pair }
      }),
    )
    for (const { id, pair } of outcomes) {
      expect(statusesOf(pair)).toEqual([200, 409])
      const { events, isIntact } = await newsroom.history(id)
      expect(isIntact).toBe(true)
      expect(events?.filter(({ action }) => action === 'approve')).toHaveLength(1)
      expect(await newsroom.standing(id)).toMatchObject({ state: 'review2', revision: 3 })
    }
  }, 120_000)

  it('publish and hold a piece: one of them happens, whole', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await newsroom.pieceIn('approved')
      const { revision } = await newsroom.standing(id)
      const pair = await Promise.all([
        newsroom.take(id, 'publish', 'chief', { revision }),
        newsroom.take(id, 'hold', 'chief2', { revision }),
      ])
      expect(statusesOf(pair)).toEqual([200, 409])
      const { state } = await newsroom.standing(id)
      const isPublic = (await newsroom.ask(null, 'GET', `/api/articles/${id}`)).status === 200
      expect([state, isPublic]).toEqual(pair[0].status === 200 ? ['published', true] : ['review3', false])
    }
  })
})

describe('saving', () => {
  it('refuses the second of two saves of one revision and hands back the document as it stands', async () => {
    const id = await newsroom.createPiece()
    const save = (headline: string) =>
      newsroom.ask('reporter', 'PATCH', `/api/articles/${id}`, { body: { headline, revision: 1 } })
    const first = await save('先存的标题')
    const second = await save('后存的标题')
    expect([first.status, second.status]).toEqual([200, 409])
    expect(codesOf(second)).toEqual(['stale_revision'])
    expect(second.body).toMatchObject({ revision: 2, doc: { id, headline: '先存的标题', revision: 2 } })
    const merged = await newsroom.ask('reporter', 'PATCH', `/api/articles/${id}`, {
      body: { headline: '后存的标题', revision: second.body.revision },
    })
    expect(merged.status).toBe(200)
  })

  it('needs a revision', async () => {
    const id = await newsroom.createPiece()
    const answer = await newsroom.ask('reporter', 'PATCH', `/api/articles/${id}`, { body: { headline: '无修订号' } })
    expect([answer.status, codesOf(answer)]).toEqual([400, ['revision_required']])
  })

  it.each(['', '?draft=true&autosave=true'])(
    'eight in parallel (PATCH%s): no 500, one is kept, the rest hear of it, and the last keystroke can be saved',
    async (query) => {
      const id = await newsroom.createPiece()
      const saves = Array.from({ length: 8 }, (_, index) =>
        newsroom.ask('reporter', 'PATCH', `/api/articles/${id}${query}`, {
          body: { headline: `并行 ${index}`, revision: 1 },
        }),
      )
      const answers = await Promise.all(saves)
      expect(statusesOf(answers)).toEqual([200, 409, 409, 409, 409, 409, 409, 409])
      const kept = answers.findIndex(({ status }) => status === 200)
      const read = await newsroom.ask('reporter', 'GET', `/api/articles/${id}?draft=true`)
      expect(read.body).toMatchObject({ headline: `并行 ${kept}`, revision: 2 })
      expect((await newsroom.edit(id, 'reporter', { headline: '最后一个字' })).status).toBe(200)
      expect((await newsroom.ask('reporter', 'GET', `/api/articles/${id}?draft=true`)).body.headline).toBe('最后一个字')
      const versions = await newsroom.ask(
        'reporter',
        'GET',
        `/api/articles/versions?where[and][0][parent][equals]=${id}&where[and][1][latest][equals]=true`,
      )
      expect(versions.body.totalDocs).toBe(1)
    },
  )

  it('of twenty new pieces at once all succeed', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => newsroom.createPiece()))
    expect(new Set(ids).size).toBe(20)
  })

  it('of twenty different pieces at once all succeed', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => newsroom.createPiece()))
    const answers = await Promise.all(
      ids.map((id) =>
        newsroom.ask('reporter', 'PATCH', `/api/articles/${id}`, { body: { headline: id, revision: 1 } }),
      ),
    )
    expect(new Set(statusesOf(answers))).toEqual(new Set([200]))
  })

  it('and approving at once never signs a text that the signer has not seen', async () => {
    for (let round = 0; round < 8; round += 1) {
      const id = await newsroom.pieceIn('review1')
      const [edit, approval] = await Promise.all([
        newsroom.ask('editor', 'PATCH', `/api/articles/${id}`, { body: { headline: '同时改的标题', revision: 2 } }),
        newsroom.take(id, 'approve', 'editor2', { revision: 2 }),
      ])
      expect(statusesOf([edit, approval])).toEqual([200, 409])
    }
  })
})
