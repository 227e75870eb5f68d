import type { CollectionBeforeOperationHook, Where } from 'payload'
import { staff } from '../access/staff'
import { GuardsFailed, type Problem } from '../errors'
import { narrowedTo, piecesAskedFor } from './pieceQuestionRules'
import { publicPieceIds } from './publicPieceIds'

/**
 * Whoever is not of the newsroom finds a list by its published pieces only: by others the answer would confirm the id of
 * a draft to whoever guesses it.
 * @throws GuardsFailed for a question that cannot be answered without its hidden pieces
 */
export const askForPublicPieces: CollectionBeforeOperationHook = async ({ args, overrideAccess, req }) => {
  if (overrideAccess === true || staff({ req })) return args
  const where = 'where' in args ? args.where : undefined
  const asked =
    'field' in args && args.field === 'pieces' ? null : piecesAskedFor(where, 'sort' in args ? args.sort : undefined)
  if (!asked) throw new GuardsFailed([piecesNotAskable])
  if (asked.length === 0) return args
  // A narrowed question is a question of the same form.
  return { ...args, where: narrowedTo(await publicPieceIds(req, asked), { ...where }) as Where }
}

const piecesNotAskable: Problem = {
  code: 'malformed_query',
  path: 'where.pieces',
  message: {
    zh: '按稿件查询请用 equals 或 in 加稿件编号，不能按稿件排序。',
    en: 'Ask for pieces by equals or in with their ids; a list is not ordered by them.',
  },
}
