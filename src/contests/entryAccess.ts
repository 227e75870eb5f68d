import type { Where } from 'payload'
import type { Asker } from '../access/asker'
import { contestOffice } from '../access/contestOffice'
import { personOf } from '../access/person'

/** The contest office sees every entry, everybody else those that were entered with the own account. */
export function officeOrSubmitter(asker: Asker): boolean | Where {
  const person = personOf(asker.req.user)
  if (!person) return false
  return contestOffice(asker) || { submitter: { equals: person.id } }
}

/** Takes a collection out of the navigation of whoever could not read it. */
export function hiddenOutsideOffice({ user }: { readonly user: unknown }): boolean {
  return !contestOffice({ req: { user: user as never } })
}
