import { describe, expect, it } from 'vitest'
import { requestedFile, settleRange, withFileHeaders } from './fileDelivery'

const name = '0123456789abcdef.jpg'
const tag = `"${name}"`

function ask(headers: Record<string, string> = {}): Request {
  return new Request(`http://localhost/api/media/file/${name}`, { headers })
}

function found(status = 200): Response {
  return new Response('bytes', { status, headers: { 'content-type': 'image/jpeg', 'content-length': '5' } })
}

describe('requestedFile', () => {
  it("knows an uploaded file's address from others", () => {
    expect(requestedFile('/api/media/file/%E6%96%87.jpg')).toBe('文.jpg')
    expect(requestedFile('/api/media/file/a/b.jpg')).toBeUndefined()
    expect(requestedFile('/api/media/123')).toBeUndefined()
  })
})

describe('settleRange', () => {
  it('keeps a range of the file as it stands', () => {
    for (const range of ['bytes=0-1', 'bytes=5-', 'bytes=-5']) {
      expect(settleRange(ask({ range }), name).headers.get('range')).toBe(range)
    }
    expect(settleRange(ask({ range: 'bytes=0-1', 'if-range': tag }), name).headers.get('range')).toBe('bytes=0-1')
  })

  it('asks for the whole file where the range is meant for another version', () => {
    for (const condition of ['"other"', `W/${tag}`, 'Wed, 21 Oct 2015 07:28:00 GMT']) {
      expect(settleRange(ask({ range: 'bytes=0-1', 'if-range': condition }), name).headers.has('range')).toBe(false)
    }
  })

  it('ignores a range that it does not understand', () => {
    for (const range of ['lines=0-1', 'bytes=a-b', 'bytes=0-1,4-5', 'bytes=-']) {
      expect(settleRange(ask({ range }), name).headers.has('range')).toBe(false)
    }
  })

  it('ignores If-Range where the name says nothing about the content', () => {
    const request = ask({ range: 'bytes=0-1', 'if-range': '"plain.jpg"' })
    expect(settleRange(request, 'plain.jpg').headers.has('range')).toBe(false)
  })
})

describe('withFileHeaders', () => {
  it('keeps originals out of shared caches, other sites, and the hands of whoever sits there next', async () => {
    const { headers } = await withFileHeaders(ask({ cookie: 'payload-token=x' }), found(), name)
    expect(headers.get('cache-control')).toBe('private, no-cache')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('etag')).toBe(tag)
  })

  it('has a file asked for again whose name does not hold its hash', async () => {
    const { headers } = await withFileHeaders(ask(), found(), 'photo.jpg')
    expect(headers.get('cache-control')).toBe('private, no-cache')
    expect(headers.has('etag')).toBe(false)
  })

  it('answers 304 to whoever has the file', async () => {
    for (const condition of [tag, `"other", W/${tag}`, '*']) {
      const response = await withFileHeaders(ask({ 'if-none-match': condition }), found(), name)
      expect(response.status).toBe(304)
      expect(response.body).toBeNull()
      expect(response.headers.get('etag')).toBe(tag)
    }
    expect((await withFileHeaders(ask({ 'if-none-match': '"other"' }), found(), name)).status).toBe(200)
  })

  it('tells nobody without access whether the file is the same', async () => {
    const refused = new Response('{}', { status: 403 })
    expect(await withFileHeaders(ask({ 'if-none-match': tag }), refused, name)).toBe(refused)
  })

  it('serves a part as a part', async () => {
    expect((await withFileHeaders(ask({ range: 'bytes=0-4' }), found(206), name)).status).toBe(206)
  })
})
