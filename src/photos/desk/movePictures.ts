import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { withTransaction } from '../../database/retryTransaction'
import { DocumentNotFound, isNewsroomError, type NewsroomError, PictureRecalled } from '../../errors'
import { idOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { pictureName } from '../pictureNameRules'
import { announceMove, settleAsked } from './announceMove'
import { wrongDeskState } from './deskErrors'
import { canMove, type DeskStep, deskMoves, deskStateOf, withStep } from './deskStateRules'
import type { Moved, Moving } from './moving'

/** What became of each picture: one that was moved on by somebody else does not stop the others. */
export interface MoveResult {
  readonly id: string
  readonly moved?: Moved
  readonly error?: NewsroomError
}

/** Moves pictures between their photographer and the picture editors, and tells those whom it concerns once for all of them. */
export async function movePictures(req: PayloadRequest, moving: Moving): Promise<MoveResult[]> {
  // Whatever ran before, the whole of it runs again after a write conflict.
  return withTransaction(req, async () => {
    const results: MoveResult[] = []
    for (const id of new Set(moving.ids)) {
      try {
        results.push({ id, moved: await movePicture(req, id, moving) })
      } catch (error) {
        if (!isNewsroomError(error)) throw error
        results.push({ id, error })
      }
    }
    const moved = results.flatMap((result) => result.moved ?? [])
    await settleAsked(req, moved)
    await announceMove(req, { ...moving, moved, key: `pictures:${randomUUID()}` })
    return results
  })
}

interface Row {
  readonly id: string
  readonly deskState?: unknown
  readonly deskLog?: unknown
  readonly handedOverBy?: unknown
  readonly recalledAt?: unknown
  readonly originalFilename?: string | null
  readonly filename?: string | null
}

/** @throws DocumentNotFound, WrongState; PictureRecalled where it would come nearer to a piece */
async function movePicture(req: PayloadRequest, id: string, { move, person, reason, now }: Moving): Promise<Moved> {
  const { db } = req.payload
  const where = { id: { equals: id } }
  const row = await db.findOne<Row>({ collection: slugs.media, where, req })
  if (!row) throw new DocumentNotFound()
  if (row.recalledAt && move !== 'return') throw new PictureRecalled('id')
  const from = deskStateOf(row.deskState)
  if (!canMove(move, from)) throw wrongDeskState(move, from)
  const { to } = deskMoves[move]
  const at = now.toISOString()
  const step: DeskStep = { move, from, to, by: person.id, byName: person.name, at, reason }
  // Beside the picture's data: what is signed does not change, so nobody who may not edit it any more is in the way.
  await db.updateOne({
    collection: slugs.media,
    where,
    data: {
      deskState: to,
      deskReason: reason,
      deskBy: person.id,
      deskAt: at,
      deskLog: withStep(row.deskLog, step),
      ...(move === 'hand-over' ? { handedOverBy: person.id } : {}),
    },
    req,
  })
  return { id, name: pictureName(row), handedOverBy: idOf(row.handedOverBy), state: to }
}
