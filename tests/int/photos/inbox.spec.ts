import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { InboxMemory } from '../../../src/photos/inbox/findOffered'
import { slugs } from '../../../src/slugs'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
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

const day = new Date(start).toISOString().slice(0, 10)

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
    expect(await filesIn()).toEqual([`done/${day}/photographer/100CANON/大雪 1.JPG`])
  })

  it('tells the photographer what was taken, and what was not and why', async () => {
    const names = ['DSC_81.jpg', 'DSC_82.jpg']
    for (const name of names) await put(`photographer/${name}`, await newPicture())
    await put('photographer/notes.txt', 'no picture')
    await look(0)
    await look(6)
    await look(70)
    const { announceWaiting } = await import('../../../src/notices/announceWaiting')
    // The looks were told of a later time than the database's.
    const data = { at: new Date(start).toISOString() }
    await newsroom.payload.db.updateMany({ collection: slugs.noticeOutbox, where: {}, data })
    await announceWaiting(newsroom.payload)
    const { body } = await newsroom.ask('photographer', 'GET', '/api/notices/mine?filter=unread')
    const told = body.notices as { kind: string; action: string; slugline: string; reason: string | null }[]
    expect(told.find(({ slugline }) => slugline === 'DSC_81.jpg +1')).toMatchObject({
      kind: 'outcome',
      action: 'inboxTaken',
      reason: null,
    })
    expect(told.find(({ slugline }) => slugline === 'notes.txt')).toMatchObject({
      kind: 'returned',
      action: 'inboxRefused',
      reason: expect.stringContaining('只收 JPEG'),
    })
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

  it('removes what it took, at once or after some days, as it is told', async () => {
    await put('photographer/a.jpg', await newPicture())
    await put('done/2020-01-01/photographer/old.jpg', 'old')
    await look(0)
    expect(await look(6, { keptDays: 0 })).toBe(1)
    expect(await filesIn()).toEqual([])
  })
})
