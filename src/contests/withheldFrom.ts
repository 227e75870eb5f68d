import type { PayloadRequest, Where } from 'payload'
import { type Person, personOf } from '../access/person'
import { mayActAs } from '../editorial/actor'
import { loadActor } from '../editorial/loadActor'
import { hasRole, isReviewer, isStaff } from '../roles'
import { slugs } from '../slugs'
import { enteredAmong } from './enteredContests'
import type { Account } from './entryOwners'
import { draftedAnnouncements, secretContests } from './secretContests'

/**
 * What is kept from one of the staff until the ceremony, or, where none is planned, until the contest says that it is over:
 * awards before readers see them, and the pieces that announce the winners.
 */
export interface Withheld {
  /** Contests in which he or she has a work. Nothing of them is read, whatever the role. */
  readonly entered: readonly string[]
  /** Contests of which he or she reviews nothing (docs/adr/0030). */
  readonly others: readonly string[]
  /** Awards that he or she works on all the same; those of `entered` are no exception. */
  readonly own: readonly string[]
  /** Articles, but for those that he or she works on. */
  readonly announcements: readonly string[]
}

const nothing: Withheld = { entered: [], others: [], own: [], announcements: [] }

const answers = new WeakMap<PayloadRequest, Promise<Withheld>>()

/** Asked once a request, whatever it reads. */
export function withheldFrom(req: PayloadRequest): Promise<Withheld> {
  const answer = answers.get(req) ?? ask(req)
  answers.set(req, answer)
  return answer
}

async function ask(req: PayloadRequest): Promise<Withheld> {
  const person = personOf(req.user)
  if (!person || !isStaff(person)) return nothing
  const secret = await secretContests(req)
  if (secret.size === 0) return nothing
  return (await reviewsResults(req, person)) ? fromReviewer(req, person, secret) : fromOthers(req, person, secret)
}

type Secret = Awaited<ReturnType<typeof secretContests>>

async function fromReviewer(req: PayloadRequest, person: Person, secret: Secret): Promise<Withheld> {
  const entered = [...(await enteredAmong(req, [...secret.keys()], accountOf(req, person)))]
  if (entered.length === 0) return nothing
  return { ...nothing, entered, announcements: await announcementsOf(req, secret, entered) }
}

async function fromOthers(req: PayloadRequest, person: Person, secret: Secret): Promise<Withheld> {
  const contests = [...secret.keys()]
  const announcements = await announcementsOf(req, secret, contests)
  const own = await worksOf(req, person, announcements)
  // Who works on none of it has nothing that an own entry could take away.
  const entered = own.size === 0 ? new Set<string>() : await enteredAmong(req, contests, accountOf(req, person))
  const ofEntered = new Set(entered.size === 0 ? [] : await announcementsOf(req, secret, [...entered]))
  return {
    entered: [...entered],
    others: contests.filter((id) => !entered.has(id)),
    own: [...own],
    announcements: announcements.filter((id) => ofEntered.has(id) || !own.has(id)),
  }
}

/**
 * Whoever has a step in the reviews of awards and announcements: the contest office and editors, proofreaders, and who signs
 * for one of these.
 */
async function reviewsResults(req: PayloadRequest, person: Person): Promise<boolean> {
  if (isReviewer(person) || hasRole(person, 'proofreader')) return true
  // What a reviewer does is lent to reviewers alone.
  return mayActAs(await loadActor(req, new Date()), 'proofreader')
}

/** The user of a request was read with it. */
function accountOf({ user }: PayloadRequest, { id }: Person): Account {
  return { id, email: user && 'email' in user ? String(user.email ?? '') : '' }
}

async function announcementsOf(req: PayloadRequest, secret: Secret, contests: readonly string[]): Promise<string[]> {
  const linked = contests.flatMap((id) => secret.get(id) ?? [])
  return [...new Set([...linked, ...(await draftedAnnouncements(req, contests))])]
}

/** Of all awards and of these articles those that a person wrote, typed in, spiked or was assigned. */
async function worksOf(req: PayloadRequest, { id }: Person, articles: readonly string[]): Promise<Set<string>> {
  const works: Where[] = [
    { authors: { in: [id] } },
    { typists: { in: [id] } },
    { assignee: { equals: id } },
    { spikedBy: { equals: id } },
  ]
  const asked: Where[] = [{ collectionSlug: { equals: slugs.contestAwards } }, { documentId: { in: [...articles] } }]
  const { docs } = await req.payload.db.find<{ id: string; documentId: string }>({
    collection: slugs.editorialItems,
    where: { and: [{ or: asked }, { or: works }] },
    select: { documentId: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ documentId }) => documentId))
}
