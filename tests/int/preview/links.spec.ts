import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLink } from '../../../src/preview/openLink'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Answer, codesOf, expectStatus, type ReachableState } from '../support/client'
import type { PersonName } from '../support/people'
import { render, uploadPicture } from '../support/pictures'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const day = 86_400_000
const asked = () => ({
  recipient: '某位受访者',
  purpose: 'quotes',
  expiresAt: new Date(Date.now() + 2 * day).toISOString(),
})

const ask = (id: string, by: PersonName | null, body: object = asked()) =>
  newsroom.ask(by, 'POST', `/api/articles/${id}/preview-links`, { body })
const links = async (id: string) =>
  expectStatus(await newsroom.ask('editor', 'GET', `/api/articles/${id}/preview-links`), 200).body.links as {
    id: string
    [field: string]: unknown
  }[]
const tokenIn = (answer: Answer) => String(expectStatus(answer, 201).body.path).replace('/preview/', '')
const open = (token: string, now = new Date()) => openLink(newsroom.payload, token, now)
const reviewed = () => newsroom.pieceIn('review1', { data: { headline: '送外核实的标题' } })

describe('a link for an outsider', () => {
  // Written by hand: who can change the piece in this state, or signs it next, and is an editor.
  it.each([
    ['draft', []],
    ['review1', ['editor', 'desk', 'chief']],
    ['review2', ['desk', 'chief']],
    ['review3', ['chief']],
    ['approved', ['chief']],
    ['published', []],
    ['correcting', ['editor', 'desk', 'chief']],
    ['withdrawn', []],
    ['killed', []],
    ['spiked', []],
  ] as const satisfies readonly (readonly [ReachableState, readonly PersonName[]])[])(
    'of a piece in %s is made by %j and nobody else',
    async (state, allowed) => {
      const id = await newsroom.pieceIn(state)
      const people = ['reporter', 'photographer', 'proofreader', 'editor', 'desk', 'chief', 'admin'] as const
      for (const who of people) {
        const answer = await ask(id, who)
        const isAllowed = (allowed as readonly PersonName[]).includes(who)
        expect([who, answer.status]).toEqual([who, isAllowed ? 201 : 403])
        if (!isAllowed) expect(codesOf(answer)).toEqual(['preview_link_denied'])
      }
      expect((await ask(id, null)).status).toBe(401)
    },
  )

  it('shows the piece as it was when it was made, and notes each reading', async () => {
    const id = await reviewed()
    const token = tokenIn(await ask(id, 'editor'))
    expectStatus(await newsroom.edit(id, 'editor', { headline: '后来改的标题' }), 200)
    expect((await open(token))?.piece.headline).toBe('送外核实的标题')
    await open(token)
    expect(await links(id)).toMatchObject([
      {
        standing: 'open',
        openCount: 2,
        showsCurrentText: false,
        recipient: '某位受访者',
        createdByName: '编辑（演示）',
      },
    ])
  })

  it('shows nothing once it has ended, was altered or revoked', async () => {
    const id = await reviewed()
    const token = tokenIn(await ask(id, 'editor'))
    expect(await open(token, new Date(Date.now() + 3 * day))).toBeNull()
    expect(await open(`${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`)).toBeNull()
    expect(await open('')).toBeNull()
    expect((await fetch(`${newsroom.url}/preview/${'A'.repeat(43)}`)).status).toBe(404)
    expect(await open(token)).not.toBeNull()
    const [link] = await links(id)
    const revoke = (by: PersonName | null) =>
      newsroom.ask(by, 'POST', `/api/articles/${id}/preview-links/${link?.id}/revoke`)
    expect([(await revoke(null)).status, (await revoke('colleague')).status]).toEqual([401, 403])
    expect(await open(token)).not.toBeNull()
    expectStatus(await revoke('editor2'), 200)
    expectStatus(await revoke('editor2'), 200)
    expect(await open(token)).toBeNull()
    expect(await links(id)).toMatchObject([{ standing: 'revoked', revokedByName: '另一位编辑' }])
  })

  it.each([
    ['spiked', [['spike', 'editor', { reason: '不用' }]]],
    [
      'killed',
      [
        ['approve', 'editor'],
        ['approve', 'desk'],
        ['approve', 'chief'],
        ['publish', 'chief'],
        ['kill', 'chief', { reason: '有误' }],
      ],
    ],
    [
      'withdrawn',
      [
        ['approve', 'editor'],
        ['approve', 'desk'],
        ['approve', 'chief'],
        ['publish', 'chief'],
        ['withdraw', 'chief', { reason: '有误' }],
      ],
    ],
  ] as const)('shows nothing of a piece that was %s', async (_state, steps) => {
    const id = await reviewed()
    const token = tokenIn(await ask(id, 'editor'))
    for (const [action, by, input] of steps) {
      expect(await open(token)).not.toBeNull()
      expectStatus(await newsroom.take(id, action, by, input), 200)
    }
    expect(await open(token)).toBeNull()
  })

  it('shows nothing of a piece in the trash', async () => {
    const id = await reviewed()
    const token = tokenIn(await ask(id, 'editor'))
    expectStatus(await newsroom.take(id, 'recall', 'reporter'), 200)
    expect(await open(token)).not.toBeNull()
    expectStatus(await newsroom.edit(id, 'reporter', { deletedAt: new Date().toISOString() }), 200)
    expect(await open(token)).toBeNull()
  })

  it('is refused for longer than fourteen days, without a recipient or a purpose', async () => {
    const id = await reviewed()
    const answer = await ask(id, 'editor', { recipient: ' ', expiresAt: new Date(Date.now() + 15 * day).toISOString() })
    expect([answer.status, codesOf(answer)]).toEqual([
      400,
      ['recipient_required', 'purpose_required', 'expiry_out_of_range'],
    ])
    expect(await links(id)).toEqual([])
  })

  it('stands in the history without the recipient, and takes no revision from whoever is writing', async () => {
    const id = await reviewed()
    const { revision } = await newsroom.standing(id)
    expectStatus(await ask(id, 'editor'), 201)
    const [link] = await links(id)
    expectStatus(await newsroom.ask('editor', 'POST', `/api/articles/${id}/preview-links/${link?.id}/revoke`), 200)
    expect((await newsroom.standing(id)).revision).toBe(revision)
    expectStatus(
      await newsroom.ask('editor', 'PATCH', `/api/articles/${id}`, { body: { deck: '副题', revision } }),
      200,
    )
    const { events, isIntact } = await newsroom.history(id)
    expect(isIntact).toBe(true)
    expect(events?.map(({ action }) => action).slice(-3)).toEqual(['previewLink', 'previewLinkRevoked', 'edit'])
    expect(JSON.stringify(events)).not.toContain('某位受访者')
  })

  it('is counted once for each of many readings at once', async () => {
    const id = await reviewed()
    const token = tokenIn(await ask(id, 'editor'))
    await Promise.all(Array.from({ length: 4 }, () => open(token)))
    expect(await links(id)).toMatchObject([{ openCount: 4 }])
  })

  it('leaves neither its token nor its text where anybody could read it', async () => {
    const id = await reviewed()
    const token = tokenIn(await ask(id, 'editor'))
    for (const who of [null, 'reporter', 'chief', 'admin'] as const) {
      for (const path of ['/api/preview-links', `/api/preview-links?where[documentId][equals]=${id}`]) {
        const answer = await newsroom.ask(who, 'GET', path)
        expect([who, answer.status]).toEqual([who, 403])
      }
    }
    const { text } = await newsroom.ask('editor', 'GET', `/api/articles/${id}/preview-links`)
    expect(text).not.toContain(token)
    expect(text).not.toContain('送外核实的标题')
    expect((await newsroom.ask(null, 'GET', `/api/articles/${id}/preview-links`)).status).toBe(401)
  })
})

describe('the pictures of a shared draft', () => {
  it('are seen by its link, and by it alone', async () => {
    const [shown, other] = [await picture(30), await picture(31)]
    await render(newsroom)
    const id = await newsroom.createPiece()
    const caption = expectStatus(
      await newsroom.ask('reporter', 'POST', '/api/photo-captions', {
        body: { text: '说明', credit: { printed: '记者摄' }, photo: shown.id, article: id },
      }),
      201,
    ).body.doc
    expectStatus(await newsroom.edit(id, 'reporter', { captions: [caption?.id] }), 200)
    expectStatus(await newsroom.take(id, 'submit', 'reporter'), 200)
    const token = tokenIn(await ask(id, 'editor'))

    const opened = await open(token)
    const [photo] = opened?.piece.photos ?? []
    expect(photo).toMatchObject({ caption: '说明', credit: '记者摄', alt: '红色方块' })
    const paths = photo?.files.map(({ url }) => url) ?? []
    expect(paths.length).toBeGreaterThanOrEqual(3)
    for (const path of paths) {
      expect(path.startsWith(`/preview/${token}/pictures/`)).toBe(true)
      expect((await fetch(newsroom.url + path)).status).toBe(200)
    }
    const [path = ''] = paths
    const name = path.split('/').at(-1)
    const answer = await fetch(newsroom.url + path)
    expect(answer.headers.get('content-type')).toMatch(/^image\//)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    for (const refused of [
      `/api/media/file/${shown.filename}`,
      `/api/renditions/${name}`,
      `/preview/${token}/pictures/${shown.filename}`,
      `/preview/${token}/pictures/${await renditionOf(other.id)}`,
      `/preview/${token}/pictures/..%2Fnewsroom.db`,
      `/preview/${'A'.repeat(43)}/pictures/${name}`,
    ])
      expect([refused, [403, 404].includes((await fetch(newsroom.url + refused)).status)]).toEqual([refused, true])

    for (const data of [{ embargoUntil: new Date(Date.now() + 3_600_000).toISOString() }, { rights: 'restricted' }]) {
      const held = { collection: 'media', where: { id: { equals: shown.id } } } as const
      await newsroom.payload.db.updateOne({ ...held, data })
      expect((await fetch(newsroom.url + path)).status).toBe(404)
      expect((await open(token))?.piece.photos).toEqual([])
      await newsroom.payload.db.updateOne({ ...held, data: { embargoUntil: null, rights: null } })
    }
    expect((await fetch(newsroom.url + path)).status).toBe(200)

    expectStatus(await newsroom.take(id, 'spike', 'editor', { reason: '不用' }), 200)
    expect((await fetch(newsroom.url + path)).status).toBe(404)
  })
})

async function picture(side: number): Promise<{ id: string; filename: unknown }> {
  const content = await sharp({ create: { width: side, height: 30, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const { id, filename } = await uploadPicture(newsroom, content)
  return { id, filename }
}

async function renditionOf(id: string): Promise<string> {
  const { body } = expectStatus(await newsroom.ask('editor', 'GET', `/api/media/${id}`), 200)
  const [first] = body.renditions as readonly { url: string }[]
  return first?.url.split('/').at(-1) ?? ''
}
