import type { WorkflowSlug } from '../../../src/slugs'
import { type PersonName, password, people, personNames } from './people'

/** Somebody of the newsroom, or an anonymous reader. */
export type Asker = PersonName | null

export interface Doc {
  readonly id: string
  readonly [field: string]: unknown
}

export interface AnsweredError {
  readonly code?: string
  readonly message?: string
  readonly path?: string
}

/** The members of the answers that the tests look at; an answer has some of them. */
export interface Answered {
  readonly doc?: Doc
  readonly docs?: readonly Doc[]
  readonly totalDocs?: number
  readonly limit?: number
  readonly errors?: readonly AnsweredError[]
  readonly event?: Readonly<Record<string, unknown>>
  readonly events?: readonly Readonly<Record<string, unknown>>[]
  readonly isIntact?: boolean
  readonly state?: string
  readonly revision?: number
  readonly actions?: readonly {
    readonly action: string
    readonly allowed: boolean
    readonly reasons: readonly AnsweredError[]
  }[]
  readonly token?: string
  readonly user?: Doc | null
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly [member: string]: unknown
}

export interface Answer {
  readonly status: number
  readonly body: Answered
  readonly text: string
  readonly headers: Headers
}

export interface Ask {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface NewPiece {
  readonly by?: PersonName
  readonly data?: Readonly<Record<string, unknown>>
}

export type Standing = Answered & { readonly state: string; readonly revision: number }

/** The newsroom seen from outside, by HTTP alone: the same whether it runs in this process or in its own. */
export interface Newsroom {
  readonly url: string
  readonly ids: Readonly<Record<PersonName, string>>
  readonly sectionId: string
  readonly bylineId: string
  /** Sends JSON, as this person by a token in the header. */
  ask(who: Asker, method: string, path: string, ask?: Ask): Promise<Answer>
  graphql(who: Asker, query: string): Promise<Answer>
  tokenOf(who: PersonName): Promise<string>
  /** Forgets the token of a person whose session has ended. */
  forget(who: PersonName): void
  articleData(): Record<string, unknown>
  /** @returns the id of a new draft */
  createPiece(piece?: NewPiece): Promise<string>
  /** Takes an action at the present revision, unless `input` names another. */
  take(
    id: string,
    action: string,
    by: PersonName,
    input?: Readonly<Record<string, unknown>>,
    collection?: WorkflowSlug,
  ): Promise<Answer>
  standing(id: string, collection?: WorkflowSlug): Promise<Standing>
  /** Takes a new piece of the standard track to `state`. */
  pieceIn(state: ReachableState, piece?: NewPiece): Promise<string>
  /** Takes a draft by a reporter there. */
  bring(id: string, state: ReachableState): Promise<void>
  /** Sends a content PATCH at the present revision. */
  edit(id: string, by: PersonName, data: Readonly<Record<string, unknown>>, collection?: WorkflowSlug): Promise<Answer>
  history(id: string, collection?: WorkflowSlug): Promise<Answered>
}

export type ReachableState =
  | 'draft'
  | 'review1'
  | 'review2'
  | 'review3'
  | 'approved'
  | 'published'
  | 'correcting'
  | 'withdrawn'
  | 'killed'
  | 'spiked'

type Step = readonly [action: string, by: PersonName, input?: Readonly<Record<string, unknown>>]

const toReview1: readonly Step[] = [['submit', 'reporter']]
const toReview2: readonly Step[] = [...toReview1, ['approve', 'editor']]
const toReview3: readonly Step[] = [...toReview2, ['approve', 'desk']]
const toApproved: readonly Step[] = [...toReview3, ['approve', 'chief']]
const toPublished: readonly Step[] = [...toApproved, ['publish', 'chief']]

/** Written by hand: the way of a piece by a reporter on the standard track. */
const ways: Record<ReachableState, readonly Step[]> = {
  draft: [],
  review1: toReview1,
  review2: toReview2,
  review3: toReview3,
  approved: toApproved,
  published: toPublished,
  correcting: [...toPublished, ['correct', 'editor', { kind: 'minor' }]],
  withdrawn: [...toPublished, ['withdraw', 'chief', { reason: '测试撤稿' }]],
  killed: [...toPublished, ['kill', 'chief', { reason: '测试紧急撤稿' }]],
  spiked: [['spike', 'reporter', { reason: '测试作废' }]],
}

/** Who and what every newsroom begins with; plain values, so that it can be kept beside its database. */
export interface Staff {
  readonly ids: Readonly<Record<PersonName, string>>
  readonly tokens: Readonly<Record<PersonName, string>>
  readonly sectionId: string
  readonly bylineId: string
}

/** Registers everyone with an empty newsroom at `url`, as its first administrator would, with a section and a byline. */
export async function registerStaff(url: string): Promise<Staff> {
  const { admin, ...others } = people
  const registered = expectStatus(
    await send(url, 'POST', '/api/users/first-register', { body: { ...admin, password } }),
    200,
  )
  const tokens = { admin: textIn(registered.body.token) } as Record<PersonName, string>
  const ids = { admin: idIn(registered.body.user) } as Record<PersonName, string>
  const headers = { authorization: `JWT ${tokens.admin}` }
  const made = async (path: string, body: object) =>
    idIn(expectStatus(await send(url, 'POST', path, { body, headers }), 201).body.doc)
  for (const name of personNames) {
    if (name === 'admin') continue
    ids[name] = await made('/api/users', { ...others[name], password })
    tokens[name] = await logIn(url, people[name].email)
  }
  const sectionId = await made('/api/sections', { name: '要闻', slug: 'yaowen' })
  const bylineId = await made('/api/bylines', { name: '本报记者甲' })
  return { ids, tokens, sectionId, bylineId }
}

/** The newsroom at `url`, where `staff` is registered. */
export function newsroomAt(url: string, { ids, sectionId, bylineId, tokens: given }: Staff): Newsroom {
  const tokens = new Map(personNames.map((name) => [name, Promise.resolve(given[name])]))
  const tokenOf = (who: PersonName) => {
    const known = tokens.get(who) ?? logIn(url, people[who].email)
    tokens.set(who, known)
    return known
  }
  const ask: Newsroom['ask'] = async (who, method, path, { body, headers } = {}) => {
    const authorization: Record<string, string> = who ? { authorization: `JWT ${await tokenOf(who)}` } : {}
    return send(url, method, path, { body, headers: { ...authorization, ...headers } })
  }
  const made = async (who: PersonName, path: string, body: object) =>
    idIn(expectStatus(await ask(who, 'POST', path, { body }), 201).body.doc)

  const standing: Newsroom['standing'] = async (id, collection = 'articles') => {
    // From administrators awards are kept before their ceremony.
    const { body } = expectStatus(await ask('chief', 'GET', `/api/${collection}/${id}/transitions`), 200)
    const { state, revision } = body
    if (typeof state !== 'string' || typeof revision !== 'number')
      throw new Error(`no state in ${JSON.stringify(body)}`)
    return { ...body, state, revision }
  }
  const take: Newsroom['take'] = async (id, action, by, input = {}, collection = 'articles') => {
    const revision = 'revision' in input ? input.revision : (await standing(id, collection)).revision
    return ask(by, 'POST', `/api/${collection}/${id}/transitions/${action}`, { body: { ...input, revision } })
  }
  const articleData = () => ({
    slugline: '村道通车',
    headline: '村道通车',
    section: sectionId,
    bylines: [{ byline: bylineId, role: 'author' }],
    body: [{ children: [{ text: '第一段正文。' }] }, { children: [{ text: '第二段正文。' }] }],
  })
  const bring: Newsroom['bring'] = async (id, state) => {
    for (const [action, by, input] of ways[state]) expectStatus(await take(id, action, by, input), 200)
  }
  const createPiece: Newsroom['createPiece'] = ({ by = 'reporter', data = {} } = {}) =>
    made(by, '/api/articles', { ...articleData(), ...data })

  return {
    url,
    ids,
    sectionId,
    bylineId,
    ask,
    graphql: (who, query) => ask(who, 'POST', '/api/graphql', { body: { query } }),
    tokenOf,
    forget: (who) => void tokens.delete(who),
    articleData,
    createPiece,
    take,
    standing,
    async pieceIn(state, piece) {
      const id = await createPiece(piece)
      await bring(id, state)
      return id
    },
    bring,
    edit: async (id, by, data, collection = 'articles') => {
      const { revision } = await standing(id, collection)
      return ask(by, 'PATCH', `/api/${collection}/${id}`, { body: { ...data, revision } })
    },
    history: async (id, collection = 'articles') =>
      expectStatus(await ask('chief', 'GET', `/api/${collection}/${id}/history`), 200).body,
  }
}

export function expectStatus(answer: Answer, status: number): Answer {
  if (answer.status !== status)
    throw new Error(`${status} expected, got ${answer.status}: ${answer.text.slice(0, 2000)}`)
  return answer
}

export function codesOf({ body }: Answer): string[] {
  return (body.errors ?? []).map(({ code }) => code ?? '')
}

/** An answer in a line: its status and what stood in the way, as in `409 entry_limit`. */
export function told(answer: Answer): string {
  return [answer.status, ...codesOf(answer)].join(' ')
}

export function idIn(doc: Doc | null | undefined): string {
  if (!doc) throw new Error('the answer holds no document')
  return doc.id
}

async function logIn(url: string, email: string): Promise<string> {
  const { body } = expectStatus(await send(url, 'POST', '/api/users/login', { body: { email, password } }), 200)
  return textIn(body.token)
}

/** One request as anybody would send it. */
export async function send(url: string, method: string, path: string, { body, headers }: Ask = {}): Promise<Answer> {
  const content = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
  const response = await fetch(url + path, { method, redirect: 'manual', headers: { ...type, ...headers }, ...content })
  const text = await response.text()
  return { status: response.status, body: parsed(text), text, headers: response.headers }
}

function parsed(text: string): Answered {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answered) : {}
  } catch {
    return {}
  }
}

function textIn(value: unknown): string {
  if (typeof value !== 'string') throw new Error('the answer holds no token')
  return value
}
