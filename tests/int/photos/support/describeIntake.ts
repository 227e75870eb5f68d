import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../../support/bootNewsroom'
import { codesOf, type Doc } from '../../support/client'
import { lookAtNew, storedPicture } from '../../support/pictures'
import { newPicture, sha256, type Upload, uploadTo } from './uploading'

/** How pictures come into the library and leave it: the same in a folder and in a bucket. */
export function describeIntake(prepare: () => Promise<() => Promise<void>>): void {
  let newsroom: BootedNewsroom
  let tidy: (() => Promise<void>) | undefined

  beforeAll(async () => {
    tidy = await prepare()
    newsroom = await bootNewsroom()
  })

  afterAll(async () => {
    await newsroom?.stop()
    await tidy?.()
  })

  const upload = (sent: Upload) => uploadTo(newsroom, sent)
  const pictures = async (content: Buffer) =>
    (await newsroom.payload.find({ collection: 'media', where: { contentHash: { equals: sha256(content) } } })).docs
  const fileOf = (doc: Doc) => `/api/media/file/${doc.filename}`

  async function stored(content: Buffer, extension = 'jpg') {
    const { pictureStore } = await import('../../../../src/photos/storage/newsroomStore')
    const { storedFile } = await import('../../../../src/photos/storage/storedFile')
    const file = storedFile(`${sha256(content)}.${extension}`)
    return file && (await pictureStore()).stat(file)
  }

  async function read(
    who: Parameters<BootedNewsroom['tokenOf']>[0],
    path: string,
    headers: Record<string, string> = {},
  ) {
    const authorization = `JWT ${await newsroom.tokenOf(who)}`
    const response = await fetch(newsroom.url + path, { headers: { authorization, ...headers } })
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
  }

  describe('an original', () => {
    it('is kept bit for bit, and given to the newsroom alone', async () => {
      const content = await newPicture()
      const { status, doc } = await upload({ content, name: '大雪 1.jpg' })
      expect(status).toBe(201)
      expect(doc).toMatchObject({ filename: `${sha256(content)}.jpg`, url: fileOf(doc), filesize: content.length })
      expect(await stored(content)).toMatchObject({ byteCount: content.length })
      const { headers, bytes, status: read200 } = await read('reporter', fileOf(doc))
      expect([read200, bytes.equals(content)]).toEqual([200, true])
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': 'image/jpeg',
        'content-length': String(content.length),
        'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent('大雪 1.jpg')}`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-cache',
        'cross-origin-resource-policy': 'same-origin',
        etag: `"${doc.filename}"`,
      })
      expect((await newsroom.ask(null, 'GET', fileOf(doc))).status).toBe(403)
      await newsroom.payload.db.updateOne({ collection: 'media', id: doc.id, data: { released: true } })
      expect((await newsroom.ask(null, 'GET', fileOf(doc))).status).toBe(403)
      const shown = (await newsroom.ask(null, 'GET', `/api/media/${doc.id}`)).body
      for (const own of ['filename', 'originalFilename', 'contentHash', 'deskRecord', 'fieldOrigins'])
        expect(shown).not.toHaveProperty(own)
    })

    it('changes nothing that readers see, so that what is kept for them stays', async () => {
      const { followPublicChanges } = await import('../../../../src/delivery/changes/followers')
      // Those of before, which readers may see.
      await lookAtNew(newsroom)
      const told: unknown[] = []
      const stop = followPublicChanges(newsroom.payload.db, (row) => told.push(row))
      const { doc } = await upload({ content: await newPicture() })
      await lookAtNew(newsroom)
      expect(told).toEqual([])
      await newsroom.payload.db.updateOne({ collection: 'media', id: doc.id, data: { released: true } })
      stop()
      expect(told).toHaveLength(1)
    })

    it('comes in parts, and not again where the browser has it', async () => {
      const content = await newPicture()
      const { doc } = await upload({ content })
      const part = await read('editor', fileOf(doc), { range: 'bytes=2-5' })
      expect([part.status, part.bytes.equals(content.subarray(2, 6))]).toEqual([206, true])
      expect(part.headers.get('content-range')).toBe(`bytes 2-5/${content.length}`)
      expect((await read('editor', fileOf(doc), { range: 'bytes=-3' })).bytes.equals(content.subarray(-3))).toBe(true)
      expect((await read('editor', fileOf(doc), { range: `bytes=${content.length}-` })).status).toBe(416)
      const known = await read('editor', fileOf(doc), { 'if-none-match': `"${doc.filename}"` })
      expect([known.status, known.bytes.length]).toEqual([304, 0])
    })

    it.each([
      `${'0'.repeat(64)}.jpg`,
      'x.jpg',
      '..%2f..%2fetc%2fpasswd',
      '%2e%2e%2f%2e%2e%2fetc%2fx.jpg',
      '....//x.jpg',
    ])('is none at %s', async (name) => {
      const { status, text } = await newsroom.ask('chief', 'GET', `/api/media/file/${name}`)
      expect([400, 403, 404]).toContain(status)
      expect(text).toContain('"errors"')
    })

    it('goes with its picture', async () => {
      const content = await newPicture()
      const { doc } = await upload({ content })
      expect((await newsroom.ask('editor', 'DELETE', `/api/media/${doc.id}`)).status).toBe(200)
      expect(await stored(content)).toBeNull()
      expect((await newsroom.ask('editor', 'GET', fileOf(doc))).status).toBe(404)
      const again = await upload({ content })
      expect([again.status, again.alreadyThere]).toEqual([201, false])
      expect(await stored(content)).not.toBeNull()
    })

    it('that no row names is swept away, later, and no other', async () => {
      const { pictureStore } = await import('../../../../src/photos/storage/newsroomStore')
      const { sweepOriginals } = await import('../../../../src/photos/originals/sweepOriginals')
      const [kept, orphan] = [await newPicture(), await newPicture()]
      await upload({ content: kept })
      await (await pictureStore()).put({
        kind: 'original',
        sha256: sha256(orphan),
        extension: 'jpg',
        byteCount: orphan.length,
        from: { bytes: orphan },
      })
      await sweepOriginals(newsroom.payload, new Date())
      expect(await stored(orphan)).not.toBeNull()
      await sweepOriginals(newsroom.payload, new Date(Date.now() + 3 * 3_600_000))
      expect([await stored(orphan), (await stored(kept))?.byteCount]).toEqual([null, kept.length])
    })

    it('is taken away again where its row is refused, unless it was there before', async () => {
      const content = await newPicture()
      const refused = await upload({ content, words: { creator: { byline: 'nobody' } } })
      expect([refused.status, await stored(content), await pictures(content)]).toEqual([400, null, []])
      const { doc } = await upload({ content })
      expect(doc.id).not.toBe('')
      const again = await upload({ content, words: { creator: { byline: 'nobody' } } })
      expect([again.status, again.doc.id]).toEqual([200, doc.id])
      expect(await stored(content)).not.toBeNull()
    })
  })

  describe('the same file again', () => {
    it('is known, and its words go where none stand', async () => {
      const content = await newPicture()
      const first = await upload({ content, words: { alt: '先写的' } })
      const second = await upload({ content, by: 'reporter', words: { alt: '后写的', creditLine: '某甲 摄' } })
      expect([second.status, second.alreadyThere, second.doc.id]).toEqual([200, true, first.doc.id])
      expect(second.doc).toMatchObject({ alt: '先写的', creditLine: '某甲 摄' })
      expect(await pictures(content)).toHaveLength(1)
    })

    it('sent ten times at once is one picture', async () => {
      const content = await newPicture()
      const answers = await Promise.all(Array.from({ length: 10 }, () => upload({ content })))
      expect(answers.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201])
      expect(new Set(answers.map(({ doc }) => doc.id)).size).toBe(1)
      expect([(await pictures(content)).length, (await stored(content))?.byteCount]).toEqual([1, content.length])
    })

    it('by a call within the server is refused with the picture that is there', async () => {
      const data = await newPicture()
      const file = { data, name: 'x.jpg', mimetype: 'text/html', size: data.length }
      const made = await newsroom.payload.create({ collection: 'media', data: { alt: '内部' }, file })
      expect(made).toMatchObject({ filename: `${sha256(data)}.jpg`, originalFilename: 'x.jpg', alt: '内部' })
      expect((await stored(data))?.byteCount).toBe(data.length)
      await expect(newsroom.payload.create({ collection: 'media', data: {}, file })).rejects.toMatchObject({
        code: 'picture_known',
        extra: { id: made.id },
      })
    })
  })

  describe('a picture’s file', () => {
    it('is not replaced, neither by another file nor by the name of one', async () => {
      const [content, other] = [await newPicture(), await newPicture()]
      const { doc } = await upload({ content })
      const foreign = await upload({ content: await newPicture() })
      const authorization = `JWT ${await newsroom.tokenOf('editor')}`
      for (const file of [
        new File([new Uint8Array(other)], 'x.jpg'),
        JSON.stringify({ filename: foreign.doc.filename, mimeType: 'image/jpeg', size: 1, clientUploadContext: {} }),
      ]) {
        const form = new FormData()
        form.append('file', file)
        form.append('_payload', '{"alt":"改"}')
        const address = `${newsroom.url}/api/media/${doc.id}`
        const response = await fetch(address, { method: 'PATCH', headers: { authorization }, body: form })
        expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('file_fixed')])
      }
      const forged = {
        alt: '只改这一项',
        filename: foreign.doc.filename,
        url: 'http://127.0.0.1:1/x.jpg',
        mimeType: 'text/html',
        filesize: 1,
        width: 1,
        contentHash: 'forged',
        placeholder: 'javascript:alert(1)',
        fieldOrigins: { alt: 'xmp' },
        uploadEdits: { crop: { x: 1 }, widthInPixels: 1 },
      }
      const patched = await newsroom.ask('editor', 'PATCH', `/api/media/${doc.id}`, { body: forged })
      expect(patched.status).toBe(200)
      // What the search compares with follows the words.
      const { updatedAt: _then, alt: _old, search: _formerly, ...same } = doc
      const { updatedAt: _now, alt, search: _follows, ...now } = patched.body.doc ?? { id: '' }
      expect([alt, now]).toEqual(['只改这一项', { ...now, ...same }])
    })

    it('has to be sent: neither an address, nor a stored file’s name, nor an empty field is one', async () => {
      const stored = (await upload({ content: await newPicture() })).doc
      const authorization = `JWT ${await newsroom.tokenOf('photographer')}`
      const fields: Record<string, string | File>[] = [
        { file: JSON.stringify({ filename: stored.filename, mimeType: 'image/jpeg', size: 1 }) },
        { _payload: JSON.stringify({ filename: stored.filename, url: `${newsroom.url}/api/media/file/x` }) },
        { other: new File(['x'], 'x.jpg') },
      ]
      for (const sent of fields) {
        const form = new FormData()
        for (const [name, value] of Object.entries(sent)) form.append(name, value)
        const response = await fetch(`${newsroom.url}/api/media`, {
          method: 'POST',
          headers: { authorization },
          body: form,
        })
        expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('file_required')])
      }
      for (const body of [{ filename: stored.filename, url: 'http://127.0.0.1:1/x' }, { file: {} }]) {
        const answer = await newsroom.ask('photographer', 'POST', '/api/media', { body })
        expect([answer.status, codesOf(answer)]).toEqual([400, ['file_required']])
      }
      const made = await newsroom.graphql(
        'photographer',
        `mutation { createMedia(data: { filename: "${stored.filename}", url: "http://127.0.0.1:1/x" }) { id } }`,
      )
      expect(made.text).toContain('file_required')
    })

    it('comes in a form that is whole', async () => {
      const authorization = `JWT ${await newsroom.tokenOf('photographer')}`
      const content = await newPicture()
      const post = (body: BodyInit, type = 'multipart/form-data; boundary=x') =>
        fetch(`${newsroom.url}/api/media`, { method: 'POST', headers: { authorization, 'content-type': type }, body })
      const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'
      const cut = new Blob([head, new Uint8Array(content), '\r\n'])
      const twice = new Blob([head, new Uint8Array(content), `\r\n${head}`, new Uint8Array(content), '\r\n--x--\r\n'])
      const broken = new Blob([
        '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"alt":\r\n',
        head,
        new Uint8Array(content),
        '\r\n--x--\r\n',
      ])
      const cutElsewhere = new Blob([head.replace('"file"', '"other"'), new Uint8Array(content)])
      for (const body of [cut, cutElsewhere, twice, broken, 'nothing']) {
        const response = await post(body)
        expect([response.status, await response.text()]).toEqual([
          400,
          expect.stringMatching(/malformed_(request|json)/),
        ])
      }
      expect([await pictures(content), await stored(content)]).toEqual([[], null])
    })
  })

  it('keeps pictures of manuscripts, once', async () => {
    const { enterPictures } = await import('../../../../src/interchange/enterPictures')
    const { createLocalReq } = await import('payload')
    const articleId = await newsroom.createPiece({ by: 'reporter' })
    const user = await newsroom.payload.findByID({ collection: 'users', id: newsroom.ids.reporter })
    const content = await newPicture()
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, newsroom.payload)
    const found = [{ content }, { content }, { content: Buffer.from('no picture') }]
    expect(await enterPictures(req, { articleId, pictures: found })).toEqual({ entered: 2, refused: 1 })
    expect(await pictures(content)).toHaveLength(1)
    expect((await stored(content))?.byteCount).toBe(content.length)
  })

  it('takes pictures of every kind that it says', async () => {
    const picture = () => sharp({ create: { width: 90, height: 60, channels: 3, background: 'teal' } })
    const cmyk = await picture().toColourspace('cmyk').jpeg().toBuffer()
    const wide = await sharp({ create: { width: 60_000, height: 2, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    const dot = await sharp({ create: { width: 1, height: 1, channels: 4, background: '#0808' } })
      .png()
      .toBuffer()
    const deep = await picture().toColourspace('rgb16').png().toBuffer()
    for (const [content, extension] of [
      [cmyk, 'jpg'],
      [wide, 'png'],
      [dot, 'png'],
      [deep, 'png'],
    ] as const) {
      const { status, doc } = await upload({ content })
      expect([status, doc.placeholder]).toEqual([201, null])
      await lookAtNew(newsroom)
      expect(await storedPicture(newsroom, doc.id)).toMatchObject({
        placeholder: expect.stringMatching(/^data:image\/webp;base64,/),
        updatedAt: doc.updatedAt,
        uploadedBy: newsroom.ids.photographer,
      })
      expect((await stored(content, extension))?.byteCount).toBe(content.length)
    }
  })
}
