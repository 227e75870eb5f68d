import { isRecord } from '../../../isRecord'
import { slugs } from '../../../slugs'
import { textOf } from '../../../textOf'
import { type DeskMove, type DeskState, type DeskStep, deskStateOf, readSteps } from '../../desk/deskStateRules'
import { failureOf } from '../../pictureMarkRules'
import type { RenditionFailure } from '../../renditions/vocabulary'
import { captionsByPicture, type LibraryPicture, libraryPicture } from '../libraryPictures'
import { type DeskApi, read, readListOf, sendTo } from '../pictureRequests'

/** Where a picture stands, and why; and whether anything can be shown of its file. */
export interface DeskStanding {
  readonly failure: RenditionFailure | null
  /** Nobody has looked into the file yet. */
  readonly isUnseen: boolean
  readonly state: DeskState
  readonly reason: string
  readonly steps: readonly DeskStep[]
}

/** A picture as the picture editors see it. */
export interface DeskPicture {
  readonly picture: LibraryPicture
  readonly caption: string
  readonly standing: DeskStanding
  readonly handedOverBy: string
}

export interface DeskPage {
  readonly pictures: readonly DeskPicture[]
  readonly total: number
}

interface Wanted {
  readonly state: DeskState
  /** Account whose pictures alone are wanted; null for everybody's. */
  readonly person: string | null
  readonly limit: number
}

/** Null where it did not come. */
export async function findDeskPictures(desk: DeskApi, { state, person, limit }: Wanted): Promise<DeskPage | null> {
  const query = new URLSearchParams({ depth: '1', limit: String(limit), sort: '-deskAt' })
  query.set('where[and][0][deskState][equals]', state)
  if (person) query.set('where[and][1][handedOverBy][equals]', person)
  const found = await read(desk, `/${slugs.media}?${query}`)
  if (!found || !Array.isArray(found.docs)) return null
  const docs = found.docs.filter(isRecord)
  const captions = await captionsOf(
    desk,
    docs.map(({ id }) => String(id)),
  )
  const pictures = docs.map((doc) => ({
    picture: libraryPicture(doc),
    caption: captions.get(String(doc.id)) || textOf(doc.description),
    standing: standingOf(doc),
    handedOverBy: isRecord(doc.handedOverBy) ? textOf(doc.handedOverBy.name) : '',
  }))
  return { pictures, total: Number(found.totalDocs ?? pictures.length) }
}

async function captionsOf(desk: DeskApi, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const { photo, text } of await captionsByPicture(desk, ids))
    if (textOf(text)) texts.set(String(photo), textOf(text))
  return texts
}

/** Where these pictures stand, by their ids. */
export async function findStandings(desk: DeskApi, ids: readonly string[]): Promise<Map<string, DeskStanding>> {
  const docs = await readListOf(
    desk,
    ids,
    (some, limit) => `/${slugs.media}?where[id][in]=${some}&limit=${limit}&depth=0`,
  )
  return new Map(docs.map((doc) => [String(doc.id), standingOf(doc)]))
}

export interface MoveAnswer {
  readonly movedIds: readonly string[]
  /** What was said against moving the others; empty where nothing was. */
  readonly problem: string
}

/** Moves pictures; null where the server was not reached. */
export async function movePictures(
  desk: DeskApi,
  { move, ids, reason }: { readonly move: DeskMove; readonly ids: readonly string[]; readonly reason?: string },
): Promise<MoveAnswer | null> {
  const { answer } = await sendTo(desk, 'POST', `/${slugs.media}/desk/${move}`, { ids, reason })
  const results = Array.isArray(answer.results) ? answer.results.filter(isRecord) : []
  const refused = [answer, ...results].map(messageIn).filter((message) => message !== '')
  if (results.length === 0 && refused.length === 0) return null
  return {
    movedIds: results.filter(({ deskState }) => typeof deskState === 'string').map(({ id }) => String(id)),
    problem: [...new Set(refused)].join(' '),
  }
}

function messageIn({ errors }: Record<string, unknown>): string {
  const [first] = Array.isArray(errors) ? errors.filter(isRecord) : []
  return textOf(first?.message)
}

function standingOf(doc: Record<string, unknown>): DeskStanding {
  return {
    state: deskStateOf(doc.deskState),
    reason: textOf(doc.deskReason),
    steps: readSteps(doc.deskLog),
    failure: failureOf(doc.renditionFailure),
    isUnseen: doc.renditionState === 'waiting',
  }
}
