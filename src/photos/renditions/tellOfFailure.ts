import type { PayloadRequest } from 'payload'
import { idOf } from '../../fields/relationId'
import { announce } from '../../notices/outbox'
import { reasonOfHouse } from '../../notices/reasonRules'
import { slugs } from '../../slugs'
import { pictureName } from '../pictureNameRules'
import { type RenditionFailure, renditionFailures } from './vocabulary'

interface Row {
  readonly id: string
  readonly uploadedBy?: unknown
  readonly originalFilename?: string | null
  readonly filename?: string | null
}

/** Whoever brought the picture in was answered that it is safe; that nothing can be made of it was found afterwards. */
export async function tellOfFailure(req: PayloadRequest, id: string, failure: RenditionFailure): Promise<void> {
  const row = await req.payload.db.findOne<Row>({ collection: slugs.media, where: { id: { equals: id } }, req })
  const person = idOf(row?.uploadedBy)
  if (!row || !person) return
  const at = new Date().toISOString()
  const { zh, en } = renditionFailures[failure]
  await announce(req, {
    key: `${slugs.media}:${id}:${failure}:${at}`,
    at,
    announcements: [
      {
        kind: 'returned',
        actorId: null,
        actorName: '',
        collectionSlug: slugs.media,
        documentId: id,
        subject: pictureName(row),
        action: 'pictureUnusable',
        state: null,
        reason: reasonOfHouse({ zh: `${zh}。`, en: `${en}.` }),
        at,
        people: [person],
        roles: [],
        except: [],
      },
    ],
  })
}
