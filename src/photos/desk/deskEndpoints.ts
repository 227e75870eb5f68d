import { createHash } from 'node:crypto'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { assertStaff } from '../../access/assertStaff'
import { editorOrAbove } from '../../access/editorOrAbove'
import { journalist } from '../../access/journalist'
import { type Person, personOf } from '../../access/person'
import { type ErrorBody, errorBody, NotLoggedIn, TransitionDenied, UnknownAction } from '../../errors'
import { languageOf } from '../../language'
import { privateJson } from '../../privateJson'
import { editorsMove, picturesRequired, reasonRequired } from './deskErrors'
import { type DeskMove, deskMoveNames, deskMoves, isDeskMove, longestReason, mostAtOnce } from './deskStateRules'
import { type MoveResult, movePictures } from './movePictures'
import { ownPictures } from './ownPictures'

/** 移交、选用、退回: between photographers and picture editors. */
export const deskEndpoints: Endpoint[] = [
  { path: '/desk/own', method: 'get', handler: getOwn },
  { path: '/desk/:move', method: 'post', handler: postMany },
  { path: '/:id/desk/:move', method: 'post', handler: postOne },
]

interface Asked {
  readonly move: DeskMove
  readonly person: Person
  readonly data: Readonly<Record<string, unknown>>
  readonly reason: string | null
}

/** Asked again and again by every open photo desk: 304 and no body where nothing has changed. 200 `OwnPictures`; staff only. */
async function getOwn(req: PayloadRequest): Promise<Response> {
  assertStaff(req)
  const body = JSON.stringify(await ownPictures(req, String(req.user?.id), new Date()))
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', 'Content-Type': 'application/json' }
  const isKnown = req.headers.get('if-none-match') === etag
  return new Response(isKnown ? null : body, { status: isKnown ? 304 : 200, headers })
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
