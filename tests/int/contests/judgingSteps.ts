import { createHash, randomUUID } from 'node:crypto'
import sharp from 'sharp'
import type { BootedNewsroom } from '../support/bootNewsroom'
import { expectStatus, idIn } from '../support/client'
import type { PersonName } from '../support/people'
import { contestSteps } from './contestSteps'

export interface ShownEntry {
  readonly code: string
  readonly category: string
  readonly title: string | null
  readonly description: string | null
  readonly pictureCount: number
  readonly vote: unknown
}

export interface ShownPlacing {
  readonly code: string
  readonly place: number | null
  readonly shown: number | null
  readonly marks: readonly number[]
  readonly goesOn: boolean
  readonly entryId?: string
}

export interface ShownTie {
  readonly id: string
  readonly codes: readonly string[]
  readonly decision: { readonly order: readonly string[]; readonly reason: string } | null
  readonly mayDecide: boolean
}

interface Entry {
  readonly id: string
  readonly code: string
}

/** Nobody of the contest office. */
export const jury = ['editor', 'proofreader', 'colleague'] as const satisfies readonly PersonName[]

/** What the tests of judging do again and again. */
export function judgingSteps(newsroom: () => BootedNewsroom) {
  const { addEntry, makeContest } = contestSteps(newsroom)
  const rounds = '/api/contest-rounds'

  const planRound = (contest: string, data: object = {}, by: PersonName = 'desk') => {
    const jurors = jury.map((name) => newsroom().ids[name])
    const plan = { contest, kind: 'shortlist', jurors, chair: jurors[0], quorum: 2, ...data }
    return newsroom().ask(by, 'POST', rounds, { body: plan })
  }
  const makeRound = async (contest: string, data: object = {}) =>
    idIn(expectStatus(await planRound(contest, data), 201).body.doc)
  const act = (round: string, action: string, by: PersonName | null = 'desk', body: object = {}) =>
    newsroom().ask(by, 'POST', `${rounds}/${round}/${action}`, { body })
  const openedRound = async (contest: string, data: object = {}) => {
    const round = await makeRound(contest, data)
    expectStatus(await act(round, 'open'), 200)
    return round
  }

  /** An entry whose number for the jury is easy to write. */
  const enter = async (contest: string, name: string, data: Readonly<Record<string, unknown>> = {}): Promise<Entry> => {
    const code = `${name}-${randomUUID().slice(0, 8)}`
    return { code, id: await addEntry(contest, { judgingCode: code, ...data }) }
  }

  let added = 0
  const addPicture = async (entry: Entry, content: Buffer, extension = 'jpg'): Promise<string> => {
    const id = randomUUID()
    const sha256 = createHash('sha256').update(content).digest('hex')
    const { pictureStore } = await import('../../../src/photos/storage/newsroomStore')
    const file = { kind: 'original', sha256, extension } as const
    await (await pictureStore()).put({ ...file, byteCount: content.length, from: { bytes: content } })
    // A row's name is its own, as where two entries have the same picture.
    added += 1
    const filename = `${sha256}-${added}.${extension}`
    const { db } = newsroom().payload
    await db.create({
      collection: 'contest-pictures',
      data: { id, filename, entry: entry.id, originalName: '秘密文件名.jpg', mimeType: 'image/jpeg' },
    })
    const { docs } = await db.find<{ pictures?: { picture: string }[] }>({
      collection: 'contest-entries',
      where: { id: { equals: entry.id } },
    })
    const pictures = [...(docs[0]?.pictures ?? []), { id: randomUUID(), picture: id }]
    await db.updateOne({ collection: 'contest-entries', id: entry.id, data: { pictures } })
    return id
  }

  const vote = (round: string, by: PersonName | null, body: object) => act(round, 'ballots', by, body)
  const entriesFor = async (round: string, by: PersonName, query = 'limit=100') => {
    const { body } = expectStatus(await newsroom().ask(by, 'GET', `${rounds}/${round}/entries?${query}`), 200)
    return body as typeof body & { entries: readonly ShownEntry[]; progress: Record<string, number> }
  }
  const resultOf = async (round: string, by: PersonName = 'desk') => {
    const { body } = expectStatus(await newsroom().ask(by, 'GET', `${rounds}/${round}/result`), 200)
    return body as unknown as {
      readonly digest: string
      readonly isSettled: boolean
      readonly override: unknown
      readonly categories: readonly {
        readonly category: string
        readonly placings: readonly ShownPlacing[]
        readonly ties: readonly ShownTie[]
      }[]
    }
  }

  return {
    makeContest,
    planRound,
    makeRound,
    openedRound,
    act,
    enter,
    addPicture,
    vote,
    entriesFor,
    resultOf,
    result: (round: string, by: PersonName | null) => newsroom().ask(by, 'GET', `${rounds}/${round}/result`),
    progress: (round: string, by: PersonName | null = 'desk') =>
      newsroom().ask(by, 'GET', `${rounds}/${round}/progress`),
    change: (round: string, data: object, by: PersonName = 'desk') =>
      newsroom().ask(by, 'PATCH', `${rounds}/${round}`, { body: data }),
    /** Sets the clock of a round, as if it had been planned so. */
    setEnd: (round: string, closesAt: string) =>
      newsroom().payload.db.updateOne({ collection: 'contest-rounds', id: round, data: { closesAt } }),
    events: async (contest: string, action?: string) => {
      const { events, isIntact } = await newsroom().history(contest, 'photo-contests')
      if (!isIntact) throw new Error('the history is broken')
      return (events ?? []).filter((event) => action === undefined || event.action === action)
    },
  }
}

/** `A1 B2`: place by the name that the entry was given here. */
export const written = (placings: readonly ShownPlacing[]): string =>
  placings.map(({ code, place, goesOn }) => `${nameIn(code)}${place ?? '-'}${goesOn ? '+' : ''}`).join(' ')

export const nameIn = (code: string): string => code.split('-')[0] ?? ''

/** With everything that a camera and a photographer write into a file. */
export const signedPicture = (width = 64, height = 48): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#456' } })
    .jpeg()
    .withExif({
      IFD0: { Artist: 'Camera Owner', Copyright: 'Camera Owner' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 15/1 0/1' },
    })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="Camera Owner"/></rdf:RDF></x:xmpmeta>',
    )
    .toBuffer()
