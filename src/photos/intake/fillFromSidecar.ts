import type { PayloadRequest } from 'payload'
import { withTransaction } from '../../database/retryTransaction'
import { GuardsFailed } from '../../errors'
import { idOf } from '../../fields/relationId'
import { isRecord } from '../../isRecord'
import type { Media } from '../../payload-types'
import { slugs } from '../../slugs'
import { isOwnOf } from '../creator/assumeOwnRights'
import { creatorByline } from '../creator/creatorByline'
import { photographerProfile } from '../creator/photographerProfile'
import { namesIn, writtenCreator } from '../creator/writtenCreator'
import type { MetadataProblem } from '../metadata/metadataProblems'
import { prefill } from '../metadata/prefill'
import { allProblems, type SidecarWords } from '../metadata/sidecar'
import { offerLate } from './admitted'
import type { FieldOrigins } from './intakeRecordRules'
import { sidecarFill } from './sidecarFillRules'

/**
 * Fills a picture that is there from a sidecar that came after it, for the person of the request, by the rule of
 * sidecarFillRules.ts. Where it names somebody else, rights that were thought clear are open again.
 * @throws GuardsFailed `sidecar_too_late` where readers see the picture, or it was recalled; WrongState where it is reviewed
 */
export async function fillFromSidecar(req: PayloadRequest, id: string, sidecar: SidecarWords): Promise<void> {
  try {
    await withTransaction(req, () => fill(req, id, sidecar))
  } finally {
    offerLate(req, undefined)
  }
}

async function fill(req: PayloadRequest, id: string, sidecar: SidecarWords): Promise<void> {
  const record = await req.payload.findByID({
    collection: slugs.media,
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (record.released || record.recalledAt) throw tooLate()
  const { data, origins, desk } = await filled(req, record, sidecar)
  if (Object.keys(data).length === 0) return
  offerLate(req, { origins, desk })
  await req.payload.update({
    collection: slugs.media,
    id,
    data,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

async function filled(req: PayloadRequest, record: Media, sidecar: SidecarWords) {
  const { byline, name } = writtenCreator({ ...record })
  const chosen = idOf(byline)
  const creators = sidecar.fields.creators?.value ?? (name ? namesIn(name) : [])
  const match = await creatorByline(req, creators)
  const profile = await photographerProfile(req, { chosen, match, creators })
  const metadata = { fields: sidecar.fields, deskOnly: {}, hasContentCredentials: false, problems: [] }
  // The record keeps them in this shape, and the system alone writes it.
  const before = (record.fieldOrigins ?? {}) as FieldOrigins
  const { data, origins } = sidecarFill({ ...record }, before, prefill({ metadata, profile, current: {} }))
  const isNamedAnew = data.creator !== undefined
  const creator = isNamedAnew && match.byline ? { creator: { ...writtenCreator(data), byline: match.byline } } : {}
  const desk = isRecord(record.deskRecord) ? record.deskRecord : {}
  const problems = Array.isArray(desk.problems) ? (desk.problems as MetadataProblem[]) : []
  return {
    data: { ...data, ...creator, ...(await rightsAfter(req, { ...record }, { ...data, ...creator })) },
    origins,
    desk: {
      ...desk,
      problems: allProblems(problems, sidecar.problems),
      ...(isNamedAnew ? { bylineMismatch: match.reason } : {}),
    },
  }
}

const claiming = ['creator', 'copyrightNotice', 'copyrightOwner'] as const

async function rightsAfter(req: PayloadRequest, record: Readonly<Record<string, unknown>>, data: typeof record) {
  if (record.rights !== 'cleared' || !claiming.some((field) => data[field] !== undefined)) return {}
  return (await isOwnOf(req, { ...record, ...data })) ? {} : { rights: 'unclear' as const }
}

function tooLate(): GuardsFailed {
  return new GuardsFailed([
    {
      code: 'sidecar_too_late',
      message: {
        zh: '图片已随稿公开或已撤回，迟到的 XMP 文件没有采用。',
        en: 'Readers see the picture already, or it was recalled: the sidecar came too late and was not used.',
      },
    },
  ])
}
