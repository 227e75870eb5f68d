import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../fields/relationId'
import { reviewingRoles } from '../roles'
import { slugs } from '../slugs'
import type { Announcement } from './noticeRules'

/** More people than any newsroom has. */
const maxRecipients = 500

export interface Recipient {
  readonly id: string
  readonly noticeSettings?: unknown
}

/**
 * Whom an announcement is for, at this moment: the people it names, the holders of its roles and who signs for them (代签),
 * and who is on duty where it is for the duty too.
 */
export async function recipientsOf(req: PayloadRequest, announcement: Announcement): Promise<Recipient[]> {
  const { people, roles, except, isForDuty } = announcement
  const at = new Date().toISOString()
  const deputies = roles.length > 0 ? await deputiesOf(req, announcement, at) : []
  const duty = isForDuty ? await onDuty(req, at) : []
  const whom: Where[] = []
  if (people.length > 0) whom.push({ id: { in: [...people] } })
  // What was lent ends with the own role that it rests on, as it does where it is used.
  if (deputies.length + duty.length > 0)
    whom.push({ and: [{ id: { in: [...deputies, ...duty] } }, { roles: { in: [...reviewingRoles] } }] })
  if (roles.length > 0) whom.push({ roles: { in: [...roles] } })
  if (whom.length === 0) return []
  const { docs } = await req.payload.db.find<Recipient>({
    collection: slugs.users,
    where: { and: [{ or: whom }, { suspended: { not_equals: true } }] },
    limit: maxRecipients,
    pagination: false,
    req,
  })
  return docs.filter(({ id }) => !except.includes(String(id)))
}

/** Who signs for a holder of these roles; not for a principal who may not sign this very piece. */
async function deputiesOf(req: PayloadRequest, { roles, except }: Announcement, at: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: slugs.delegations,
    where: { and: [{ role: { in: [...roles] } }, ...holdsAt(at)] },
    depth: 0,
    limit: maxRecipients,
    pagination: false,
    // Nobody asks here: the newsroom tells.
    overrideAccess: true,
    req,
  })
  return docs.flatMap(({ from, to }) => {
    const [principal, deputy] = [idOf(from), idOf(to)]
    return principal && deputy && !except.includes(principal) ? [deputy] : []
  })
}

async function onDuty(req: PayloadRequest, at: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: slugs.dutyRoster,
    where: { and: holdsAt(at) },
    depth: 0,
    limit: maxRecipients,
    pagination: false,
    // As above.
    overrideAccess: true,
    req,
  })
  return docs.flatMap(({ user }) => idOf(user) ?? [])
}

function holdsAt(at: string): Where[] {
  return [{ startsAt: { less_than_equal: at } }, { endsAt: { greater_than: at } }]
}
