import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { InboxMemory } from '../../../src/photos/inbox/findOffered'
import { slugs } from '../../../src/slugs'
import { pictureWith, xmpPacket } from '../../support/pictures/pictureWith'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus } from '../support/client'
import { sha256, uploadTo } from './support/uploading'

let newsroom: BootedNewsroom
let inbox: string
let memory: InboxMemory

/** Grain makes each one new. */
function newPicture(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  return sharp({ create: { width: 64, height: 48, channels: 3, background: 'red', noise } })
    .jpeg()
    .toBuffer()
}

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

beforeEach(async () => {
  inbox = await mkdtemp(path.join(tmpdir(), 'newsroom-inbox-'))
  memory = await fresh()
  return () => rm(inbox, { recursive: true, force: true })
})

async function fresh(): Promise<InboxMemory> {
  return (await import('../../../src/photos/inbox/findOffered')).newMemory()
}

/** Looks at the given second; what a process remembers from look to look is its own. */
async function look(second: number, { by = memory, keptDays = 7 } = {}): Promise<number> {
  const { sweepInbox } = await import('../../../src/photos/inbox/sweepInbox')
  const now = new Date(start + second * 1000)
  return sweepInbox(newsroom.payload, { inbox: { folder: inbox, keptDays }, memory: by, now })
}

const start = Date.now()
let embedded = 0

async function put(name: string, content: Buffer | string): Promise<string> {
  const file = path.join(inbox, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content)
  return file
}

async function filesIn(folder = '.'): Promise<string[]> {
  const entries = await readdir(path.join(inbox, folder), { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => !entry.isDirectory())
  return files.map((entry) => path.relative(inbox, path.join(entry.parentPath, entry.name))).sort()
}

const dayAt = (second: number) => new Date(start + second * 1000).toISOString().slice(0, 10)
const day = dayAt(0)

interface ToldNotice {
  readonly kind: string
  readonly action: string
  readonly slugline: string
  readonly reason: string | null
  readonly documentId: string
}

/** What the photographer has been told, once all that waits has been. */
async function announced(): Promise<ToldNotice[]> {
  const { announceWaiting } = await import('../../../src/notices/announceWaiting')
  const data = { at: new Date(start).toISOString() }
  await newsroom.payload.db.updateMany({ collection: slugs.noticeOutbox, where: {}, data })
  await announceWaiting(newsroom.payload)
  const { body } = await newsroom.ask('photographer', 'GET', '/api/notices/mine?filter=unread')
  return body.notices as ToldNotice[]
}

async function pictures(content: Buffer) {
  const { docs } = await newsroom.payload.find({
    collection: 'media',
    where: { contentHash: { equals: sha256(content) } },
  })
  return docs
}

describe('a watched folder', () => {
  it('takes what a camera sent, as its photographer, once the file stands still', async () => {
    const content = await newPicture()
    await put('photographer/100CANON/大雪 1.JPG', content)
    expect([await look(0), await look(3)]).toEqual([0, 0])
    expect(await pictures(content)).toEqual([])
    expect(await look(6)).toBe(1)
    const [picture] = await pictures(content)
    expect(picture).toMatchObject({ originalFilename: '大雪 1.JPG', filename: `${sha256(content)}.jpg` })
    // The photo desk offers it: no browser of the photographer's has seen it.
    const { body } = await newsroom.ask('photographer', 'GET', '/api/media/desk/own')
    expect(body.pictures).toMatchObject([{ id: picture?.id, name: '大雪 1.JPG', deskState: 'new' }])
    expect(await filesIn()).toEqual([`done/${day}/photographer/100CANON/大雪 1.JPG`])
  })

  it('tells the photographer once what was taken of a batch, and once what was not and why', async () => {
    await announced()
    for (const name of ['DSC_81.jpg', 'DSC_82.jpg']) await put(`photographer/${name}`, await newPicture())
    await put('photographer/notes.txt', 'no picture')
    await look(0)
    await look(6)
    for (const name of ['DSC_83.jpg', 'DSC_84.jpg']) await put(`photographer/${name}`, await newPicture())
    await look(10)
    await look(16)
    await look(70)
    const told = (await announced()).filter(({ slugline }) => slugline !== '大雪 1.JPG')
    expect(told.find(({ action }) => action === 'inboxRefused')).toMatchObject({
      kind: 'returned',
      slugline: 'notes.txt',
      reason: expect.stringMatching(/^[^a-z{]*只收 JPEG/),
    })
    const taken = told.filter(({ action }) => action === 'inboxTaken')
    expect(taken).toMatchObject([
      { kind: 'outcome', slugline: '4 × DSC_81.jpg、DSC_82.jpg、DSC_83.jpg …', reason: null },
    ])
    const { documentId = '' } = taken[0] ?? {}
    const until = new Date().toISOString()
    await uploadTo(newsroom, { content: await newPicture() })
    await uploadTo(newsroom, { content: await newPicture(), by: 'reporter' })
    const address = `/api/media/search?${new URLSearchParams({ batch: documentId, until })}`
    const found = expectStatus(await newsroom.ask('photographer', 'GET', address), 200).body.docs ?? []
    expect(found.map(({ originalFilename }) => originalFilename).sort()).toEqual(
      [81, 82, 83, 84].map((number) => `DSC_${number}.jpg`),
    )
  })

  it('gives the same record as an upload by the same person does', async () => {
    const [sent, uploaded] = [await newPicture(), await newPicture()]
    await put('photographer/DSC_1.jpg', sent)
    await look(0)
    await look(6)
    await uploadTo(newsroom, { content: uploaded, name: 'DSC_1.jpg' })
    const own = ({
      id,
      filename,
      contentHash,
      createdAt,
      updatedAt,
      placeholder,
      filesize,
      url,
      thumbnailURL,
      ...rest
    }: object & Record<string, unknown>) => rest
    const [[one], [other]] = [await pictures(sent), await pictures(uploaded)]
    expect(own({ ...one })).toEqual(own({ ...other }))
  })

  it('leaves a file alone that is still being sent', async () => {
    const content = await newPicture()
    const file = await put('photographer/DSC_2.jpg', content.subarray(0, 500))
    await look(0)
    await writeFile(file, content.subarray(0, 900))
    expect(await look(6)).toBe(0)
    await put('photographer/DSC_3.jpg.part', content)
    await put('photographer/.DSC_4.jpg', content)
    await writeFile(file, content)
    expect([await look(8), await look(10), await look(14)]).toEqual([0, 0, 1])
    expect(await pictures(content)).toHaveLength(1)
    expect(await filesIn('photographer')).toEqual(['photographer/.DSC_4.jpg', 'photographer/DSC_3.jpg.part'])
  })

  it('gives a transfer that stalled another minute, and then says what is wrong with the file', async () => {
    const content = await newPicture()
    const file = await put('photographer/DSC_5.jpg', content)
    await truncate(file, Math.floor(content.length / 2))
    await look(0)
    expect(await look(6)).toBe(0)
    expect(await filesIn()).toEqual(['photographer/DSC_5.jpg'])
    expect([await look(30), await look(70)]).toEqual([0, 1])
    const refused = `refused/${day}/photographer/DSC_5.jpg`
    expect(await filesIn()).toEqual([refused, `${refused}.txt`])
    expect(await readFile(path.join(inbox, `${refused}.txt`), 'utf8')).toMatch(
      /DSC_5\.jpg\s[\s\S]*图片[\s\S]*\(picture_damaged\)/,
    )
  })

  it('refuses what is no picture, and takes the others', async () => {
    const content = await newPicture()
    await put('photographer/a.jpg', 'not a picture')
    await put('photographer/b.jpg', content)
    await put('photographer/c.jpg', '')
    await look(0)
    expect(await look(6)).toBe(1)
    expect(await look(70)).toBe(2)
    expect(await pictures(content)).toHaveLength(1)
    expect((await filesIn('refused')).map((name) => path.basename(name))).toEqual([
      'a.jpg',
      'a.jpg.txt',
      'c.jpg',
      'c.jpg.txt',
    ])
  })

  it('knows a file again', async () => {
    const content = await newPicture()
    for (const name of ['photographer/d.jpg', 'photographer/e.jpg', 'reporter/d.jpg']) await put(name, content)
    await look(0)
    expect(await look(6)).toBe(3)
    expect(await pictures(content)).toHaveLength(1)
    await put('photographer/d.jpg', content)
    await look(10)
    await look(20)
    const done = (name: string) => `done/${day}/${name}`
    expect(await filesIn()).toEqual(
      ['photographer/d-2.jpg', 'photographer/d.jpg', 'photographer/e.jpg', 'reporter/d.jpg'].map(done).sort(),
    )
  })

  it('leaves alone what lies in nobody’s folder, or in that of an account that may not upload', async () => {
    const content = await newPicture()
    for (const folder of ['nobody', 'admin', '..photographer', 'photograph']) await put(`${folder}/a.jpg`, content)
    await put('a.jpg', content)
    const before = await filesIn()
    expect([await look(0), await look(6), await look(60)]).toEqual([0, 0, 0])
    expect([await filesIn(), await pictures(content)]).toEqual([before, []])
  })

  it('takes nothing more of an account from the moment when it is suspended', async () => {
    const content = await newPicture()
    await put('colleague/a.jpg', content)
    await look(0)
    const { docs } = await newsroom.payload.find({ collection: 'users', where: { email: { like: 'colleague@' } } })
    const suspend = (suspended: boolean) =>
      newsroom.payload.db.updateOne({ collection: 'users', id: docs[0]?.id ?? '', data: { suspended } })
    await suspend(true)
    expect([await look(6), await filesIn()]).toEqual([0, ['colleague/a.jpg']])
    await suspend(false)
    expect(await look(8)).toBe(1)
  })

  it('follows no link', async () => {
    const content = await newPicture()
    const outside = await mkdtemp(path.join(tmpdir(), 'newsroom-outside-'))
    await writeFile(path.join(outside, 'secret.jpg'), content)
    await mkdir(path.join(inbox, 'photographer'))
    await symlink(path.join(outside, 'secret.jpg'), path.join(inbox, 'photographer', 'file.jpg'))
    await symlink(outside, path.join(inbox, 'photographer', 'folder'))
    await symlink(outside, path.join(inbox, 'reporter'))
    expect([await look(0), await look(6), await look(60)]).toEqual([0, 0, 0])
    expect([await pictures(content), await readdir(outside)]).toEqual([[], ['secret.jpg']])
    await rm(outside, { recursive: true })
  })

  it('takes up what a killed process had in hand, once, and the same when it was in the library already', async () => {
    const [kept, known] = [await newPicture(), await newPicture()]
    await uploadTo(newsroom, { content: known })
    const dead = path.join(inbox, '.taking', 'dead.0')
    for (const [name, content] of Object.entries({ 'a.jpg': kept, 'b.jpg': known }))
      await put(path.join('.taking/dead.0/photographer', name), content)
    const died = new Date(start)
    await utimes(dead, died, died)
    expect(await look(60)).toBe(0)
    const processes = await Promise.all([look(150, { by: await fresh() }), look(150, { by: await fresh() })])
    expect(processes.sort()).toEqual([0, 2])
    expect([(await pictures(kept)).length, (await pictures(known)).length]).toEqual([1, 1])
    expect((await filesIn()).map((name) => path.basename(name))).toEqual(['a.jpg', 'b.jpg'])
    expect(await readdir(path.join(inbox, '.taking'))).toEqual([])
  })

  it('gives up a file that ends its process again and again', async () => {
    const content = await newPicture()
    await put('.taking/dead.2/photographer/a.jpg', content)
    const died = new Date(start)
    await utimes(path.join(inbox, '.taking', 'dead.2'), died, died)
    expect(await look(150)).toBe(1)
    expect(await pictures(content)).toEqual([])
    expect((await filesIn('refused')).map((name) => path.basename(name))).toEqual(['a.jpg', 'a.jpg.txt'])
  })

  it('is shared by two processes, of which one gets each file', async () => {
    const contents = await Promise.all(Array.from({ length: 6 }, () => newPicture()))
    for (const [index, content] of contents.entries()) await put(`photographer/${index}.jpg`, content)
    const other = await fresh()
    await Promise.all([look(0), look(0, { by: other })])
    const taken = await Promise.all([look(6), look(6, { by: other })])
    expect(taken[0] + taken[1]).toBe(6)
    for (const content of contents) expect(await pictures(content)).toHaveLength(1)
    expect(await filesIn('done')).toHaveLength(6)
  })

  it('keeps a file for later where the library cannot take it now', async () => {
    const content = await newPicture()
    await put('photographer/a.jpg', content)
    await look(0)
    const uploads = path.join(process.env.DATA_DIR ?? '', 'uploads')
    await mkdir(uploads, { recursive: true })
    await rename(uploads, `${uploads}-aside`)
    await writeFile(uploads, 'a disk that is not there')
    expect([await look(6), await filesIn()]).toEqual([0, ['photographer/a.jpg']])
    await rm(uploads)
    await rename(`${uploads}-aside`, uploads)
    expect([await look(10), await look(70)]).toEqual([0, 1])
    expect(await pictures(content)).toHaveLength(1)
  })

  describe('with a sidecar of its picture', () => {
    const said = (properties: string) =>
      xmpPacket(properties).replace('<rdf:RDF', '<!-- as a program for photographers writes it --><rdf:RDF')
    const caption = (headline: string) => said(`<photoshop:Headline>${headline}</photoshop:Headline>`)

    /** A JPEG that nobody else has, whose own block of XMP says something else. */
    async function captioned(): Promise<Buffer> {
      embedded += 1
      const properties = '<photoshop:Headline>内嵌的题目</photoshop:Headline><photoshop:Source>内嵌</photoshop:Source>'
      return pictureWith({ width: 100 + embedded, xmp: xmpPacket(properties), exif: { artist: '测试甲' } })
    }

    it('takes both at once, and believes the sidecar first', async () => {
      const [one, other, raw] = [await captioned(), await captioned(), 'a raw file that nobody takes']
      await put('photographer/DSC_20.JPG', one)
      await put('photographer/dsc_20.XMP', caption('同名的题目'))
      await put('photographer/DSC_20.CR2', raw)
      await put('photographer/DSC_21.JPG', other)
      await put('photographer/DSC_21.JPG.xmp', caption('全名的题目'))
      await look(0)
      expect(await look(6)).toBe(3)
      const [[first], [second]] = [await pictures(one), await pictures(other)]
      expect(first).toMatchObject({ headline: '同名的题目', source: '内嵌', creator: { name: '测试甲' } })
      expect(first?.fieldOrigins).toMatchObject({ headline: 'xmp', source: 'xmp', creatorName: 'exif' })
      expect(second).toMatchObject({ headline: '全名的题目' })
      // The raw file is looked at once more; its sidecar waits with it, and has been of use when that is refused.
      expect([await look(70), await look(72)]).toEqual([1, 1])
      expect(await filesIn('done')).toEqual(
        ['DSC_20.JPG', 'DSC_21.JPG', 'DSC_21.JPG.xmp', 'dsc_20.XMP'].map((name) => `done/${day}/photographer/${name}`),
      )
    })

    it('waits with the picture for a sidecar that is still being sent', async () => {
      const content = await captioned()
      await put('photographer/DSC_22.JPG', content)
      await look(0)
      await put('photographer/DSC_22.xmp', caption('后到').slice(0, 400))
      expect(await look(6)).toBe(0)
      await put('photographer/DSC_22.xmp', caption('后到'))
      expect([await look(8), await look(14)]).toEqual([0, 2])
      expect((await pictures(content))[0]).toMatchObject({ headline: '后到' })
    })

    it('waits for a picture that comes later', async () => {
      await put('photographer/DSC_23.xmp', caption('先到'))
      expect([await look(0), await look(40), await look(100)]).toEqual([0, 0, 0])
      const content = await captioned()
      await put('photographer/DSC_23.JPG', content)
      await look(102)
      expect(await look(110)).toBe(2)
      expect((await pictures(content))[0]).toMatchObject({ headline: '先到' })
    })

    it('fills what nobody has written since in a picture that was taken before it came', async () => {
      const content = await captioned()
      await put('photographer/DSC_24.JPG', content)
      await look(0)
      await look(6)
      const [{ id } = { id: '' }] = await pictures(content)
      const body = { description: '编辑写的说明', source: '' }
      expectStatus(await newsroom.ask('editor', 'PATCH', `/api/media/${id}`, { body }), 200)
      const words = `<photoshop:Headline>迟到的题目</photoshop:Headline><photoshop:Source>迟到的来源</photoshop:Source>
        <dc:description>迟到的说明</dc:description><photoshop:City>某市</photoshop:City>`
      await put('photographer/DSC_24.xmp', said(words))
      expect([await look(10), await look(20), await look(41)]).toEqual([0, 0, 1])
      const [picture] = await pictures(content)
      expect(picture).toMatchObject({ headline: '迟到的题目', description: '编辑写的说明', place: '某市' })
      expect(picture?.source ?? '').toBe('')
      expect(picture?.fieldOrigins).toMatchObject({ headline: 'xmp', place: 'xmp', source: 'person' })
      expect(await filesIn('photographer')).toEqual([])
    })

    it('opens the rights again that were thought clear, where it names somebody else', async () => {
      const rightsWith = async (name: string, properties: string, start: number) => {
        embedded += 1
        const content = await pictureWith({ width: 100 + embedded })
        await put(`photographer/${name}.JPG`, content)
        await look(start)
        await look(start + 6)
        const before = (await pictures(content))[0]?.rights
        await put(`photographer/${name}.xmp`, said(properties))
        await look(start + 10)
        expect(await look(start + 41)).toBe(1)
        const [picture] = await pictures(content)
        return [before, picture?.rights]
      }
      const creator = '<dc:creator><rdf:Seq><rdf:li>陌生人</rdf:li></rdf:Seq></dc:creator>'
      expect(await rightsWith('DSC_31', creator, 0)).toEqual(['cleared', 'unclear'])
      expect(await rightsWith('DSC_32', '<dc:rights>© 某通讯社</dc:rights>', 100)).toEqual(['cleared', 'unclear'])
      expect(await rightsWith('DSC_33', '<photoshop:Headline>只有题目</photoshop:Headline>', 200)).toEqual([
        'cleared',
        'cleared',
      ])
    })

    it('says of one that comes after readers saw the picture that it was too late', async () => {
      const content = await captioned()
      await put('photographer/DSC_25.JPG', content)
      await look(0)
      await look(6)
      const [{ id } = { id: '' }] = await pictures(content)
      await newsroom.payload.db.updateOne({ collection: 'media', id, data: { released: true } })
      await put('photographer/DSC_25.xmp', caption('太迟'))
      await look(10)
      expect(await look(41)).toBe(1)
      expect((await pictures(content))[0]).toMatchObject({ headline: '内嵌的题目' })
      const note = path.join(inbox, `refused/${day}/photographer/DSC_25.xmp.txt`)
      expect(await readFile(note, 'utf8')).toContain('(sidecar_too_late)')
    })

    it('gives up one whose picture does not come within an hour', async () => {
      await put('photographer/DSC_26.xmp', caption('没有图片'))
      expect([await look(0), await look(60), await look(3_000), await look(3_599)]).toEqual([0, 0, 0, 0])
      expect([await look(3_670), await filesIn('photographer')]).toEqual([1, []])
      const note = path.join(inbox, `refused/${dayAt(3_670)}/photographer/DSC_26.xmp.txt`)
      expect(await readFile(note, 'utf8')).toContain('(sidecar_without_picture)')
    })

    it('takes the picture without one that is hostile or broken, and says why', async () => {
      const broken: Record<string, Buffer | string> = {
        xmp_declares_entities: `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${caption('&b;')}`,
        block_too_large: Buffer.alloc(50 * 1024 * 1024, ' '),
        xmp_not_unicode: Buffer.concat([Buffer.from(caption('')), Buffer.from([0xb4, 0xf3, 0xd1, 0xa9])]),
        xmp_malformed: 'not XML',
      }
      const contents = new Map<string, Buffer>()
      for (const [code, sidecar] of Object.entries(broken)) {
        contents.set(code, await captioned())
        await put(`photographer/${code}.JPG`, contents.get(code) ?? '')
        await put(`photographer/${code}.xmp`, sidecar)
      }
      await look(0)
      await look(6)
      await look(70)
      for (const [code, content] of contents) {
        expect(await pictures(content)).toMatchObject([{ headline: '内嵌的题目' }])
        const note = path.join(inbox, `refused/${day}/photographer/${code}.xmp.txt`)
        expect(await readFile(note, 'utf8')).toContain(`(${code})`)
      }
      expect(await filesIn('photographer')).toEqual([])
    })
  })

  it('removes what it took, at once or after some days, as it is told', async () => {
    await put('photographer/a.jpg', await newPicture())
    await put('done/2020-01-01/photographer/old.jpg', 'old')
    await look(0)
    expect(await look(6, { keptDays: 0 })).toBe(1)
    expect(await filesIn()).toEqual([])
  })
})
