import path from 'node:path'
import type { Payload, PayloadRequest, Where } from 'payload'
import { slugs } from '../../slugs'
import { cleanFileName } from '../fileNameRules'
import { fillFromSidecar } from '../intake/fillFromSidecar'
import type { SidecarWords } from '../metadata/sidecar'
import { afterFailure, type Ended, keep, refuse } from './endClaimed'
import { accountOfFolder, requestOf } from './inboxAccounts'
import { sidecarAlone } from './inboxProblems'
import { type Claimed, putDone, restMilliseconds } from './setAside'
import { isGivenUp, type KnownByName, pictureOf } from './sidecarRules'
import type { Sweep } from './sweep'

/** A picture that came longer ago has been captioned by other ways. */
const lateMilliseconds = 7 * 24 * 60 * 60_000
const mostOfOneName = 200

/** A sidecar whose picture was taken before it came fills that; one without a picture is given an hour. */
export async function takeLateSidecar(
  payload: Payload,
  sweep: Sweep,
  { words, ...claimed }: Claimed & { readonly words: SidecarWords },
): Promise<Ended> {
  const { file, seen } = claimed
  const account = await accountOfFolder(payload, file.split(path.sep)[0] ?? '')
  const req = account && (await requestOf(payload, account.id))
  if (!req) return keep(sweep, claimed, restMilliseconds)
  try {
    const picture = await latePicture(req, { account: account.id, name: path.basename(file), words, now: sweep.now })
    if (!picture)
      return seen && isGivenUp(seen.since, sweep.now.getTime())
        ? refuse(payload, sweep, claimed, [sidecarAlone])
        : keep(sweep, claimed, restMilliseconds)
    await fillFromSidecar(req, picture, words)
  } catch (error) {
    return afterFailure(payload, sweep, claimed, {
      error,
      msg: 'a sidecar of the inbox waits: it could not be taken now',
    })
  }
  await putDone(sweep, claimed)
  return 'taken'
}

interface Late {
  readonly account: string
  readonly name: string
  readonly words: SidecarWords
  readonly now: Date
}

async function latePicture(req: PayloadRequest, { account, name, words, now }: Late): Promise<string | null> {
  const clean = cleanFileName(name)
  if (!clean) return null
  const first = new Date(now.getTime() - lateMilliseconds).toISOString()
  const where: Where = {
    and: [
      { uploadedBy: { equals: account } },
      { createdAt: { greater_than_equal: first } },
      // Wider than the rule, for no engine knows that.
      { originalFilename: { contains: clean.replace(/(\.[^.]*)?\.xmp$/i, '') } },
    ],
  }
  const { docs } = await req.payload.db.find<KnownByName>({
    collection: slugs.media,
    where,
    sort: '-createdAt',
    limit: mostOfOneName,
    pagination: false,
    select: { originalFilename: true, takenLocally: true },
    req,
  })
  return pictureOf({ name: clean, takenLocally: words.fields.dateCreated?.value.local ?? null }, docs)
}
