import type { PayloadRequest } from 'payload'
import { withTransaction } from '../../database/retryTransaction'
import type { Media } from '../../payload-types'
import { slugs } from '../../slugs'
import { giveWay } from '../giveWay'
import type { SidecarWords } from '../metadata/sidecar'
import { tryRemoving } from '../originals/removeOriginal'
import { pictureStore } from '../storage/newsroomStore'
import { StorageUnavailable } from '../storage/storageErrors'
import { storedFile } from '../storage/storedFile'
import { offer } from './admitted'
import { fillFromSidecar } from './fillFromSidecar'
import { findByHash, knownPicture } from './findByHash'
import { withoutFileFields, wordsForEmptyFields } from './intakeRecordRules'
import { keepOriginal } from './keepOriginal'
import { tellOfNewPicture } from './newPictures'
import { type PreparedRecord, prepareRecord } from './prepareRecord'
import { discardReceived, type Received, syncReceived } from './received'
import { settled } from './settled'

interface Intake {
  readonly received: Received
  /** What was written about the picture, in the shape of the collection. */
  readonly words: Readonly<Record<string, unknown>>
  /** What the file beside it says of it. */
  readonly sidecar?: SidecarWords | undefined
}

export interface TakenIn {
  readonly id: string
  /** The library had this very file: nothing was stored, and words went where nothing stood. */
  readonly wasThere: boolean
  /** The new picture as the person reads it, at depth 0. */
  readonly made?: Media
}

/**
 * Takes a picture into the library for the person of the request: the original goes into the store before the row's
 * transaction begins, so that nobody waits for a disk or a bucket with the database's lock in hand. Of the same file sent
 * twice at once one row comes. A row never stands without its file; a file without a row is removed, now or by the sweep.
 * @throws PictureRecalled, GuardsFailed (prepareRecord.ts), StorageFull, StorageUnavailable, and what the collection refuses
 */
export async function takeIn(req: PayloadRequest, { received, words: sent, sidecar }: Intake): Promise<TakenIn> {
  const words = withoutFileFields(sent)
  let isTakenOver = false
  try {
    await giveWay()
    const [known, prepared, synced] = await Promise.allSettled([
      knownPicture(req, received.sha256),
      prepareRecord(req, { received, words, sidecar }),
      // The disk works while the file is looked into.
      syncReceived(received),
    ])
    const picture = settled(known)
    if (picture) return await takeKnown(req, picture, { words, sidecar })
    const record = settled(prepared)
    settled(synced)
    const kept = await keepOriginal(record.facts, received, true)
    isTakenOver = true
    const taken = await makeRow(req, { prepared: record, words, sidecar, isNewFile: kept === 'stored' })
    if (!taken.wasThere) tellOfNewPicture()
    return taken
  } finally {
    if (!isTakenOver) await discardReceived(received)
  }
}

type Said = Omit<Intake, 'received'>

interface Made extends Said {
  readonly prepared: PreparedRecord
  readonly isNewFile: boolean
}

async function makeRow(req: PayloadRequest, { prepared, words, sidecar, isNewFile }: Made): Promise<TakenIn> {
  const { filename, contentHash } = prepared.facts
  const file = storedFile(filename)
  try {
    await giveWay()
    const made = await withTransaction(req, () => create(req, prepared, words))
    const { id } = made
    const store = await pictureStore()
    if (file && (await store.stat(file))) return { id, wasThere: false, made }
    // Its last row was deleted in this very moment, and took the file along.
    await req.payload.delete({ collection: slugs.media, id, overrideAccess: true, req })
    throw new StorageUnavailable('the original was removed while its row was made')
  } catch (error) {
    const winner = await findByHash(req, contentHash).catch(() => null)
    if (winner) return takeKnown(req, winner, { words, sidecar })
    if (isNewFile && file) await tryRemoving(req, file)
    throw error
  } finally {
    offer(req, undefined)
  }
}

function create(req: PayloadRequest, prepared: PreparedRecord, words: Intake['words']): Promise<Media> {
  offer(req, prepared)
  return req.payload.create({
    collection: slugs.media,
    data: words,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

/** What stands in the record stays. Where nobody may change it any more, the words are not for it either. */
async function takeKnown(req: PayloadRequest, known: Media, { words, sidecar }: Said): Promise<TakenIn> {
  const data = known.released ? {} : wordsForEmptyFields(words, { ...known })
  if (Object.keys(data).length > 0) {
    try {
      await req.payload.update({
        collection: slugs.media,
        id: known.id,
        data,
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })
    } catch (error) {
      req.payload.logger.info({ err: error, msg: 'the words sent with a known picture were not taken' })
    }
  }
  if (sidecar) await fillKnown(req, known, sidecar)
  return { id: known.id, wasThere: true }
}

async function fillKnown(req: PayloadRequest, { id }: Media, sidecar: SidecarWords): Promise<void> {
  try {
    await fillFromSidecar(req, id, sidecar)
  } catch (error) {
    req.payload.logger.info({ err: error, msg: 'the sidecar of a known picture was not taken' })
  }
}
