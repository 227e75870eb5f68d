import type { CollectionAfterChangeHook } from 'payload'
import { personOf } from '../../access/person'
import { noteContestEvent } from '../noteContestEvent'
import { setupOf } from './rounds'

/** Puts on record what is changed while jurors judge: who comes in, and when it ends. */
export const noteRoundChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const person = personOf(req.user)
  if (operation !== 'update' || doc.status !== 'open' || !person) return doc
  const [before, after] = [setupOf(previousDoc), setupOf(doc)]
  const added = after.jurors.filter((juror) => !before.jurors.includes(juror))
  if (added.length === 0 && before.closesAt === after.closesAt) return doc
  const details = { round: doc.id, added, closesAt: after.closesAt }
  const contest = typeof doc.contest === 'object' ? String(doc.contest.id) : String(doc.contest)
  await noteContestEvent(req, { contest, person, action: 'changeRound', reason: null, details })
  return doc
}
