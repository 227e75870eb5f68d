import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { type Answer, type Doc, expectStatus, idIn, type Newsroom, type ReachableState } from '../support/client'
import type { PersonName } from '../support/people'
import { newPicture, type Uploaded, uploadTo } from './support/uploading'

export interface PictureSteps {
  upload(content: Buffer, data?: object, by?: PersonName): Promise<Uploaded>
  /** @returns the record of a new picture */
  picture(data?: object): Promise<Doc>
  caption(photo: string, data?: object): Promise<string>
  /** A piece of the standard track with a caption of its own in `state`; the caption is listed, or stands in the text. */
  pieceWith(photo: string, state: ReachableState, way?: 'listed' | 'inText'): Promise<{ id: string; captionId: string }>
  /** 单发图片 in `state`. */
  photoNews(photo: string, state: 'draft' | 'approved' | 'published'): Promise<string>
  /** The addresses of its files for readers, as the newsroom is told. */
  renditionsOf(id: string): Promise<string[]>
  recall(id: string, by?: PersonName, reason?: unknown): Promise<Answer>
  /**
   * What a stranger gets of a picture, by every address that there is; empty where nothing is left.
   * @param gone captions that are to be named nowhere either; others may have another picture by now
   */
  tracesOf(
    picture: Doc,
    pieces: readonly string[],
    captions: readonly string[],
    gone?: readonly string[],
  ): Promise<string[]>
}

/** What the tests of pictures do again and again. */
export function pictureSteps(newsroom: () => Newsroom): PictureSteps {
  const ask: Newsroom['ask'] = (...asked) => newsroom().ask(...asked)
  const upload: PictureSteps['upload'] = (content, data = {}, by = 'photographer') =>
    uploadTo(newsroom(), { content, name: 'DSC_7001.jpg', words: { alt: `测试图案 ${randomUUID()}`, ...data }, by })
  const caption: PictureSteps['caption'] = async (photo, data = {}) =>
    idIn(
      expectStatus(
        await ask('photographer', 'POST', '/api/photo-captions', {
          body: { text: '测试图片的说明。', credit: { printed: '摄影记者 摄' }, photo, ...data },
        }),
        201,
      ).body.doc,
    )
  const renditionsOf: PictureSteps['renditionsOf'] = async (id) => {
    const { renditions } = (await ask('chief', 'GET', `/api/media/${id}`)).body
    return (renditions as { url: string }[]).map(({ url }) => url)
  }
  return {
    upload,
    caption,
    renditionsOf,
    picture: async (data) => {
      const { status, doc } = await upload(await newPicture(), data)
      expect(status).toBe(201)
      return doc
    },
    pieceWith: async (photo, state, way = 'listed') => {
      const captionId = await caption(photo)
      const inText = [
        { children: [{ text: '图前一段。' }] },
        { type: 'photo', captionId, children: [{ text: '' }] },
        { children: [{ text: '图后一段。' }] },
      ]
      const data = way === 'listed' ? { captions: [captionId] } : { body: inText }
      return { id: await newsroom().pieceIn(state, { data }), captionId }
    },
    photoNews: async (photo, state) => {
      const id = await caption(photo)
      const steps: readonly [string, PersonName][] = [
        ['submit', 'photographer'],
        ['approve', 'editor'],
        ['approve', 'chief'],
        ['publish', 'chief'],
      ]
      const taken = { draft: 0, approved: 3, published: 4 }[state]
      for (const [action, by] of steps.slice(0, taken))
        expectStatus(await newsroom().take(id, action, by, {}, 'photo-captions'), 200)
      return id
    },
    recall: (id, by = 'chief', reason = '当事人要求撤下') =>
      ask(by, 'POST', `/api/media/${id}/recall`, { body: { reason } }),
    tracesOf: async ({ id, filename, contentHash, alt }, pieces, captions, gone = []) => {
      const files = await renditionsOf(id)
      const addresses = [
        `/api/media/${id}`,
        `/api/media?limit=100`,
        `/api/media?where[id][equals]=${id}&draft=true&trash=true`,
        `/api/media/file/${filename}`,
        ...files,
        `/api/photo-captions?depth=2&limit=100`,
        `/api/articles?depth=3&limit=100`,
        `/api/articles/versions?limit=100`,
        `/api/photo-captions/versions?limit=100`,
        `/api/front-page`,
        `/api/topics?depth=3`,
        `/api/contest-entries?depth=3`,
        `/api/contest-pictures?depth=1`,
        ...captions.map((caption) => `/api/photo-captions/${caption}?depth=2`),
        ...pieces.flatMap((piece) => [
          `/api/articles/${piece}?depth=3`,
          `/api/articles/${piece}?depth=0`,
          `/api/articles/${piece}?depth=3&draft=true`,
          `/api/articles/${piece}?select[body]=true`,
          `/api/articles/${piece}/ninjs`,
        ]),
        ...['feed.json', 'ninjs.json', 'atom.xml', 'rss.xml'].map((file) => `/feeds/${file}`),
      ]
      const traces: string[] = []
      const told = (text: string) =>
        [filename, contentHash, `"${id}"`, alt, ...files, ...gone].map(String).some((word) => text.includes(word))
      for (const address of addresses) {
        const answer = await ask(null, 'GET', address)
        const isFile = answer.headers.get('content-type')?.startsWith('image/')
        if (answer.status < 300 && (isFile || told(answer.text))) traces.push(address)
      }
      const queries = [
        `{ Media(id: "${id}") { id alt url filename } }`,
        `{ allMedia { docs { id alt url filename } } }`,
        `{ PhotoCaptions(limit: 100) { docs { id text photo { id alt url } } } }`,
        `{ Articles(limit: 100) { docs { id captions { id text photo { id alt url } } body } } }`,
      ]
      for (const query of queries) {
        const { text } = await newsroom().graphql(null, query)
        if (told(text)) traces.push(query)
      }
      return traces
    },
  }
}
