import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { editorOrAbove } from '../../access/editorOrAbove'
import { journalist } from '../../access/journalist'
import { type Person, personOf } from '../../access/person'
import { type ErrorBody, errorBody, NotLoggedIn, TransitionDenied, UnknownAction } from '../../errors'
import { languageOf } from '../../language'
import { privateJson } from '../../privateJson'
import { editorsMove, picturesRequired, reasonRequired } from './deskErrors'
import { type DeskMove, deskMoveNames, deskMoves, isDeskMove, longestReason, mostAtOnce } from './deskStateRules'
import { type MoveResult, movePictures } from './movePictures'

/** 移交、选用、退回: between photographers and picture editors. */
export const deskEndpoints: Endpoint[] = [
  { path: '/desk/:move', method: 'post', handler: postMany },
  { path: '/:id/desk/:move', method: 'post', handler: postOne },
]

interface Asked {
  readonly move: DeskMove
  readonly person: Person
  readonly data: Readonly<Record<string, unknown>>
  readonly reason: string | null
}

/** `{ reason? }` → 200 `{ id, deskState }`; 404; 409 where the picture stands elsewhere meanwhile. */
async function postOne(req: PayloadRequest): Promise<Response> {
  const { move, person, reason } = await asked(req)
  const id = String(req.routeParams?.id ?? '')
  const [result] = await movePictures(req, { ids: [id], move, person, reason, now: new Date() })
  if (result?.error) throw result.error
  return privateJson({ id, deskState: deskMoves[move].to })
}

/**
 * `{ ids, reason? }` → 200 `{ results: [{ id, deskState } | { id, errors }] }`, in the order of `ids`, each once: a picture that
 * cannot be moved does not stop the others.
 */
async function postMany(req: PayloadRequest): Promise<Response> {
  const { move, person, reason, data } = await asked(req)
  const { ids } = data
  if (!isIdList(ids)) throw picturesRequired()
  const results = await movePictures(req, { ids, move, person, reason, now: new Date() })
  return privateJson({ results: results.map((result) => resultBody(req, result)) })
}

function resultBody(req: PayloadRequest, { id, moved, error }: MoveResult): object {
  if (moved) return { id, deskState: moved.state }
  const body: ErrorBody | null = error ? errorBody(error, languageOf(req.i18n.language)) : null
  return { id, ...body }
}

/** @throws NotLoggedIn, UnknownAction, TransitionDenied, GuardsFailed */
async function asked(req: PayloadRequest): Promise<Asked> {
  const person = personOf(req.user)
  if (!person) throw new NotLoggedIn()
  const { move } = req.routeParams ?? {}
  if (!isDeskMove(move)) throw new UnknownAction(String(move ?? ''), deskMoveNames)
  const { by, needsReason } = deskMoves[move]
  if (!journalist({ req })) throw new TransitionDenied([])
  if (by === 'editor' && !editorOrAbove({ req })) throw editorsMove()
  await addDataAndFileToRequest(req)
  const data = { ...req.data }
  const reason = typeof data.reason === 'string' ? data.reason.trim() : ''
  if ((needsReason && reason === '') || reason.length > longestReason) throw reasonRequired()
  return { move, person, data, reason: reason || null }
}

function isIdList(value: unknown): value is string[] {
  const isList = Array.isArray(value) && value.length > 0 && value.length <= mostAtOnce
  return isList && value.every((id) => typeof id === 'string' && id !== '')
}
