import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docxOfRuns } from '../support/manuscripts'
import { type NewsroomServer, startNewsroom } from './support/newsroomServer'

let newsroom: NewsroomServer

beforeAll(async () => {
  newsroom = await startNewsroom()
})

afterAll(() => newsroom?.server.stop())

async function imported(content: Buffer): Promise<{ status: number; text: string }> {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(content)], '通稿.docx'))
  form.append('_payload', JSON.stringify({ isPreview: true }))
  const headers = { authorization: `JWT ${await newsroom.tokenOf('reporter')}` }
  const answer = await fetch(`${newsroom.url}/api/articles/import`, { method: 'POST', headers, body: form })
  return { status: answer.status, text: await answer.text() }
}

describe('a manuscript of 150,000 formatted runs', () => {
  it('keeps nobody waiting while it is read: others ask many times and are answered before it is', async () => {
    const [health, list] = [
      () => newsroom.ask(null, 'GET', '/healthz'),
      () => newsroom.ask('editor', 'GET', '/api/desk'),
    ]
    await list()
    let isRead = false
    const reading = imported(docxOfRuns(150_000)).finally(() => {
      isRead = true
    })
    let answered = 0
    while (!isRead) {
      const statuses = [(await health()).status, (await list()).status]
      expect(statuses).toEqual([200, 200])
      if (!isRead) answered += 1
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    const { status, text } = await reading
    expect([status, text.slice(0, 300)]).toMatchObject([200, expect.stringContaining('字字')])
    // The file's own way to the server leaves room for a few: a server that reads by itself answers no more than those.
    expect(answered).toBeGreaterThan(20)
  }, 120_000)
})
