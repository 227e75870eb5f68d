import { createHash, randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { eraseDue } from '../../../src/contests/eraseDue'
import { entriesAllowed } from '../../../src/server/limitEntries'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Answer, codesOf, expectStatus, idIn, told } from '../support/client'
import { type PersonName, people } from '../support/people'
import { uploadPicture } from '../support/pictures'
import { contestSteps } from './contestSteps'
import { asStaff, entering, entrySteps, inSeconds, person, picture, someone } from './entrySteps'

let newsroom: BootedNewsroom
let contest: string
const steps = contestSteps(() => newsroom)
const { openContest, enter: enterIn } = entrySteps(() => newsroom)
const enter = (sending: Partial<Parameters<typeof enterIn>[0]> = {}) => enterIn({ to: contest, ...sending })
const second = 1_000

beforeAll(async () => {
  newsroom = await bootNewsroom()
  contest = await openContest({ maxPictures: 3 })
})

afterAll(() => newsroom?.stop())

const personal = /投稿人甲|138 0000 0000|entrant\.one|秘密文件名/

interface Contract {
  readonly components: object
  readonly paths: Readonly<Record<string, { readonly post?: Operation }>>
}

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<'application/json', Shape>> }>>
  readonly requestBody: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly properties: FormParts } }>>
  }
}

interface Shape {
  readonly schema: object
}

interface FormParts {
  readonly _payload: { readonly contentSchema: { readonly required: readonly string[] } }
}

interface Receipt {
  readonly number: string
  readonly secret: string
  readonly pictures: readonly string[]
}

const receiptIn = ({ body }: Answer) => body.receipt as Receipt
const entryOf = async ({ number }: Receipt) => {
  const { docs } = await newsroom.payload.find({
    collection: 'contest-entries',
    where: { number: { equals: number } },
    depth: 1,
  })
  const [entry] = docs
  if (!entry) throw new Error('no such entry')
  return entry
}
const entrantOf = async (receipt: Receipt) => {
  const { entrant } = await entryOf(receipt)
  if (typeof entrant !== 'object' || !entrant) throw new Error('no entrant')
  return entrant
}
const withReceipt = (what: 'receipt' | 'withdraw', { number, secret }: Receipt, more: object = {}) =>
  newsroom.ask(null, 'POST', `/api/photo-contests/${contest}/entries/${what}`, { body: { number, secret, ...more } })

/** Of the photographer’s making, with the byline that is given. */
async function nameOf(who: PersonName): Promise<string> {
  return String((await newsroom.ask('admin', 'GET', `/api/users/${newsroom.ids[who]}`)).body.name)
}

async function libraryPicture(byline: string | null, name?: string): Promise<string> {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(await picture())], 'a.jpg'))
  form.append('_payload', JSON.stringify({ alt: '图', creator: { byline, name } }))
  const headers = { authorization: `JWT ${await newsroom.tokenOf('photographer')}` }
  const response = await fetch(`${newsroom.url}/api/media`, { method: 'POST', headers, body: form })
  return ((await response.json()) as { doc: { id: string } }).doc.id
}

describe('an entry', () => {
  it('is taken from anybody, with a receipt of its number, its time and the hashes of its pictures', async () => {
    const pictures = [await picture(), await picture()]
    const answer = expectStatus(await enter({ pictures }), 201)
    const receipt = receiptIn(answer)
    expect(receipt).toMatchObject({ title: '作品', category: '风光类' })
    expect(receipt.number).toMatch(/^[2-9A-HJKMNP-Z]{10}$/)
    expect(receipt.pictures).toEqual(pictures.map((content) => createHash('sha256').update(content).digest('hex')))
    const entry = await entryOf(receipt)
    expect(entry).toMatchObject({
      status: 'entered',
      origin: 'public',
      rulesVersion: '1',
      isOfAge: true,
      hasRights: true,
      photographer: { name: '笔名' },
    })
    const kept = (entry.pictures ?? []).map(({ picture: row }) => (typeof row === 'object' ? row : null))
    expect(kept.map((row) => row?.contentHash)).toEqual(receipt.pictures)
    expect(kept[0]?.fileFacts).toMatchObject({ format: 'jpeg', width: 64, height: 48, blocks: { exif: true } })
  })

  it('has its pictures in the order in which they were sent, however many small ones come at once', async () => {
    const series = await openContest({ maxPictures: 10 })
    // Of very different sizes, so that a later one is written before one that came earlier.
    const noise = (side: number) =>
      sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    const pictures = await Promise.all(
      [900, 8, 700, 16, 500, 24, 300, 32, 100, 40].map((side) => noise(side).jpeg().toBuffer()),
    )
    const sent = pictures.map((content) => createHash('sha256').update(content).digest('hex'))
    const receipts = await Promise.all(
      Array.from({ length: 4 }, async () =>
        receiptIn(expectStatus(await enter({ to: series, data: someone(), pictures }), 201)),
      ),
    )
    for (const receipt of receipts) {
      expect(receipt.pictures).toEqual(sent)
      const kept = ((await entryOf(receipt)).pictures ?? []).map(({ picture: row }) => row)
      expect(kept.map((row) => typeof row === 'object' && row?.contentHash)).toEqual(sent)
    }
  })

  it('keeps its files bit for bit, for the contest office alone', async () => {
    const content = await picture()
    const receipt = receiptIn(expectStatus(await enter({ pictures: [content] }), 201))
    const [row] = ((await entryOf(receipt)).pictures ?? []).map(({ picture: kept }) => kept)
    const address = typeof row === 'object' && row ? String(row.url) : ''
    expect(address).toContain(`/api/contest-pictures/file/${receipt.pictures[0]}-`)
    for (const who of [null, 'photographer', 'editor', 'admin'] as const)
      expect([who, (await newsroom.ask(who, 'GET', address)).status]).toEqual([who, 403])
    const headers = { authorization: `JWT ${await newsroom.tokenOf('desk')}` }
    const response = await fetch(newsroom.url + address, { headers })
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true)
  })

  it('is refused with everything that is wrong at once, and leaves nothing', async () => {
    const before = await newsroom.payload.count({ collection: 'contest-pictures' })
    const answer = await enter({ data: { title: '', acceptsRules: '0', hasRights: false }, pictures: [] })
    expect([answer.status, codesOf(answer)]).toEqual([
      400,
      ['title_required', 'rules_not_accepted', 'rights_not_confirmed', 'picture_required'],
    ])
    expect(told(await enter({ data: { website: 'x' } }))).toBe('400 looks_automated')
    expect(told(await enter({ pictures: [await picture(), await picture(), await picture(), await picture()] }))).toBe(
      '400 too_many_pictures',
    )
    const refused = await enter({ pictures: [await picture(), Buffer.from('<html>')] })
    expect(told(refused)).toBe('400 not_a_picture')
    expect(refused.body.errors?.[0]).toMatchObject({ path: 'pictures.1', message: expect.stringMatching(/2/) })
    expect((await newsroom.payload.count({ collection: 'contest-pictures' })).totalDocs).toBe(before.totalDocs)
    expect(readdirSync(path.join(process.env.DATA_DIR ?? '', 'uploads'))).toEqual([])
  })

  it('is refused one second too late, before the opening, and once the contest has gone on or was called off', async () => {
    const setTimes = (times: object) =>
      newsroom.payload.db.updateOne({ collection: 'photo-contests', id: late, data: { entering: entering(times) } })
    const late = await openContest()
    await setTimes({ closesAt: inSeconds(-1) })
    const answer = await enter({ to: late })
    expect(told(answer)).toBe('409 entries_closed')
    expect(answer.body).toMatchObject({ closesAt: expect.any(String), now: expect.any(String) })
    await setTimes({ opensAt: inSeconds(60) })
    expect(told(await enter({ to: late }))).toBe('409 entries_not_open')
    await setTimes({ rulesVersion: null })
    expect(told(await enter({ to: late }))).toBe('409 takes_no_entries')
    await setTimes({})
    for (const [phase, code] of [
      ['judging', 'entries_closed'],
      ['cancelled', 'takes_no_entries'],
    ]) {
      await newsroom.payload.db.updateOne({ collection: 'photo-contests', id: late, data: { phase } })
      expect(told(await enter({ to: late }))).toBe(`409 ${code}`)
    }
    expect(
      (await newsroom.payload.count({ collection: 'contest-entries', where: { contest: { equals: late } } })).totalDocs,
    ).toBe(0)
  })

  it('is not taken by a contest that is not published', async () => {
    const draft = await steps.makeContest({ entering: entering() })
    expect((await enter({ to: draft })).status).toBe(404)
  })

  it('does not show a picture that the same person has entered before', async () => {
    const content = await picture()
    const me = someone()
    expectStatus(await enter({ data: me, pictures: [content] }), 201)
    expect(told(await enter({ data: me, pictures: [content] }))).toBe('409 picture_entered_already')
    expect(told(await enter({ data: me, pictures: [await picture(), content] }))).toBe('409 picture_entered_already')
    const twice = await picture()
    expect(told(await enter({ data: someone(), pictures: [twice, twice] }))).toBe('409 picture_repeated')
    expect(told(await enter({ data: someone(), pictures: [content] }))).toBe('201')
  })

  it('with the file of a recalled picture is refused; how a recall is lifted is told to the newsroom alone', async () => {
    const content = await picture()
    const { id } = await uploadPicture(newsroom, content)
    const recall = { body: { reason: '当事人要求撤下' } }
    expectStatus(await newsroom.ask('chief', 'POST', `/api/media/${id}/recall`, recall), 200)
    const pictures = [await picture(), content]
    const problem = { code: 'picture_recalled', path: 'pictures.1' }
    const stranger = { data: someone(), pictures }
    for (const [language, message] of [
      ['zh', '这张图片不能参赛，请换一张。'],
      ['en', 'This picture cannot be entered: choose another one.'],
    ] as const) {
      const answer = await enter({ ...stranger, language })
      expect([answer.status, answer.body.errors]).toEqual([409, [{ ...problem, message }]])
    }
    const own = await enter({ ...stranger, by: 'photographer' })
    expect([own.status, own.body.errors]).toMatchObject([
      409,
      [{ ...problem, message: expect.stringContaining('总编辑') }],
    ])
  })

  it('is made by no other way', async () => {
    const body = { title: '作品', contest, number: 'X', judgingCode: 'X', submissionKey: 'X' }
    for (const who of [null, 'photographer', 'desk', 'chief', 'admin'] as const) {
      expect((await newsroom.ask(who, 'POST', '/api/contest-entries', { body })).status).toBe(403)
      expect((await newsroom.ask(who, 'POST', '/api/contest-entrants', { body: { contest } })).status).toBe(403)
    }
  })
})

describe('a photographer of the newsroom', () => {
  it('enters own pictures of the library with the account, and nobody else’s', async () => {
    const body = { name: '摄影记者署名', user: newsroom.ids.photographer }
    const byline = idIn(expectStatus(await newsroom.ask('admin', 'POST', '/api/bylines', { body }), 201).body.doc)
    const own = await libraryPicture(byline)
    const data = { media: [own], author: undefined, name: undefined, phone: undefined, email: undefined }
    const receipt = receiptIn(expectStatus(await enter({ by: 'photographer', data, pictures: [] }), 201))
    const entry = await entryOf(receipt)
    expect(entry).toMatchObject({ origin: 'staff', submitter: { id: newsroom.ids.photographer } })
    expect((await newsroom.ask('photographer', 'GET', `/api/contest-entries/${entry.id}`)).status).toBe(200)
    const { filename } = await newsroom.payload.findByID({ collection: 'media', id: own })
    const url = `/api/media/file/${filename}`
    expect((await newsroom.ask('photographer', 'GET', url)).status).toBe(200)
    // Both rows name one file: it stays until the last of them is gone.
    const [row] = (entry.pictures ?? []).map(({ picture: kept }) => kept)
    const entered = typeof row === 'object' && row ? String(row.url) : ''
    await newsroom.payload.delete({ collection: 'media', id: own })
    expect((await newsroom.ask('photographer', 'GET', url)).status).toBe(404)
    expect((await newsroom.ask('desk', 'GET', entered)).status).toBe(200)
    expect((await newsroom.ask('reporter', 'GET', `/api/contest-entries/${entry.id}`)).status).toBe(404)
    const others = { ...data, media: [await libraryPicture(newsroom.bylineId)] }
    expect(told(await enter({ by: 'photographer', data: others, pictures: [] }))).toBe('400 not_your_picture')
    expect(told(await enter({ by: 'reporter', data, pictures: [] }))).toBe('400 not_your_picture')
  })
})

describe('the entries of an account', () => {
  it('can be of pictures that the account brought in itself, unless they name another creator', async () => {
    const [unnamed, others, named] = [
      (
        await uploadPicture(
          newsroom,
          await sharp(await picture())
            .jpeg()
            .toBuffer(),
        )
      ).id,
      await libraryPicture(null, '外来作者'),
      await libraryPicture(null, await nameOf('photographer')),
    ]
    const list = expectStatus(await newsroom.ask('photographer', 'GET', '/api/photo-contests/entering/pictures'), 200)
    const offered = (list.body.pictures as { id: string }[]).map(({ id }) => id)
    expect([unnamed, others, named].map((id) => offered.includes(id))).toEqual([true, false, true])
    const data = { media: [unnamed], author: undefined, name: undefined, phone: undefined, email: undefined }
    expectStatus(await enter({ by: 'photographer', data, pictures: [] }), 201)
    const foreign = { ...data, media: [others] }
    expect(told(await enter({ by: 'photographer', data: foreign, pictures: [] }))).toBe('400 not_your_picture')
    expect(told(await enter({ by: 'reporter', data, pictures: [] }))).toBe('400 not_your_picture')
  })

  interface Entering {
    readonly problem: { readonly code: string } | null
    readonly contests: readonly {
      readonly id: string
      readonly window: string
      readonly used: readonly string[]
      readonly isJuror: boolean
      readonly entries: readonly {
        readonly id: string
        readonly number: string
        readonly status: string
        readonly pictures: readonly string[]
      }[]
    }[]
  }
  const enteringOf = async (who: PersonName) =>
    expectStatus(await newsroom.ask(who, 'GET', '/api/photo-contests/entering'), 200).body as unknown as Entering
  const withdraw = (who: PersonName | null, id: string) =>
    newsroom.ask(who, 'POST', `/api/contest-entries/${id}/withdraw`, { body: {} })

  it('are shown to it with their receipts and what is left of its limits, and to nobody else', async () => {
    const limited = await openContest({ perPerson: 2 })
    const email = people.reporter.email
    expectStatus(await enter({ to: limited, data: { email } }), 201)
    const receipt = receiptIn(expectStatus(await enter({ to: limited, by: 'reporter' }), 201))
    const shown = (await enteringOf('reporter')).contests.find(({ id }) => id === limited)
    expect(shown).toMatchObject({ window: 'open', used: ['风光类', '风光类'] })
    expect(shown?.entries).toMatchObject([
      { number: receipt.number, status: 'entered', pictures: [...receipt.pictures] },
    ])
    expect((await enteringOf('photographer')).contests.find(({ id }) => id === limited)).toMatchObject({
      used: [],
      entries: [],
    })
    expect((await newsroom.ask(null, 'GET', '/api/photo-contests/entering')).status).toBe(401)
  })

  it('are shown with a note to who judges the contest, from the plan of a round on', async () => {
    const judged = await openContest()
    const isJuror = async (who: PersonName) => (await enteringOf(who)).contests.find(({ id }) => id === judged)?.isJuror
    expect(await isJuror('colleague')).toBe(false)
    const jurors = [newsroom.ids.colleague]
    const plan = { contest: judged, kind: 'shortlist', jurors, chair: jurors[0], quorum: 1 }
    expectStatus(await newsroom.ask('desk', 'POST', '/api/contest-rounds', { body: plan }), 201)
    expect([await isJuror('colleague'), await isJuror('photographer')]).toEqual([true, false])
  })

  it('are taken back by it without the receipt, on the contest’s record without a name, and by nobody else', async () => {
    const own = await openContest({ perPerson: 1 })
    const { id } = await entryOf(receiptIn(expectStatus(await enter({ to: own, by: 'reporter' }), 201)))
    for (const who of ['photographer', 'admin'] as const) expect((await withdraw(who, id)).status).toBe(404)
    expect((await withdraw(null, id)).status).toBe(401)
    for (const _twice of [1, 2])
      expect(expectStatus(await withdraw('reporter', id), 200).body.entry).toMatchObject({ status: 'withdrawn' })
    const { events } = await newsroom.history(own, 'photo-contests')
    expect((events ?? []).filter(({ action }) => action === 'withdrawEntry')).toMatchObject([
      { actorId: null, details: { entry: id } },
    ])
    expectStatus(await enter({ to: own, by: 'reporter' }), 201)
  })

  it('stay on the list when the contest takes no more, and contests without them do not', async () => {
    const [over, empty] = [await openContest(), await openContest()]
    expectStatus(await enter({ to: over, by: 'reporter' }), 201)
    for (const id of [over, empty])
      await newsroom.payload.db.updateOne({
        collection: 'photo-contests',
        id,
        data: { entering: entering({ closesAt: inSeconds(-2) }) },
      })
    const { contests } = await enteringOf('reporter')
    expect(contests.find(({ id }) => id === over)).toMatchObject({
      window: 'closed',
      entries: [{ status: 'entered' }],
    })
    expect(contests.some(({ id }) => id === empty)).toBe(false)
  })

  it('are asked for on the desk by the contests that take them now, and announced on the page by those that do later', async () => {
    const callsOf = async (who: PersonName) =>
      expectStatus(await newsroom.ask(who, 'GET', '/api/desk'), 200).body.openCalls as { id: string }[]
    const [now, later] = [await openContest({ perPerson: 3 }), await openContest()]
    const opensAt = inSeconds(600)
    const ahead = { entering: entering({ opensAt }) }
    await newsroom.payload.db.updateOne({ collection: 'photo-contests', id: later, data: ahead })
    expectStatus(await enter({ to: now, by: 'reporter' }), 201)
    const calls = await callsOf('reporter')
    expect(calls.find(({ id }) => id === now)).toMatchObject({ usedCount: 1, perPerson: 3, title: expect.any(String) })
    expect(calls.some(({ id }) => id === later)).toBe(false)
    expect((await callsOf('photographer')).find(({ id }) => id === now)).toMatchObject({ usedCount: 0 })
    expect(await callsOf('admin')).toEqual([])
    const { contests } = await enteringOf('reporter')
    expect(contests.find(({ id }) => id === later)).toMatchObject({ window: 'ahead', opensAt })
  })

  it('are not made with an account that does not work on content, and it is told so', async () => {
    expect((await enteringOf('admin')).problem?.code).toBe('no_entry_with_account')
    expect((await enteringOf('photographer')).problem).toBeNull()
  })

  it('can be of the library’s pictures that their byline gives to the account, as the list of them says', async () => {
    const body = { name: '另一个署名', user: newsroom.ids.photographer }
    const byline = idIn(expectStatus(await newsroom.ask('admin', 'POST', '/api/bylines', { body }), 201).body.doc)
    const own = await libraryPicture(byline)
    const others = await libraryPicture(newsroom.bylineId)
    const offered = async (who: PersonName) => {
      const answer = expectStatus(await newsroom.ask(who, 'GET', '/api/photo-contests/entering/pictures'), 200)
      return (answer.body.pictures as { id: string }[]).map(({ id }) => id)
    }
    expect(await offered('photographer')).toContain(own)
    expect(await offered('photographer')).not.toContain(others)
    expect(await offered('reporter')).toEqual([])
  })
})

describe('what is known of an entrant', () => {
  it('is the contest office’s alone', async () => {
    const entrant = await entrantOf(receiptIn(expectStatus(await enter(), 201)))
    const paths = [
      `/api/contest-entrants/${entrant.id}`,
      '/api/contest-entrants?depth=3',
      '/api/contest-entries?depth=3&limit=100',
      '/api/contest-pictures?depth=3&limit=100',
      `/api/photo-contests/${contest}?depth=3`,
      `/api/photo-contests/${contest}/history`,
      '/api/contest-awards?depth=3',
    ]
    for (const who of [null, 'photographer', 'reporter', 'editor', 'proofreader', 'admin'] as const)
      for (const path of paths) expect((await newsroom.ask(who, 'GET', path)).text).not.toMatch(personal)
    const { body } = expectStatus(await newsroom.ask('desk', 'GET', `/api/contest-entrants/${entrant.id}`), 200)
    expect(body).toMatchObject(person)
    expect(body).not.toHaveProperty('key')
    const question = `where[entrant.email][like]=entrant`
    for (const who of [null, 'photographer', 'editor'] as const)
      expect((await newsroom.ask(who, 'GET', `/api/contest-entries?${question}`)).body.totalDocs ?? 0).toBe(0)
    const graphql = '{ ContestEntries(limit: 100) { docs { title entrant { id } photographer { name } } } }'
    expect((await newsroom.graphql('desk', graphql)).text).toContain('笔名')
    for (const who of [null, 'photographer', 'editor'] as const) {
      expect((await newsroom.graphql(who, graphql)).text).not.toMatch(/笔名|投稿人|internal_error/)
      const { text } = await newsroom.graphql(
        who,
        '{ ContestEntrants { docs { name } } ContestPictures { docs { url } } }',
      )
      expect(text).not.toMatch(/投稿人|internal_error|file/)
    }
  })

  it('never comes with a receipt, nor do the secrets of an entry with the entry', async () => {
    const receipt = receiptIn(expectStatus(await enter(), 201))
    expect((await withReceipt('receipt', receipt)).text).not.toMatch(personal)
    const { id } = await entryOf(receipt)
    const { body } = expectStatus(
      await newsroom.ask('chief', 'GET', `/api/contest-entries/${id}?showHiddenFields=true`),
      200,
    )
    for (const field of ['submissionKey', 'submissionDigest', 'receiptSalt', 'receiptHash'])
      expect(body).not.toHaveProperty(field)
  })

  it('is erased on request, once nothing of the person stands in an open contest', async () => {
    const mine = { ...person, email: 'to.be.forgotten@example.org' }
    const receipt = receiptIn(expectStatus(await enter({ data: mine }), 201))
    const { id } = await entrantOf(receipt)
    const erase = (who: PersonName) => newsroom.ask(who, 'POST', `/api/contest-entrants/${id}/erase`)
    expect((await erase('editor')).status).toBe(403)
    expect(told(await erase('desk'))).toBe('409 still_entered')
    expectStatus(await withReceipt('withdraw', receipt), 200)
    expectStatus(await erase('desk'), 200)
    const row = await newsroom.payload.findByID({ collection: 'contest-entrants', id })
    expect([row.name, row.phone, row.email].map((value) => value ?? null)).toEqual([null, null, null])
    const entry = await entryOf(receipt)
    expect(entry.photographer?.name ?? null).toBeNull()
    const [kept] = (entry.pictures ?? []).map(({ picture: one }) => (typeof one === 'object' ? one : null))
    expect(kept?.originalName ?? null).toBeNull()
    const { events, isIntact } = await newsroom.history(contest, 'photo-contests')
    expect(isIntact).toBe(true)
    expect(events?.at(-1)).toMatchObject({ action: 'eraseEntrant', details: { entrant: id } })
  })

  it('is erased by the entrant with the withdrawal, where it is asked for', async () => {
    const mine = { ...person, ...someone() }
    const receipt = receiptIn(expectStatus(await enter({ data: mine }), 201))
    const { id } = await entrantOf(receipt)
    expectStatus(await withReceipt('withdraw', receipt, { erase: true }), 200)
    expect((await newsroom.payload.findByID({ collection: 'contest-entrants', id })).email ?? null).toBeNull()
  })

  it('stays what the first entry told, whoever enters under the same address', async () => {
    const mine = { ...person, ...someone() }
    const first = receiptIn(expectStatus(await enter({ data: mine }), 201))
    const told = { email: mine.email.toUpperCase(), name: '别人', phone: '10086', author: '' }
    const second = receiptIn(expectStatus(await enter({ data: told }), 201))
    expect(await entrantOf(second)).toMatchObject({ ...mine, id: (await entrantOf(first)).id })
    expect((await entryOf(second)).photographer?.name).toBe('别人')
  })

  it('is not erased with a receipt while another work of the person stands, whether entries are open or not', async () => {
    const two = await openContest()
    const mine = { ...person, ...someone() }
    const [first, other] = [
      receiptIn(expectStatus(await enter({ to: two, data: mine }), 201)),
      receiptIn(expectStatus(await enter({ to: two, data: mine }), 201)),
    ]
    const { id } = await entrantOf(first)
    const withdraw = (receipt: Receipt, erase: boolean) =>
      newsroom.ask(null, 'POST', `/api/photo-contests/${two}/entries/withdraw`, { body: { ...receipt, erase } })
    expect(told(await withdraw(first, true))).toBe('409 still_entered')
    const over = entering({ closesAt: inSeconds(-2) })
    await newsroom.payload.db.updateOne({ collection: 'photo-contests', id: two, data: { entering: over } })
    const refused = await withdraw(first, true)
    expect([told(refused), (await entryOf(first)).status]).toEqual(['409 still_entered', 'entered'])
    expect(refused.body.errors?.[0]?.message).toMatch(/take back this one alone|只撤回这一件/)
    expectStatus(await withdraw(first, false), 200)
    expect((await newsroom.payload.findByID({ collection: 'contest-entrants', id })).email).toBe(mine.email)
    expectStatus(await withdraw(other, true), 200)
    expect((await newsroom.payload.findByID({ collection: 'contest-entrants', id })).email ?? null).toBeNull()
  })

  it('is erased by itself when its time is over, and not before', async () => {
    const short = await openContest()
    const receipt = receiptIn(expectStatus(await enter({ to: short, data: { ...person, ...someone() } }), 201))
    const { id, eraseAt } = await entrantOf(receipt)
    expect(Date.parse(eraseAt ?? '')).toBeGreaterThan(Date.now() + 364 * 24 * 3_600 * second)
    const email = async () => (await newsroom.payload.findByID({ collection: 'contest-entrants', id })).email ?? null
    const setContest = (closesAt: string) =>
      newsroom.payload.db.updateOne({
        collection: 'photo-contests',
        id: short,
        data: { entering: entering({ closesAt }) },
      })
    await eraseDue(newsroom.payload)
    expect(await email()).not.toBeNull()
    await newsroom.payload.db.updateOne({ collection: 'contest-entrants', id, data: { eraseAt: inSeconds(-1) } })
    await eraseDue(newsroom.payload)
    expect(await email()).not.toBeNull()
    await setContest(inSeconds(-2))
    await eraseDue(newsroom.payload, () => true)
    expect(await email(), 'a server that is stopping leaves it to the next').not.toBeNull()
    await eraseDue(newsroom.payload)
    expect(await email()).toBeNull()
  })

  it('is not erased by itself before the contest is judged and its winners are announced', async () => {
    const late = await openContest()
    const receipt = receiptIn(expectStatus(await enter({ to: late, data: { ...person, ...someone() } }), 201))
    const { id } = await entrantOf(receipt)
    const { db } = newsroom.payload
    const setContest = (data: Record<string, unknown>) => db.updateOne({ collection: 'photo-contests', id: late, data })
    await setContest({ entering: entering({ closesAt: inSeconds(-2) }), announceAt: inSeconds(3_600) })
    await db.updateOne({ collection: 'contest-entrants', id, data: { eraseAt: inSeconds(-1) } })
    const isErased = async () => {
      await eraseDue(newsroom.payload)
      return !(await newsroom.payload.findByID({ collection: 'contest-entrants', id })).email
    }
    expect(await isErased(), 'before the ceremony').toBe(false)
    await setContest({ announceAt: inSeconds(-1) })
    const round = `round-${late}`
    const setRound = (status: string) => db.updateOne({ collection: 'contest-rounds', id: round, data: { status } })
    const plan = { id: round, contest: late, kind: 'shortlist', order: 1, status: 'planned' }
    await db.create({ collection: 'contest-rounds', data: plan })
    expect(await isErased(), 'with a round that is planned').toBe(false)
    await setRound('open')
    expect(await isErased(), 'with a round that is open').toBe(false)
    await setRound('closed')
    const award = await steps.makeAward(late)
    expect(await isErased(), 'with an award that readers do not see').toBe(false)
    expectStatus(await newsroom.take(award, 'spike', 'reporter', { reason: '不设此奖' }, 'contest-awards'), 200)
    expect(await isErased()).toBe(true)
  })

  it('is erased in time behind however many who may not be erased yet', async () => {
    const receipt = receiptIn(expectStatus(await enter({ data: { ...person, ...someone() } }), 201))
    const { db } = newsroom.payload
    const last = 'due-last'
    await db.create({
      collection: 'contest-entrants',
      data: { id: last, contest, key: last, name: '某人', eraseAt: inSeconds(-1) },
    })
    const long = inSeconds(-3_600)
    const ids: string[] = []
    for (let n = 0; n < 51; n += 1) {
      const data = { id: `long-due-${n}`, contest, key: `long-due-${n}`, name: '某人', eraseAt: long }
      ids.push(String((await db.create({ collection: 'contest-entrants', data })).id))
    }
    // Each of them still stands in the open contest, but for the last.
    const entry = await entryOf(receipt)
    const find = db.find.bind(db)
    vi.spyOn(db, 'find').mockImplementation((args) => {
      const asked = JSON.stringify(args.where)
      const isOfKept = args.collection === 'contest-entries' && ids.some((id) => asked.includes(`"${id}"`))
      return isOfKept ? (Promise.resolve({ docs: [entry] }) as never) : find(args)
    })
    await eraseDue(newsroom.payload)
    vi.restoreAllMocks()
    const nameOf = async (id: string) => (await newsroom.payload.findByID({ collection: 'contest-entrants', id })).name
    expect([await nameOf('long-due-0'), (await nameOf(last)) ?? null]).toEqual(['某人', null])
    await db.deleteMany({ collection: 'contest-entrants', where: { id: { in: [...ids, last] } } })
  })

  it('is erased though another cannot be, for a fault', async () => {
    const { db } = newsroom.payload
    for (const id of ['a-broken', 'b-sound'])
      await db.create({
        collection: 'contest-entrants',
        data: { id, contest, key: id, name: '某人', eraseAt: inSeconds(-60) },
      })
    const find = db.find.bind(db)
    vi.spyOn(db, 'find').mockImplementation((args) => {
      if (args.collection === 'contest-entries' && JSON.stringify(args.where).includes('a-broken'))
        throw new TypeError('a fault of the program')
      return find(args)
    })
    await eraseDue(newsroom.payload)
    vi.restoreAllMocks()
    const row = await newsroom.payload.findByID({ collection: 'contest-entrants', id: 'b-sound' })
    expect(row.name ?? null).toBeNull()
    await db.deleteMany({ collection: 'contest-entrants', where: { id: { in: ['a-broken', 'b-sound'] } } })
  })
})

describe('a receipt', () => {
  it('shows the own entry and takes it back; a wrong one shows nothing', async () => {
    const receipt = receiptIn(expectStatus(await enter({ data: someone() }), 201))
    expect((await withReceipt('receipt', receipt)).body.entry).toMatchObject({ title: '作品', status: 'entered' })
    for (const wrong of [{ secret: 'x' }, { number: '2222222222' }, { secret: '' }, { secret: { $gt: '' } }])
      expect((await withReceipt('receipt', receipt, wrong)).status).toBe(404)
    expect((await withReceipt('withdraw', receipt, { secret: 'x' })).status).toBe(404)
    const elsewhere = await newsroom.ask(null, 'POST', `/api/photo-contests/${await openContest()}/entries/receipt`, {
      body: { ...receipt },
    })
    expect(elsewhere.status).toBe(404)
    expect((await withReceipt('withdraw', receipt)).body.entry).toMatchObject({ status: 'withdrawn' })
    expect((await withReceipt('withdraw', receipt)).body.entry).toMatchObject({ status: 'withdrawn' })
    const { id } = await entryOf(receipt)
    expect(codesOf(await steps.give(await steps.makeAward(contest), id))).toEqual(['entry_withdrawn'])
  })

  it('leaves on the contest’s record that the entry was taken back and the person forgotten, once, and not who it was', async () => {
    const receipt = receiptIn(expectStatus(await enter({ data: { ...person, ...someone() } }), 201))
    const { id: entry } = await entryOf(receipt)
    const { id: entrant } = await entrantOf(receipt)
    for (const erase of [true, true]) expectStatus(await withReceipt('withdraw', receipt, { erase }), 200)
    const { events, isIntact } = await newsroom.history(contest, 'photo-contests')
    const own = (events ?? []).filter((event) => [entry, entrant].some((id) => JSON.stringify(event).includes(id)))
    expect(isIntact).toBe(true)
    expect(own).toMatchObject([
      { action: 'withdrawEntry', actorId: null, details: { entry } },
      { action: 'eraseEntrant', actorId: null, details: { entrant } },
    ])
    expect(JSON.stringify(own)).not.toMatch(personal)
  })

  it('takes nothing back while results are being settled, with one answer for all, and afterwards all but winners', async () => {
    const judged = await openContest({}, { announceAt: inSeconds(3_600) })
    const received = async () => receiptIn(expectStatus(await enter({ to: judged, data: someone() }), 201))
    const [winner, other, early] = [await received(), await received(), await received()]
    const withdraw = async ({ number, secret }: Receipt, erase = false) => {
      const body = { number, secret, erase }
      return newsroom.ask(null, 'POST', `/api/photo-contests/${judged}/entries/withdraw`, { body })
    }
    const award = await steps.makeAward(judged)
    expectStatus(await withdraw(early), 200)
    expectStatus(await steps.give(award, (await entryOf(winner)).id), 201)
    const own = expectStatus(await enter({ to: judged, data: { author: '' }, by: 'photographer' }), 201)
    const byAccount = await newsroom.ask(
      'photographer',
      'POST',
      `/api/contest-entries/${(await entryOf(receiptIn(own))).id}/withdraw`,
    )
    const answers = [await withdraw(winner), await withdraw(other), await withdraw(winner, true), byAccount]
    expect(answers.map(told)).toEqual(Array(4).fill('409 results_pending'))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    // What was taken back before is taken back still.
    expectStatus(await withdraw(early, true), 200)
    await steps.letCeremonyPass(judged)
    // Readers do not see the award yet.
    expect([await withdraw(winner), await withdraw(other)].map(told)).toEqual(Array(2).fill('409 results_pending'))
    await steps.publish('contest-awards', award)
    expect([await withdraw(winner), await withdraw(other)].map(told)).toEqual(['409 has_award', '200'])
  })
})

describe('the contest office', () => {
  it('disqualifies an entry with a reason, and takes that back, on the contest’s record', async () => {
    const { id } = await entryOf(receiptIn(expectStatus(await enter({ data: someone() }), 201)))
    const decide = (what: string, by: PersonName, reason: unknown) =>
      newsroom.ask(by, 'POST', `/api/contest-entries/${id}/${what}`, { body: { reason } })
    expect((await decide('disqualify', 'editor', '合成')).status).toBe(403)
    expect(told(await decide('disqualify', 'desk', ''))).toBe('400 reason_required')
    expectStatus(await decide('disqualify', 'desk', '经核实为合成照片'), 200)
    const award = await steps.makeAward(contest, { tier: 'third' })
    expect(codesOf(await steps.give(award, id))).toEqual(['entry_withdrawn'])
    expectStatus(await decide('reinstate', 'chief', '复核后认定为原片'), 200)
    expectStatus(await steps.give(award, id), 201)
    const { events } = await newsroom.history(contest, 'photo-contests')
    expect(events?.slice(-2)).toMatchObject([
      { action: 'disqualifyEntry', reason: '经核实为合成照片', details: { entry: id } },
      { action: 'reinstateEntry', reason: '复核后认定为原片', details: { entry: id } },
    ])
    expectStatus(await steps.takeBack(award, id, '放弃'), 200)
  })
})

it('comes from one of the contest office by the own account alone, for it keeps that person from the judging', async () => {
  const own = await openContest()
  const domain = people.desk.email.split('@')[1]
  for (const email of [people.desk.email, people.chief.email.toUpperCase(), ` Desk2@${domain}. `]) {
    const refused = await enter({ to: own, data: { email } })
    expect([email, refused.status, codesOf(refused)]).toEqual([email, 400, ['address_of_office']])
  }
  const planned = await newsroom.ask('desk', 'POST', '/api/contest-rounds', {
    body: { contest: own, kind: 'shortlist' },
  })
  expectStatus(planned, 201)
  expectStatus(await enter({ to: own, data: { email: people.editor.email } }), 201)
  expectStatus(await enter({ to: own, by: 'desk', data: asStaff }), 201)
})

it('lets nobody of the contest office decide about an own work', async () => {
  const { id } = await entryOf(receiptIn(expectStatus(await enter({ by: 'desk', data: asStaff }), 201)))
  const decide = (what: string, by: PersonName) =>
    newsroom.ask(by, 'POST', `/api/contest-entries/${id}/${what}`, { body: { reason: '复核' } })
  expectStatus(await decide('disqualify', 'chief'), 200)
  const refused = await decide('reinstate', 'desk')
  expect([refused.status, codesOf(refused)]).toEqual([403, ['own_contest']])
  await steps.letCeremonyPass(contest)
  expect(told(await decide('reinstate', 'desk'))).toBe('403 own_entry')
  expectStatus(await decide('reinstate', 'chief'), 200)
})

// Last: it uses up what this address may send.
describe('a form', () => {
  it.each(['garbage', '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{'])(
    'that breaks off (%j) is its sender’s fault',
    async (body) => {
      const headers = { 'content-type': 'multipart/form-data; boundary=x' }
      const response = await fetch(`${newsroom.url}/api/photo-contests/${contest}/entries`, {
        method: 'POST',
        headers,
        body,
      })
      expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ code: 'malformed_request' }] }])
    },
  )
})

describe('the contract', () => {
  it('has the form, and each answer as it comes', async () => {
    const { body: contract } = await newsroom.ask(null, 'GET', '/openapi.json')
    const { paths, components } = contract as unknown as Contract
    const ajv = addFormats(new Ajv2020({ strict: false }))
    const problemsOf = (operation: string, { status, body }: Answer) => {
      const described = paths[`/api/photo-contests/{id}/entries${operation}`]?.post?.responses[status]
      if (!described) return `${status} is described nowhere`
      const fits = ajv.compile({ components, ...described.content['application/json'].schema })
      return fits(body) ? '' : ajv.errorsText(fits.errors)
    }
    const entered = await enter({ data: someone() })
    const receipt = receiptIn(entered)
    const answers: [string, number, Answer][] = [
      ['', 201, entered],
      ['', 400, await enter({ data: { ...someone(), title: '' } })],
      ['', 409, await enter({ to: await openContest({ closesAt: inSeconds(-60) }) })],
      ['/receipt', 200, await withReceipt('receipt', receipt)],
      ['/receipt', 404, await withReceipt('receipt', { ...receipt, secret: 'wrong' })],
      ['/withdraw', 200, await withReceipt('withdraw', receipt)],
    ]
    for (const [operation, status, answer] of answers)
      expect([operation, answer.status, problemsOf(operation, answer)]).toEqual([operation, status, ''])
    const form = paths['/api/photo-contests/{id}/entries']?.post?.requestBody.content['multipart/form-data']
    expect(form?.schema.properties._payload.contentSchema.required).toContain('acceptsRules')
  })

  it('lets pages of other origins send entries, as strangers', async () => {
    const path = `/api/photo-contests/${contest}/entries/receipt`
    const headers = { origin: 'https://page.example', 'access-control-request-method': 'POST' }
    const asked = await fetch(newsroom.url + path, { method: 'OPTIONS', headers })
    expect(asked.headers.get('access-control-allow-methods')).toBe('POST')
    const answer = await newsroom.ask(null, 'POST', path, { body: {}, headers: { origin: 'https://page.example' } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    // What only the newsroom sends is nobody else's page's.
    const other = await fetch(`${newsroom.url}/api/photo-contests`, { method: 'OPTIONS', headers })
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('an address', () => {
  it('is kept out for a while when it sends without end', async () => {
    const statuses: number[] = []
    let retryAfter = Number.NaN
    for (let turn = 0; turn <= entriesAllowed; turn += 1) {
      const answer = await newsroom.ask(null, 'POST', `/api/photo-contests/${contest}/entries/receipt`, { body: {} })
      statuses.push(answer.status)
      retryAfter = Number(answer.headers.get('retry-after') ?? Number.NaN)
    }
    expect(statuses[0]).toBe(404)
    expect(statuses.at(-1)).toBe(429)
    expect(retryAfter).toBeGreaterThan(0)
    expect(retryAfter).toBeLessThanOrEqual(600)
    // The same endpoint, as it may be spelled too.
    const spelled = `/api/photo-contests/${contest}/Entries/receipt`
    expect((await newsroom.ask(null, 'POST', spelled, { body: {} })).status).toBe(429)
    expect((await newsroom.ask(null, 'GET', `/api/photo-contests/${contest}`)).status).toBe(200)
  })
})
