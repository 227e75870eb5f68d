import { expect, it } from 'vitest'
import { codesOf, type Newsroom } from './client'
import { type PersonName, people } from './people'

/**
 * The whole way of a story as a new user would walk it with curl: each step is a request and stands on the ones before.
 * The same steps run on both engines and against the production build.
 */
export function tellStory(newsroom: () => Newsroom): void {
  const secret = '只在更正里出现的字句'
  let id = ''
  let slug = ''

  const publicDoc = () => newsroom().ask(null, 'GET', `/api/articles/${id}`)
  const publicHeadlines = async () =>
    (await newsroom().ask(null, 'GET', '/api/articles')).body.docs?.map(({ headline }) => headline)
  const took = async (action: string, by: PersonName, input?: Record<string, unknown>) => {
    const answer = await newsroom().take(id, action, by, input)
    expect(answer.status, answer.text).toBe(200)
    return answer
  }

  it('begins as a draft that no reader sees', async () => {
    id = await newsroom().createPiece({ data: { headline: '村道通车' } })
    expect((await publicDoc()).status).toBe(404)
    expect(await publicHeadlines()).toEqual([])
    expect(await newsroom().standing(id)).toMatchObject({ state: 'draft', revision: 1 })
  })

  it('is submitted by its author, who may not review it', async () => {
    await took('submit', 'reporter')
    const own = await newsroom().take(id, 'approve', 'reporter')
    expect(own.status).toBe(403)
    expect(codesOf(own)).toContain('transition_denied')
    expect(await newsroom().standing(id)).toMatchObject({ state: 'review1' })
  })

  it('passes three reviews by three people', async () => {
    await took('approve', 'editor')
    const again = await newsroom().take(id, 'approve', 'editor')
    expect(again.status).toBe(403)
    await took('approve', 'desk')
    const approved = await took('approve', 'chief')
    expect(approved.body.event).toMatchObject({
      action: 'approve',
      from: 'review3',
      to: 'approved',
      actorName: people.chief.name,
    })
    expect(await publicHeadlines()).toEqual([])
  })

  it('is published, and read by anyone without what is the newsroom’s own', async () => {
    await took('publish', 'chief')
    const { status, body } = await publicDoc()
    expect(status).toBe(200)
    expect(body).toMatchObject({ headline: '村道通车', _status: 'published', responsibleEditor: people.editor.name })
    for (const field of ['slugline', 'item', 'state', 'revision', 'deskNote', 'original', 'embargoUntil'])
      expect(body).not.toHaveProperty(field)
    slug = String(body.slug)
    expect(slug).toMatch(/^cun-dao-tong-che-[0-9a-f]{8}$/)
    expect(Math.abs(Date.now() - Date.parse(String(body.publishedAt)))).toBeLessThan(60_000)
  })

  it('cannot be changed without a correction, by anyone', async () => {
    const { revision } = await newsroom().standing(id)
    for (const who of Object.keys(people) as PersonName[]) {
      const answer = await newsroom().ask(who, 'PATCH', `/api/articles/${id}`, { body: { headline: '改动', revision } })
      expect([who, answer.status, codesOf(answer)]).toEqual([who, 409, ['wrong_state']])
    }
    expect(await publicHeadlines()).toEqual(['村道通车'])
  })

  it('is corrected by one person and published by another, the old text standing until then', async () => {
    await took('correct', 'editor', { kind: 'notice', note: '更正：第一段有误。' })
    const edited = await newsroom().edit(id, 'editor', { headline: '村道通车（更正）', deck: secret })
    expect(edited.status, edited.text).toBe(200)
    expect(await publicHeadlines()).toEqual(['村道通车'])
    for (const path of ['', '?draft=true', `/${id}?draft=true`, '?where[deck][exists]=true']) {
      expect((await newsroom().ask(null, 'GET', `/api/articles${path}`)).text).not.toContain(secret)
    }
    const own = await newsroom().take(id, 'publish', 'editor')
    expect(own.status).toBe(403)
    await took('publish', 'desk')
    const { body } = await publicDoc()
    expect(body).toMatchObject({ headline: '村道通车（更正）', deck: secret, slug })
    expect(body.corrections).toMatchObject([{ kind: 'notice', note: '更正：第一段有误。' }])
  })

  it('is killed, and gone at once, leaving its address and the time', async () => {
    const unreasoned = await newsroom().take(id, 'kill', 'chief', { reason: '  ' })
    expect([unreasoned.status, codesOf(unreasoned)]).toEqual([400, ['reason_required']])
    await took('kill', 'chief', { reason: '报道对象有误' })
    expect((await publicDoc()).status).toBe(404)
    expect(await publicHeadlines()).toEqual([])
    expect(
      (await newsroom().ask(null, 'GET', `/api/articles?draft=true&where[slug][equals]=${slug}`)).body.totalDocs,
    ).toBe(0)
    const { body } = await newsroom().ask(null, 'GET', `/api/tombstones?where[slug][equals]=${slug}`)
    expect(body.docs).toHaveLength(1)
    const { id: _id, ...tombstone } = body.docs?.[0] ?? { id: '' }
    expect(tombstone).toEqual({ collectionSlug: 'articles', slug, state: 'killed', goneAt: expect.any(String) })
  })

  it('leaves a history of every step with name, time, reason and digest, in an unbroken chain', async () => {
    const { events, isIntact } = await newsroom().history(id)
    expect(isIntact).toBe(true)
    expect(events?.map(({ action, from, to, actorName }) => [action, from, to, actorName])).toEqual([
      ['create', 'draft', 'draft', people.reporter.name],
      ['submit', 'draft', 'review1', people.reporter.name],
      ['approve', 'review1', 'review2', people.editor.name],
      ['approve', 'review2', 'review3', people.desk.name],
      ['approve', 'review3', 'approved', people.chief.name],
      ['publish', 'approved', 'published', people.chief.name],
      ['correct', 'published', 'correcting', people.editor.name],
      ['edit', 'correcting', 'correcting', people.editor.name],
      ['publish', 'correcting', 'published', people.desk.name],
      ['kill', 'published', 'killed', people.chief.name],
    ])
    const rows = events ?? []
    expect(rows.at(-1)?.reason).toBe('报道对象有误')
    for (const [index, row] of rows.entries()) {
      expect(row.digest).toMatch(/^[0-9a-f]{64}$/)
      expect(Date.parse(String(row.at))).toBeGreaterThanOrEqual(Date.parse(String(rows[Math.max(index - 1, 0)]?.at)))
      expect(row.previousHash ?? null).toBe(index === 0 ? null : rows[index - 1]?.hash)
    }
    // What went live is what the last signer signed.
    expect(rows[5]?.digest).toBe(rows[4]?.digest)
    expect(rows[8]?.digest).toBe(rows[7]?.digest)
  })

  it('shows its history and its review sheet to the newsroom only', async () => {
    for (const path of ['history', 'review-sheet', 'transitions']) {
      expect((await newsroom().ask(null, 'GET', `/api/articles/${id}/${path}`)).status).toBe(401)
      expect((await newsroom().ask('photographer', 'GET', `/api/articles/${id}/${path}`)).status).toBe(200)
    }
  })
}
