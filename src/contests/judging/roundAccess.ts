import type { AccessArgs, Where } from 'payload'
import type { Asker } from '../../access/asker'
import { contestOffice } from '../../access/contestOffice'
import { personOf } from '../../access/person'
import { ownSecretContests } from '../withheldResults'

/** The contest office sees every recusal, a juror the own ones. */
export function officeOrJuror(asker: Asker): boolean | Where {
  const person = personOf(asker.req.user)
  if (!person) return false
  return contestOffice(asker) || { juror: { equals: person.id } }
}

/** A round that has begun is part of the record; one of a contest with an own work is a colleague's to plan. */
export async function plannedByOffice(asker: AccessArgs): Promise<false | Where> {
  if (!contestOffice(asker)) return false
  return { status: { equals: 'planned' }, contest: { not_in: [...(await ownSecretContests(asker.req))] } }
}
