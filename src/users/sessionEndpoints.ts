import type { Endpoint, PayloadRequest } from 'payload'
import { personOf } from '../access/person'
import { withTransaction } from '../database/retryTransaction'
import { DocumentNotFound, NotLoggedIn } from '../errors'
import { privateJson } from '../privateJson'
import { slugs } from '../slugs'
import type { SessionShown } from './sessionRules'

/** Where a person is logged in: to be seen, and ended, by that person alone. */
export const sessionEndpoints: Endpoint[] = [
  { path: '/sessions', method: 'get', handler: getSessions },
  { path: '/sessions', method: 'delete', handler: endOthers },
  { path: '/sessions/:session', method: 'delete', handler: endOne },
]

interface Session {
  readonly id: string
  readonly createdAt?: string | Date | null
  readonly expiresAt: string | Date
}

async function getSessions(req: PayloadRequest): Promise<Response> {
  return privateJson({ sessions: await shownSessions(req) })
}

async function endOne(req: PayloadRequest): Promise<Response> {
  const ended = String(req.routeParams?.session)
  await keepSessions(req, ({ id }) => id !== ended, ended)
  return getSessions(req)
}

async function endOthers(req: PayloadRequest): Promise<Response> {
  const own = ownSession(req)
  await keepSessions(req, ({ id }) => id === own)
  return getSessions(req)
}

/** @throws DocumentNotFound where there is no session `expected` */
async function keepSessions(
  req: PayloadRequest,
  isKept: (session: Session) => boolean,
  expected?: string,
): Promise<void> {
  await withTransaction(req, async () => {
    const { id, sessions } = await accountOf(req)
    if (expected && !sessions.some((session) => session.id === expected)) throw new DocumentNotFound()
    await req.payload.db.updateOne({
      collection: slugs.users,
      where: { id: { equals: id } },
      data: { sessions: sessions.filter(isKept) },
      req,
    })
  })
}

async function shownSessions(req: PayloadRequest): Promise<SessionShown[]> {
  const { sessions, devices } = await accountOf(req)
  const own = ownSession(req)
  const now = new Date()
  return sessions
    .filter(({ expiresAt }) => new Date(expiresAt) > now)
    .map(({ id, createdAt }) => ({
      id,
      device: typeof devices[id] === 'string' ? devices[id] : '',
      since: createdAt ? new Date(createdAt).toISOString() : '',
      isThisOne: id === own,
    }))
    .sort((a, b) => b.since.localeCompare(a.since))
}

/** Payload notes on the user which session the token belongs to. */
function ownSession({ user }: PayloadRequest): string | null {
  return user && '_sid' in user && typeof user._sid === 'string' ? user._sid : null
}

interface Account {
  readonly id: string
  readonly sessions: readonly Session[]
  readonly devices: Readonly<Record<string, unknown>>
}

/** @throws NotLoggedIn */
async function accountOf(req: PayloadRequest): Promise<Account> {
  const person = personOf(req.user)
  if (!person) throw new NotLoggedIn()
  const row = await req.payload.db.findOne<{ id: string; sessions?: Session[]; devices?: Record<string, unknown> }>({
    collection: slugs.users,
    where: { id: { equals: person.id } },
    req,
  })
  return { id: person.id, sessions: row?.sessions ?? [], devices: row?.devices ?? {} }
}
