import type { PayloadRequest } from 'payload'
import { personOf } from '../../access/person'
import { staff } from '../../access/staff'
import { roundsOfJuror } from './rounds'

/** Who may open the admin: the staff, and whoever a round of judging names. */
export async function staffOrJuror({ req }: { readonly req: PayloadRequest }): Promise<boolean> {
  if (staff({ req })) return true
  const person = personOf(req.user)
  return person !== null && (await roundsOfJuror(req, person.id)).length > 0
}
