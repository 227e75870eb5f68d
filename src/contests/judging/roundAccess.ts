import type { Where } from 'payload'
import type { Asker } from '../../access/asker'
import { contestOffice } from '../../access/contestOffice'
import { personOf } from '../../access/person'

/** The contest office sees every recusal, a juror the own ones. */
export function officeOrJuror(asker: Asker): boolean | Where {
  const person = personOf(asker.req.user)
  if (!person) return false
  return contestOffice(asker) || { juror: { equals: person.id } }
}

/** A round that has begun is part of the record. */
export function plannedByOffice(asker: Asker): false | Where {
  return contestOffice(asker) && { status: { equals: 'planned' } }
}
