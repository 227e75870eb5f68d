import { createLocalReq, type Payload } from 'payload'
import type { BylineKind } from '../src/bylines/vocabulary'
import type { User } from '../src/payload-types'
import { slugs } from '../src/slugs'
import { type DemoAccountName, demoAccountNames, demoAccounts } from './accounts'
import { seedId } from './identity'

export type Person = User

const scope = 'newsroom'
const provisionalSection = { name: '要闻', slug: 'yaowen', order: 10, isProvisional: true }

/** The demo accounts, each made once; a password or role that was changed since stays changed. */
export async function ensureAccounts(payload: Payload, password: string): Promise<Record<DemoAccountName, Person>> {
  const people: Partial<Record<DemoAccountName, Person>> = {}
  for (const name of demoAccountNames) people[name] = await ensureAccount(payload, name, password)
  // Every name was gone through.
  return people as Record<DemoAccountName, Person>
}

async function ensureAccount(payload: Payload, accountName: DemoAccountName, password: string): Promise<Person> {
  const { email, name, roles } = demoAccounts[accountName]
  const { docs } = await payload.find({
    collection: slugs.users,
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    pagination: false,
    // Nobody is logged in while accounts are made.
    overrideAccess: true,
  })
  const [found] = docs
  if (found) return found
  return payload.create({
    collection: slugs.users,
    data: { id: seedId(scope, `account/${accountName}`), email, name, roles: [...roles], password },
    depth: 0,
    // As above.
    overrideAccess: true,
  })
}

/** The page prints no section: the one that the pieces are put in is marked as the system's choice. */
export async function ensureSection(payload: Payload, person: Person, section = provisionalSection): Promise<string> {
  const id = seedId(scope, `section/${section.slug}`)
  const { docs } = await payload.find({
    collection: slugs.sections,
    where: { or: [{ id: { equals: id } }, { slug: { equals: section.slug } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    // Sections are public.
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const req = await createLocalReq({ user: { ...person, collection: slugs.users } }, payload)
  // Only for the id, which nobody may choose from outside.
  const made = await payload.create({
    collection: slugs.sections,
    data: { id, ...section },
    overrideAccess: true,
    req,
  })
  return made.id
}

interface Bearer {
  readonly name: string
  readonly kind: BylineKind
}

/** A byline by the id of an earlier run, by its name, or by an alias; made where there is none. What is printed of its kind, no more. */
export async function ensureByline(payload: Payload, person: Person, { name, kind }: Bearer): Promise<string> {
  const id = seedId(scope, `byline/${name}`)
  const { docs } = await payload.find({
    collection: slugs.bylines,
    where: { or: [{ id: { equals: id } }, { name: { equals: name } }, { aliases: { equals: name } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    // Bylines are public.
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const req = await createLocalReq({ user: { ...person, collection: slugs.users } }, payload)
  // Only for the id, which nobody may choose from outside.
  const made = await payload.create({ collection: slugs.bylines, data: { id, name, kind }, overrideAccess: true, req })
  return made.id
}
