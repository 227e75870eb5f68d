import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq, type Payload, type Where } from 'payload'
import { isNewsroomError } from '../../errors'
import { slugs } from '../../slugs'
import { pictureStore } from '../storage/newsroomStore'
import { storedFile } from '../storage/storedFile'
import { keepRenditions, noteFailure } from './keepRenditions'
import { PictureProcessEnded, placeholderInProcess, renditionsInProcess } from './process/inPictureProcess'
import {
  type Claim,
  claimedPictures,
  claimPicture,
  releaseClaim,
  restClaim,
  strandClaim,
  whileClaimed,
} from './renditionClaim'
import { removeUnused } from './renditionFiles'
import { wantedRenditions } from './renditionInput'
import { isRenditionFailure, type RenditionFailure } from './vocabulary'

/** A picture that ended its process so often without a word will do so again. */
const maxStranded = 3
/** Readers' requests come in between two pictures. */
const pauseMilliseconds = 20
const restMilliseconds = 30_000

/**
 * Makes the renditions of the pictures that wait for them, one picture at a time. Several processes may run it: each
 * picture is claimed, and what a process leaves unfinished is taken up by another within a minute.
 * @param untilFree is waited for before each picture
 * @returns how many pictures it came to an end with
 */
export async function renderWaiting(
  payload: Payload,
  isStopped: () => boolean = () => false,
  untilFree: (isStopped: () => boolean) => Promise<void> = async () => {},
): Promise<number> {
  let done = 0
  for (;;) {
    if (done > 0) await untilFree(isStopped)
    const next = isStopped() ? null : await nextWaiting(payload)
    if (!next) return done
    const claim = await claimPicture(payload, next)
    if (!claim) continue
    await render(payload, claim)
    done += 1
    await sleep(pauseMilliseconds)
  }
}

/** Those that were there before there were renditions have no state yet. */
const waiting: Where = { or: [{ renditionState: { equals: 'waiting' } }, { renditionState: { exists: false } }] }

async function nextWaiting(payload: Payload): Promise<string | null> {
  const claimed = await claimedPictures(payload)
  const { docs } = await payload.db.find<{ id: string }>({
    collection: slugs.media,
    where: claimed.length > 0 ? { and: [waiting, { id: { not_in: claimed } }] } : waiting,
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    select: { id: true },
  })
  return docs[0]?.id ?? null
}

/** Comes to an end with this picture out of its turn. @returns false where another process is at it already */
export async function renderNow(payload: Payload, mediaId: string): Promise<boolean> {
  const claim = await claimPicture(payload, mediaId)
  if (claim) await render(payload, claim)
  return claim !== null
}

async function render(payload: Payload, claim: Claim): Promise<void> {
  try {
    await whileClaimed(payload, claim, () => renderClaimed(payload, claim))
  } catch (error) {
    if (error instanceof PictureProcessEnded) await strandClaim(payload, claim)
    // The store or the database: the picture rests, so that it is not tried a thousand times meanwhile.
    else await restClaim(payload, claim, restMilliseconds)
    throw error
  }
  await releaseClaim(payload, claim)
}

type Row = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly filename?: string
  readonly placeholder?: string | null
}

async function renderClaimed(payload: Payload, claim: Claim): Promise<void> {
  const req = await createLocalReq({}, payload)
  const picture = await payload.db.findOne<Row>({ collection: slugs.media, where: { id: { equals: claim.mediaId } } })
  if (!picture) return
  const { input, recipe } = await wantedRenditions(req, picture)
  const fail = async (failure: RenditionFailure) =>
    removeUnused(payload, await noteFailure(payload, { claim, recipe, failure }))
  if (claim.strandedBefore >= maxStranded) return fail('rendering_gave_up')
  const original = storedFile(picture.filename)
  const store = await pictureStore()
  try {
    const made =
      original &&
      (await store.asLocalFile(original, async (source) => ({
        ...(await renditionsInProcess({ ...input, source }, store)),
        placeholder: picture.placeholder || (await placeholderInProcess(source)),
      })))
    if (!made) return await fail('original_missing')
    await removeUnused(payload, await keepRenditions(payload, { ...made, claim, recipe }))
  } catch (error) {
    // A full disk, or a bucket that is away, is no fault of the picture.
    if (!isNewsroomError(error) || !isRenditionFailure(error.code)) throw error
    payload.logger.warn({ msg: 'a picture cannot be rendered', media: claim.mediaId, code: error.code })
    await fail(error.code)
  }
}
