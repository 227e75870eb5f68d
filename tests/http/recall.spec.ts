import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pictureSteps } from '../int/photos/pictureSteps'
import { expectStatus } from '../int/support/client'
import { type NewsroomServer, startNewsroom } from '../threats/support/newsroomServer'

let newsroom: NewsroomServer
const steps = pictureSteps(() => newsroom)

beforeAll(async () => {
  newsroom = await startNewsroom()
})

afterAll(() => newsroom?.server.stop())

const isPublic = async (id: string) => (await newsroom.ask(null, 'GET', `/api/articles/${id}`)).status === 200

describe('a picture on the production server', () => {
  it('that three pieces use leaves no address that serves it, and stops none of the stories', async () => {
    const picture = await steps.picture()
    await expect.poll(() => steps.renditionsOf(picture.id), { timeout: 30_000 }).not.toEqual([])
    const [file] = await steps.renditionsOf(picture.id)
    const fileName = String(file).split('/').at(-1) ?? ''
    const live = await steps.pieceWith(picture.id, 'published', 'inText')
    const scheduled = await steps.pieceWith(picture.id, 'approved')
    const draft = await steps.pieceWith(picture.id, 'review1')
    const news = await steps.photoNews(picture.id, 'published')
    const publishAt = new Date(Date.now() + 8_000).toISOString()
    expectStatus(await newsroom.take(scheduled.id, 'schedule', 'chief', { publishAt }), 200)
    const asked = { recipient: '受访者', purpose: 'quotes', expiresAt: new Date(Date.now() + 86_400_000).toISOString() }
    const made = await newsroom.ask('editor', 'POST', `/api/articles/${draft.id}/preview-links`, { body: asked })
    const link = String(expectStatus(made, 201).body.path)
    const pieces = [live, scheduled, draft]
    const traces = () =>
      steps.tracesOf(
        picture,
        pieces.map(({ id }) => id),
        [...pieces.map(({ captionId }) => captionId), news],
      )
    expect((await traces()).length).toBeGreaterThan(6)
    expect((await newsroom.ask(null, 'GET', link)).text).toContain(fileName)

    const recalled = expectStatus(await steps.recall(picture.id), 200)
    expect(recalled.headers.get('cache-control')).toBe('no-store')
    expect(await traces()).toEqual([])
    const shared = await newsroom.ask(null, 'GET', link)
    expect(shared.status).toBe(200)
    expect(shared.text).not.toContain(fileName)
    expect((await newsroom.ask(null, 'GET', `${link}/pictures/${fileName}`)).status).toBe(404)
    expect(await isPublic(live.id)).toBe(true)
    // The server's own sweep publishes it at its time.
    await expect.poll(() => isPublic(scheduled.id), { timeout: 30_000 }).toBe(true)
    expect(await traces()).toEqual([])
    for (const { id } of pieces) expect((await newsroom.history(id)).isIntact).toBe(true)
    // Behind a cache that kept an earlier answer, the file is asked for anew and refused.
    const headers = { 'if-none-match': `"${fileName.slice(0, 64)}"` }
    expect((await newsroom.ask(null, 'GET', String(file), { headers })).status).toBe(404)
  })
})
