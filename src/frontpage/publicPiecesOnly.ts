import type { FieldHook } from 'payload'
import { staff } from '../access/staff'
import { idsOf } from '../fields/relationId'
import { publicPieceIds } from './publicPieceIds'

/** For everybody outside the newsroom a list of pieces has only those that are published: an id is a trace of a draft too. */
export const publicPiecesOnly: FieldHook = async ({ value, req, overrideAccess }) => {
  const ids = idsOf(value)
  if (overrideAccess === true || staff({ req }) || ids.length === 0) return value
  const known = await publicPieceIds(req, ids)
  return ids.filter((id) => known.has(id))
}
