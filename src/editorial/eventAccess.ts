import type { Access, Where } from 'payload'
import { staff } from '../access/staff'
import { sealedActions } from './sealedStepRules'
import { withholdingOf } from './withholding'

/** The staff reads what is kept of pieces, but for what is withheld from one of them. */
export const readsPieces: Access = ({ req }) => staff({ req }) && withholdingOf(req).aboutReadable(req)

/** The same of the history, without sealed steps: a condition on who took one would tell it. */
export const readsEvents: Access = async ({ req }) => {
  if (!staff({ req })) return false
  const open: Where = { action: { not_in: [...sealedActions] } }
  const readable = await withholdingOf(req).aboutReadable(req)
  return readable === true ? open : { and: [open, readable] }
}
