import { createHash, randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { EntryRecord } from '../../../src/contests/office/entryRecord'
import type { OfficeEntries } from '../../../src/contests/office/officeEntries'
import { pictureWith } from '../../support/pictures/pictureWith'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Asker, expectStatus, told } from '../support/client'
import { uploadPicture } from '../support/pictures'
import { contestSteps } from './contestSteps'
import { entrySteps, picture, someone } from './entrySteps'
import { judgingSteps } from './judgingSteps'

let newsroom: BootedNewsroom
const { openContest, enter } = entrySteps(() => newsroom)
const { act, addPicture, enter: addEntry, entriesFor, openedRound, makeContest, vote } = judgingSteps(() => newsroom)
const { makeAward } = contestSteps(() => newsroom)

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex')

const fetchAs = async (who: Asker, address: string) =>
  fetch(`${newsroom.url}${address}`, { headers: who ? { authorization: `JWT ${await newsroom.tokenOf(who)}` } : {} })
/** Pictures are no JSON. */
const toldOf = async (answer: Response) => {
  const isJson = answer.headers.get('content-type')?.includes('json')
  const { errors = [] } = isJson ? ((await answer.json()) as { errors?: { code: string }[] }) : {}
  return [answer.status, ...errors.map(({ code }) => code)].join(' ')
}

const askList = (contest: string, by: Asker = 'desk', query = '') =>
  newsroom.ask(by, 'GET', `/api/photo-contests/${contest}/entry-list${query}`)
const listOf = async (contest: string, query = '') =>
  expectStatus(await askList(contest, 'desk', query), 200).body as unknown as OfficeEntries
/** `甲: 乙` for each entry with a mark: what its pictures are the same as, by title or name. */
const marksIn = ({ entries }: OfficeEntries) =>
  entries
    .filter(({ same }) => same.length > 0)
    .map(({ title, same }) => {
      const others = same.flatMap(({ sameAs }) => sameAs)
      return `${title}: ${others.map((one) => (one.kind === 'entry' ? one.title : one.name)).join(', ')}`
    })

async function entered(to: string, title: string, pictures: readonly Buffer[], data: object = someone()) {
  const { body } = expectStatus(await enter({ to, pictures, data: { title, ...data } }), 201)
  const receipt = body.receipt as { readonly number: string; readonly secret: string }
  const { docs } = await newsroom.payload.find({
    collection: 'contest-entries',
    where: { number: { equals: receipt.number } },
    depth: 0,
  })
  return { ...receipt, id: docs[0]?.id ?? '' }
}

describe('the contest office’s list', () => {
  it('marks each entry whose picture another person has entered too, and shows those alone', async () => {
    const contest = await openContest({ maxPictures: 3 })
    const shared = await picture()
    const first = await entered(contest, '甲', [await picture(), shared])
    await entered(contest, '乙', [await picture()])
    await entered(contest, '丙', [shared])
    const all = await listOf(contest)
    expect(all).toMatchObject({ totalEntries: 3, sameCount: 2, page: 1, totalPages: 1 })
    expect(all.entries.map(({ title }) => title)).toEqual(['甲', '乙', '丙'])
    expect(marksIn(all)).toEqual(['甲: 丙', '丙: 甲'])
    expect(all.entries[2]?.same).toEqual([
      {
        contentHash: hashOf(shared),
        sameAs: [
          {
            kind: 'entry',
            entryId: first.id,
            contestId: contest,
            isSameContest: true,
            isSamePerson: false,
            number: first.number,
            title: '甲',
            authorName: '笔名',
            status: 'entered',
            contestTitle: null,
          },
        ],
      },
    ])
    const only = await listOf(contest, '?same=true')
    expect(only).toMatchObject({ totalEntries: 3, sameCount: 2 })
    expect(only.entries.map(({ title }) => title)).toEqual(['甲', '丙'])
    const second = await listOf(contest, '?same=true&limit=1&page=2')
    expect([second.entries.map(({ title }) => title), second.totalPages]).toEqual([['丙'], 2])
  })

  it('marks what was entered in an earlier contest, and says in which and whether by the same person', async () => {
    const [earlier, contest] = [await openContest({}, { title: '上一届大赛' }), await openContest()]
    const [mine, others] = [await picture(), await picture()]
    const me = someone()
    await entered(earlier, '旧作', [mine], me)
    await entered(earlier, '别人的', [others])
    await entered(contest, '新题', [mine], { email: me.email.toUpperCase() })
    await entered(contest, '又一题', [others])
    const { entries } = await listOf(contest)
    expect(entries.map(({ same }) => same[0]?.sameAs[0])).toMatchObject([
      { title: '旧作', contestTitle: '上一届大赛', isSameContest: false, isSamePerson: true },
      { title: '别人的', contestTitle: '上一届大赛', isSameContest: false, isSamePerson: false },
    ])
    expect(await listOf(earlier)).toMatchObject({ totalEntries: 2, sameCount: 2 })
  })

  it('marks a picture of the archive that has another creator, and not the entrant’s own', async () => {
    const contest = await openContest()
    const [ofAnother, ofMine] = [await picture(), await picture()]
    const alien = await uploadPicture(newsroom, ofAnother, { data: { creator: { name: '另一作者' } } })
    await uploadPicture(newsroom, ofMine, { data: { creator: { name: '笔名' } } })
    await entered(contest, '甲', [ofAnother])
    await entered(contest, '乙', [ofMine])
    const list = await listOf(contest)
    expect(list.entries.map(({ same }) => same.flatMap(({ sameAs }) => sameAs))).toMatchObject([
      [{ kind: 'archive', pictureId: alien.id, creatorName: '另一作者' }],
      [],
    ])
    expect(list.sameCount).toBe(1)
  })

  it('does not mark a work that its own entrant took back and entered again, but that of somebody else', async () => {
    const contest = await openContest()
    const content = await picture()
    const me = someone()
    const { number, secret } = await entered(contest, '甲', [content], me)
    const address = `/api/photo-contests/${contest}/entries/withdraw`
    expectStatus(await newsroom.ask(null, 'POST', address, { body: { number, secret } }), 200)
    await entered(contest, '甲又投', [content], me)
    expect(await listOf(contest)).toMatchObject({ totalEntries: 2, sameCount: 0 })
    await entered(contest, '乙', [content])
    expect(marksIn(await listOf(contest))).toEqual(['甲: 乙', '甲又投: 乙', '乙: 甲, 甲又投'])
  })

  it('asks the database as often for many entries as for a few', async () => {
    const questions = async (count: number): Promise<number> => {
      const contest = await makeContest()
      const shared = randomUUID()
      for (let at = 0; at < count; at += 1) {
        const { id } = await addEntry(contest, `N${at}`)
        const contentHash = at % 2 === 0 ? `${shared} ${at % 10}` : randomUUID()
        const row = { id: randomUUID(), entry: id, filename: `${randomUUID()}.jpg`, contentHash }
        await newsroom.payload.db.create({ collection: 'contest-pictures', data: row })
      }
      const find = vi.spyOn(newsroom.payload.db, 'find')
      const { sameCount, totalEntries } = await listOf(contest)
      const asked = find.mock.calls.length
      find.mockRestore()
      expect([totalEntries, sameCount > 0]).toEqual([count, true])
      return asked
    }
    expect(await questions(60)).toBe(await questions(12))
  })

  it('is the office’s alone', async () => {
    const contest = await openContest()
    const content = await picture()
    await entered(contest, '甲', [content])
    const { id } = await entered(contest, '乙', [content])
    const ways = [
      `/api/photo-contests/${contest}/entry-list`,
      `/api/contest-entries/${id}/record`,
      `/api/contest-entries/${id}/pictures/0`,
    ]
    for (const address of ways) {
      const askedBy = async (who: Asker) => toldOf(await fetchAs(who, address))
      expect(await askedBy(null)).toBe('401 not_logged_in')
      for (const who of ['reporter', 'photographer', 'editor', 'proofreader', 'admin'] as const)
        expect([who, await askedBy(who)]).toEqual([who, '403 contest_office_only'])
      for (const who of ['desk', 'chief'] as const) expect(await askedBy(who)).toBe('200')
    }
    expect(told(await askList(randomUUID()))).toBe('404 not_found')
    expect(told(await newsroom.ask('desk', 'GET', `/api/contest-entries/${randomUUID()}/record`))).toBe('404 not_found')
  })

  it('shows each work by a small copy of its pictures, without anything that was written into the files', async () => {
    const contest = await openContest({ maxPictures: 3 })
    const large = await pictureWith({ width: 900, height: 600, exif: { artist: 'Camera Owner' } })
    const { id } = await entered(contest, '甲', [large, await picture()])
    await entered(contest, '乙', [await picture()])
    expect((await listOf(contest)).entries.map(({ pictureCount }) => pictureCount)).toEqual([2, 1])
    const answer = await fetchAs('desk', `/api/contest-entries/${id}/pictures/0`)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'image/jpeg',
      'private, max-age=600',
    ])
    const { width, height, exif } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
    expect([width, height, exif]).toEqual([480, 320, undefined])
    for (const place of ['1', '2', '-1', 'x', '0.5'])
      expect([place, (await fetchAs('desk', `/api/contest-entries/${id}/pictures/${place}`)).status]).toEqual([
        place,
        place === '1' ? 200 : 404,
      ])
  })

  it('warns in the plan of awards of entries whose picture stands elsewhere too', async () => {
    const contest = await makeContest()
    const entries = [await addEntry(contest, 'A'), await addEntry(contest, 'B')]
    const [marked] = entries
    for (const entry of [marked, await addEntry(await makeContest(), 'OLD')]) {
      const row = { id: randomUUID(), entry: entry?.id, filename: `${randomUUID()}.jpg`, contentHash: contest }
      await newsroom.payload.db.create({ collection: 'contest-pictures', data: row })
    }
    await makeAward(contest, { quota: 2 })
    const round = await openedRound(contest, { kind: 'ranking', quorum: 1 })
    const order = entries.map(({ code }) => code)
    expectStatus(await vote(round, 'editor', { category: '风光类', order }), 201)
    expectStatus(await act(round, 'close', 'desk', { override: '一位评委即可' }), 200)
    const { body } = expectStatus(await newsroom.ask('desk', 'GET', `/api/contest-rounds/${round}/award-plan`), 200)
    expect(body.plan).toHaveLength(2)
    expect(body.marked).toEqual([marked?.id])
  })

  it('tells jurors nothing of it', async () => {
    const contest = await makeContest()
    const content = await pictureWith({ format: 'jpeg' })
    for (const name of ['A', 'B']) {
      const id = await addPicture(await addEntry(contest, name), content)
      const data = { contentHash: hashOf(content) }
      await newsroom.payload.db.updateOne({ collection: 'contest-pictures', id, data })
    }
    expect(await listOf(contest)).toMatchObject({ sameCount: 2 })
    const round = await openedRound(contest)
    const { entries } = await entriesFor(round, 'editor')
    expect(entries).toHaveLength(2)
    for (const entry of entries)
      expect(Object.keys(entry).sort()).toEqual(['category', 'code', 'description', 'pictureCount', 'title', 'vote'])
  })
})

describe('the record of an entry', () => {
  const recordOf = async (id: string) =>
    expectStatus(await newsroom.ask('desk', 'GET', `/api/contest-entries/${id}/record`), 200)
      .body as unknown as EntryRecord

  it('has for each picture its hash, when it came, and what the file says of itself', async () => {
    const contest = await openContest({ maxPictures: 3 })
    const exif = {
      make: 'Testmaker',
      model: 'Camera One',
      lens: '24-70mm',
      artist: 'Camera Owner',
      dateTimeOriginal: '2026:01:31 12:00:00',
      offsetTimeOriginal: '+08:00',
      position: { latitude: 30.25, longitude: 114 },
    }
    const pictures = [await pictureWith({ exif }), await picture()]
    const before = Date.now()
    const { id, number } = await entered(contest, '甲', pictures)
    const record = await recordOf(id)
    expect(record).toMatchObject({ id, number, status: 'entered', statusReason: null, same: [] })
    expect(Date.parse(record.submittedAt ?? '')).toBeGreaterThanOrEqual(before - 1_000)
    expect(record.pictures.map(({ contentHash }) => contentHash)).toEqual(pictures.map(hashOf))
    const [first] = record.pictures
    expect(first).toMatchObject({
      originalName: '秘密文件名.jpg',
      byteCount: pictures[0]?.length,
      width: 40,
      height: 30,
    })
    expect(first?.file).toMatchObject({
      isAsEntered: true,
      metadata: {
        fields: {
          creators: { value: ['Camera Owner'], origin: 'exif' },
          dateCreated: { value: { local: '2026-01-31T12:00:00', zone: '+08:00' }, origin: 'exif' },
        },
        deskOnly: { camera: 'Testmaker Camera One', lens: '24-70mm', position: { latitude: 30.25, longitude: 114 } },
        problems: [],
      },
    })
    const sent = await newsroom.ask('desk', 'GET', first?.url ?? '')
    expect(sent.status).toBe(200)
  })

  it('tells a file that is not the one that came, and one that is gone', async () => {
    const contest = await openContest({ maxPictures: 3 })
    const [changed, gone] = [await picture(), await picture()]
    const { id } = await entered(contest, '甲', [changed, gone])
    const { pictureStore } = await import('../../../src/photos/storage/newsroomStore')
    const store = await pictureStore()
    await store.remove({ kind: 'original', sha256: hashOf(gone), extension: 'jpg' })
    await newsroom.payload.db.updateOne({
      collection: 'contest-pictures',
      where: { contentHash: { equals: hashOf(changed) } },
      data: { contentHash: hashOf(gone) },
    })
    const { pictures } = await recordOf(id)
    expect(pictures.map(({ file }) => file?.isAsEntered ?? 'gone')).toEqual([false, 'gone'])
  })

  it('says with what its pictures are the same', async () => {
    const contest = await openContest()
    const content = await picture()
    await entered(contest, '甲', [content])
    const { id } = await entered(contest, '乙', [content])
    expect((await recordOf(id)).same).toMatchObject([
      { contentHash: hashOf(content), sameAs: [{ kind: 'entry', title: '甲', isSameContest: true }] },
    ])
  })
})
