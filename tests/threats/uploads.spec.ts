import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPicture, sha256, type Upload, uploadTo } from '../int/photos/support/uploading'
import { pictureWith, xmpPacket } from '../support/pictures/pictureWith'
import { type NewsroomServer, startNewsroom } from './support/newsroomServer'
import { bombOf, filesIn, peakMegabytes } from './support/uploadedFiles'

let newsroom: NewsroomServer

beforeAll(async () => {
  newsroom = await startNewsroom()
})

afterAll(() => newsroom?.server.stop())

const upload = (sent: Upload) => uploadTo(newsroom, sent)
const ask = (who: Parameters<NewsroomServer['ask']>[0], address: string) => newsroom.ask(who, 'GET', address)
const kept = () => filesIn(path.join(newsroom.server.dataDir, 'media', 'originals'))
const working = () => filesIn(path.join(newsroom.server.dataDir, 'uploads'))

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`

describe('threat 21: SVG', () => {
  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['entities', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`],
    ['an external reference', svg('<image href="http://169.254.169.254/" width="9" height="9"/>')],
    ['a byte order mark before it', `\ufeff${svg('')}`],
  ])('with %s is refused under any name', async (_what, text) => {
    for (const name of ['x.svg', 'x.png', 'x.jpg']) {
      const { status, codes } = await upload({ content: Buffer.from(text), name })
      expect([status, codes]).toEqual([400, ['not_a_picture']])
    }
    expect([kept(), working()]).toEqual([[], []])
  })
})

describe('threats 22 and 23: pages that pretend to be pictures', () => {
  const page = '<!doctype html><script>alert(document.domain)</script>'

  it('are refused, and what is behind a picture stays a picture’s', async () => {
    expect(await upload({ content: Buffer.from(page), name: 'x.jpg' })).toMatchObject({ status: 400 })
    expect(await upload({ content: Buffer.alloc(0), name: 'x.jpg' })).toMatchObject({ status: 400 })
    const polyglot = Buffer.concat([await newPicture(), Buffer.from(page)])
    const { status, doc } = await upload({ content: polyglot, name: 'x.html' })
    expect([status, doc.filename, doc.mimeType]).toEqual([201, `${sha256(polyglot)}.jpg`, 'image/jpeg'])
    const address = `/api/media/file/${doc.filename}`
    const sent = await ask('editor', address)
    expect([sent.status, sent.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(sent.headers.get('content-security-policy')).toContain("default-src 'none'")
    for (const [who, asked] of [
      ['editor', address],
      ['editor', '/api/media/file/x.jpg'],
      [null, address],
    ] as const)
      expect((await ask(who, asked)).headers.get('x-content-type-options')).toBe('nosniff')
    expect((await ask(null, address)).status).toBe(403)
  })
})

describe('threat 24: pictures that unpack to more than there is memory', () => {
  it('are refused, twenty at once, with the memory in bounds', async () => {
    const before = peakMegabytes(newsroom.server.pid)
    const bombs = [bombOf(50_000, 50_000), bombOf(16_000, 16_000), bombOf(65_535, 65_535)]
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => upload({ content: bombs[index % 3] ?? Buffer.alloc(0) })),
    )
    for (const { status, codes } of answers) expect([status, codes]).toEqual([400, ['picture_too_large']])
    // Within what is taken, but empty behind its first lines.
    const hollow = await Promise.all(Array.from({ length: 6 }, () => upload({ content: bombOf(12_000, 12_000) })))
    for (const { status, codes } of hollow) expect([status, codes]).toEqual([400, ['picture_damaged']])
    expect(peakMegabytes(newsroom.server.pid) - before).toBeLessThan(600)
    expect(working()).toEqual([])
  })
})

describe('threat 25: where a picture was taken', () => {
  it('is in no answer to the public, nor is the file that says it', async () => {
    const content = await pictureWith({
      exif: { make: 'Testmaker', serialNumber: 'SN-778899', position: { latitude: 31.2304, longitude: 121.4737 } },
      xmp: xmpPacket('<photoshop:Credit>某甲 摄</photoshop:Credit>'),
    })
    const { doc } = await upload({ content, words: { alt: '图' } })
    const caption = await newsroom.ask('photographer', 'POST', '/api/photo-captions?draft=true', {
      body: { photo: doc.id, text: '说明', credit: { printed: '某甲 摄' } },
    })
    const article = await newsroom.pieceIn('published', { data: { captions: [caption.body.doc?.id] } })
    const { text, body } = await ask(null, `/api/media/${doc.id}`)
    expect([body.creditLine, (await ask(null, `/api/articles/${article}`)).status]).toEqual(['某甲 摄', 200])
    const graphql = await newsroom.graphql(null, '{ allMedia { docs { id filename deskRecord } } }')
    for (const answer of [text, (await ask(null, `/api/articles/${article}?depth=5`)).text, graphql.text])
      expect(answer).not.toMatch(/31\.23|121\.47|SN-778899|Testmaker/)
    for (const who of [null] as const) expect((await ask(who, `/api/media/file/${doc.filename}`)).status).toBe(403)
    expect((await newsroom.ask('editor', 'GET', `/api/media/${doc.id}`)).text).toContain('31.2304')
  })
})

describe('threat 26: names that lead elsewhere', () => {
  it('are names, and nothing else', async () => {
    for (const [name, shown] of [
      ['../../etc/x.jpg', 'x.jpg'],
      ['..\\..\\windows\\x.jpg', 'x.jpg'],
      ['%2e%2e%2fx.jpg', '%2e%2e%2fx.jpg'],
      [`${'雪'.repeat(150)}${'📷'.repeat(75)}.jpg`, expect.stringMatching(/^雪+\.jpg$/)],
      ['/etc/passwd', 'passwd'],
    ] as const) {
      const content = await newPicture()
      const { status, doc } = await upload({ content, name })
      expect([status, doc.originalFilename, doc.filename]).toEqual([201, shown, `${sha256(content)}.jpg`])
    }
    expect(await upload({ content: await newPicture(), name: 'a\u0000b.jpg' })).toMatchObject({ status: 400 })
    for (const file of kept()) expect(file).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}\.[a-z]{3}$/)
    for (const name of [
      '../../../etc/passwd',
      '..%2f..%2f..%2fetc%2fpasswd',
      '%2e%2e%2f%2e%2e%2fx.jpg',
      'a%00.jpg',
      '....%2f%2f',
    ])
      for (const address of [`/api/media/file/${name}`, `/api/uploads/${name}`]) {
        const { status, text } = await ask('chief', address)
        expect([400, 403, 404, 405]).toContain(status)
        expect(text).not.toContain('root:')
      }
  })
})

describe('threat 27: a huge upload', () => {
  it('of two gigabytes is refused before it comes', async () => {
    const token = await newsroom.tokenOf('photographer')
    const since = Date.now()
    const head = `POST /api/media HTTP/1.1\r\nHost: a\r\nAuthorization: JWT ${token}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 2147483648\r\n\r\n`
    expect(await firstLine(head)).toContain(' 413 ')
    const begun = `POST /api/uploads HTTP/1.1\r\nHost: a\r\nAuthorization: JWT ${token}\r\nTus-Resumable: 1.0.0\r\nUpload-Length: 2147483648\r\n\r\n`
    expect(await firstLine(begun)).toContain(' 413 ')
    expect(Date.now() - since).toBeLessThan(3_000)
  })

  it('that does not say its length is cut off, with the memory in bounds and nothing left over', async () => {
    const before = peakMegabytes(newsroom.server.pid)
    const answer = await sendWithoutEnd(await newsroom.tokenOf('photographer'))
    expect(answer).toContain(' 413 ')
    expect(peakMegabytes(newsroom.server.pid) - before).toBeLessThan(300)
    await expect.poll(working).toEqual([])
  })

  it('of the most that is taken is taken, with the memory in bounds', async () => {
    // An uncompressed picture of 190 MB.
    const size = { width: 9_000, height: 7_000, channels: 3 } as const
    const content = await sharp({ create: { ...size, background: 'teal' } })
      .tiff({ compression: 'none' })
      .toBuffer()
    content.set(randomBytes(6), 1_000)
    expect(content.length).toBeGreaterThan(180_000_000)
    const before = peakMegabytes(newsroom.server.pid)
    const { status, doc } = await upload({ content, name: 'large.tif' })
    expect([status, doc.filesize]).toEqual([201, content.length])
    expect(peakMegabytes(newsroom.server.pid) - before).toBeLessThan(350)
    // What was worked with goes once the answer is out.
    await expect.poll(working).toEqual([])
  })
})

function firstLine(head: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(newsroom.server.port, 'localhost', () => socket.write(head))
    let text = ''
    socket.on('data', (data) => {
      text += data.toString()
      socket.destroy()
    })
    socket.on('error', () => {})
    socket.once('close', () => resolve(text.split('\r\n', 1)[0] ?? ''))
  })
}

/** A form in chunks that would never end. */
function sendWithoutEnd(token: string): Promise<string> {
  const megabyte = Buffer.alloc(1024 * 1024, 7)
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(newsroom.server.port, 'localhost', () => {
      socket.write(
        `POST /api/media HTTP/1.1\r\nHost: a\r\nAuthorization: JWT ${token}\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n`,
      )
      socket.write(chunked(Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n')))
      const more = () => {
        while (text === '' && !socket.destroyed) if (!socket.write(chunked(megabyte))) return socket.once('drain', more)
        setTimeout(() => socket.destroy(), 500)
      }
      more()
    })
    socket.on('data', (data) => {
      text += data.toString()
    })
    socket.on('error', () => {})
    socket.once('close', () => resolve(text.split('\r\n', 1)[0] ?? ''))
  })
}

function chunked(data: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${data.length.toString(16)}\r\n`), data, Buffer.from('\r\n')])
}
