import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { journalist } from '../access/journalist'
import { type Person, personOf } from '../access/person'
import { staff } from '../access/staff'
import { databaseNow } from '../database/databaseNow'
import { answering } from '../editorial/endpoints'
import { DocumentNotFound, EntryRefused, GuardsFailed, PictureRecalled } from '../errors'
import type { Bilingual } from '../language'
import type { PhotoContest } from '../payload-types'
import { privateJson } from '../privateJson'
import { publishedContest } from './contestInForce'
import { enterContest } from './enterContest'
import { parseEntry } from './entryInputRules'
import { pictureProblems, windowProblem } from './entryRules'
import { receiptView, withdrawByReceipt } from './ownEntry'
import { refuseOfficersAddress } from './refuseOfficersAddress'
import { discardSent, ownPictures, sentPictures } from './stagePictures'

/** How works are entered, looked up and taken back: by anybody, without an account. */
export const entryEndpoints: Endpoint[] = [
  { path: '/:id/entries', method: 'post', handler: answering(postEntry) },
  { path: '/:id/entries/receipt', method: 'post', handler: answering(postReceipt) },
  { path: '/:id/entries/withdraw', method: 'post', handler: answering(postWithdrawal) },
]

/**
 * multipart/form-data: `_payload` (JSON, entryInputRules.ts) and the files as `pictures`. What counts is when the request
 * arrived, by the database's clock: a slow line loses nobody the contest.
 */
async function postEntry(req: PayloadRequest): Promise<Response> {
  const now = await databaseNow(req.payload)
  const contest = await addressedContest(req)
  const closed = windowProblem(contest, now)
  const { opensAt, closesAt } = contest.entering ?? {}
  if (closed) throw new EntryRefused(closed, { opensAt, closesAt, now: now.toISOString() })
  try {
    await addDataAndFileToRequest(req)
    return await enter(req, contest, now)
  } catch (error) {
    throw error instanceof PictureRecalled && !staff({ req }) ? recalledForEntrants(error) : error
  } finally {
    await discardSent(req)
  }
}

async function enter(req: PayloadRequest, contest: PhotoContest, now: Date): Promise<Response> {
  const person: Person | null = journalist({ req }) ? personOf(req.user) : null
  const rulesVersion = contest.entering?.rulesVersion ?? ''
  const { input, problems } = parseEntry(req.data, {
    categories: (contest.categories ?? []).flatMap(({ name }) => name ?? []),
    rulesVersion,
    staffName: person?.name ?? null,
  })
  const library = person ? await ownPictures(req, input.media, person) : []
  const pictures = [...library, ...(await sentPictures(req))]
  const entering = { ...contest.entering, rulesVersion }
  const wrong = [
    ...problems,
    ...pictureProblems(
      pictures.map(({ byteCount }) => byteCount),
      entering,
    ),
  ]
  if (wrong.length > 0) throw new GuardsFailed(wrong)
  if (person === null) await refuseOfficersAddress(req, input.contact?.email ?? '')
  const { isNew, receipt } = await enterContest(req, {
    contest: { id: contest.id, announceAt: contest.announceAt ?? null, entering },
    input,
    pictures,
    userId: person?.id ?? null,
    now,
  })
  return privateJson({ receipt }, isNew ? 201 : 200)
}

async function postReceipt(req: PayloadRequest): Promise<Response> {
  const contest = await addressedContest(req)
  await addDataAndFileToRequest(req)
  return privateJson({ entry: await receiptView(req, contest.id, req.data) })
}

async function postWithdrawal(req: PayloadRequest): Promise<Response> {
  const contest = await addressedContest(req)
  await addDataAndFileToRequest(req)
  return privateJson({ entry: await withdrawByReceipt(req, contest.id, req.data) })
}

/** How a recall is lifted is the newsroom's own affair, and no entrant can have it done. */
function recalledForEntrants({ problems }: PictureRecalled): PictureRecalled {
  return new PictureRecalled(problems[0]?.path, cannotBeEntered)
}

const cannotBeEntered: Bilingual = {
  zh: '这张图片不能参赛，请换一张。',
  en: 'This picture cannot be entered: choose another one.',
}

async function addressedContest(req: PayloadRequest): Promise<PhotoContest> {
  const contest = await publishedContest(req, String(req.routeParams?.id))
  if (!contest) throw new DocumentNotFound()
  return contest
}
