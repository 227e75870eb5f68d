import { afterEach, expect, it, vi } from 'vitest'
import { foundPicture } from './foundPicture'
import { storyOf } from './lightboxRequests'

afterEach(() => vi.unstubAllGlobals())

it('makes a story of the captions that the desk has written, and captions of the records alone where there is none', async () => {
  const sent: [string, unknown][] = []
  const answer = (status: number, body: object) => new Response(JSON.stringify(body), { status })
  vi.stubGlobal('fetch', async (address: string, { method, body }: RequestInit = {}) => {
    if (method !== 'POST')
      return answer(200, { docs: [{ id: 'written', photo: 'p1', state: 'draft', article: null }], totalDocs: 1 })
    sent.push([address.replace(/\?.*/, ''), JSON.parse(String(body))])
    return answer(201, { doc: { id: address.includes('photo-captions') ? 'begun' : 'story' } })
  })
  const pictures = [foundPicture({ id: 'p1', description: '文件里的话' }), foundPicture({ id: 'p2', alt: '替代文字' })]
  expect(await storyOf({ api: '/api', language: 'zh' }, '图集', pictures)).toEqual({ id: 'story' })
  expect(sent).toMatchObject([
    ['/api/photo-captions', { photo: 'p2', text: '替代文字' }],
    ['/api/articles', { captions: ['written', 'begun'] }],
  ])
})
