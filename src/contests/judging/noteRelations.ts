import type { CollectionAfterChangeHook } from 'payload'
import { personOf } from '../../access/person'
import { idOf, idsOf } from '../../fields/relationId'
import { noteContestEvent } from '../noteContestEvent'

/**
 * Puts on record that the contest office has changed who must not judge an entry: ballots count or do not by it. How many,
 * not whom: all of the staff reads the history.
 */
export const noteRelations: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const person = personOf(req.user)
  const contest = idOf(doc.contest)
  if (operation !== 'update' || !person || !contest) return doc
  const [before, after] = [idsOf(previousDoc.relatedJurors), idsOf(doc.relatedJurors)]
  const addedCount = after.filter((juror) => !before.includes(juror)).length
  const removedCount = before.filter((juror) => !after.includes(juror)).length
  const bylineChanged = idOf(previousDoc.photographer?.byline) !== idOf(doc.photographer?.byline)
  if (addedCount + removedCount === 0 && !bylineChanged) return doc
  const details = { entry: doc.id, addedCount, removedCount, bylineChanged }
  await noteContestEvent(req, { contest, person, action: 'relateJurors', reason: null, details })
  return doc
}
