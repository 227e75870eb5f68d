import { describe, expect, it } from 'vitest'
import { withErrorBody } from './errorAnswer'

describe('withErrorBody', () => {
  it('leaves an answer that is no refusal alone', async () => {
    const response = Response.json({ message: 'ok' })
    expect(await withErrorBody(response, 'zh')).toBe(response)
  })

  it('puts a bare message into the common form, in the language of the reader', async () => {
    const bare = () => Response.json({ message: 'Route not found "/api/x"' }, { status: 404 })
    expect(await (await withErrorBody(bare(), 'zh')).json()).toEqual({
      errors: [{ code: 'not_found', message: '没有这个地址或文档。' }],
    })
    expect(await (await withErrorBody(bare(), 'en')).json()).toEqual({
      errors: [{ code: 'not_found', message: 'There is no such address or document.' }],
    })
  })

  it('gives a code to errors that have none, and keeps all else that they say', async () => {
    const errors = [
      { message: 'no', path: 'headline' },
      { code: 'own', message: 'why' },
    ]
    const response = await withErrorBody(Response.json({ errors, state: 'draft' }, { status: 403 }), 'zh')
    expect(response.status).toBe(403)
    expect(await response.json()).toEqual({
      errors: [
        { code: 'forbidden', message: 'no', path: 'headline' },
        { code: 'own', message: 'why' },
      ],
      state: 'draft',
    })
  })

  it('fills an empty refusal, and one of broken JSON', async () => {
    for (const body of [null, '{']) {
      const response = new Response(body, {
        status: 503,
        headers: { 'content-type': 'application/json', 'x-kept': '1' },
      })
      const answer = await withErrorBody(response, 'en')
      expect(answer.headers.get('x-kept')).toBe('1')
      expect(await answer.json()).toMatchObject({ errors: [{ code: 'database_unavailable' }] })
    }
  })

  it('leaves a page or a file that comes with an error status alone', async () => {
    const page = new Response('<p>gone</p>', { status: 410, headers: { 'content-type': 'text/html' } })
    expect(await withErrorBody(page, 'zh')).toBe(page)
  })
})
