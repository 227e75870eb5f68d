import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { GuardsFailed, type Problem, ProtectedField, StaleRevision, WrongState } from '../errors'
import { isRecord } from '../isRecord'
import { isWorkflowSlug, type WorkflowSlug } from '../slugs'
import { noteCopied } from './copiedDocument'
import { decideEdit } from './decide'
import { expectRevision } from './expectedRevision'
import { governingItem, newestContent } from './loadPiece'
import { states } from './workflow'
import { workflowTokenOf } from './workflowToken'

/** Fields that only the transition service sets; whatever else comes with a request for them is left aside. */
const systemFields = [
  'item',
  'state',
  'revision',
  'slug',
  'previousSlugs',
  'corrections',
  'responsibleEditor',
  'wordCount',
  'copiedFrom',
  'updatedAt',
]

/** Fields that may be sent back as they stand (admin forms send all they hold), but never otherwise. */
const heldFields = ['_status', 'publishedAt', 'createdAt'] as const

/**
 * The first gate of every operation on a document under workflow: makes each save a draft save, takes away what only the
 * service sets, and refuses whatever would move a status or a time. It runs before Payload reads `draft`, and is the
 * last place where that can be set.
 */
export const guardOperation: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  if (!isWorkflowSlug(collection.slug) || workflowTokenOf(req)?.collectionSlug === collection.slug) return args
  if (operation === 'restoreVersion') throw restoreRefused
  if (operation !== 'create' && operation !== 'update') return args
  const data: Record<string, unknown> = isRecord(args.data) ? args.data : {}
  const guarded = { ...args, data: stripped(data), ...asDraft }
  if (operation === 'create') {
    if (data._status === 'published') throw new ProtectedField(['_status'])
    noteCopied(req, 'duplicateFromID' in args ? args.duplicateFromID : undefined)
    return guarded
  }
  const id = 'id' in args && typeof args.id === 'string' ? args.id : null
  if (!id) return withTrash({ ...guarded, data: heldOnly(data, guarded.data) }, data)
  expectRevision(req, id, revisionIn(data))
  if (!req.user) return guarded
  const standing = await newestContent(req, collection.slug, id)
  if (!standing) return guarded
  await refuseProtected({ req, slug: collection.slug, standing, data })
  // Admin forms send `deletedAt` back with everything else: only a change of it is a move to the trash or out of it.
  return isSame(data.deletedAt, standing.deletedAt) ? guarded : withTrash(guarded, data)
}

const asDraft = {
  draft: true,
  // Payload lets a request override a colleague's lock unless it says otherwise.
  overrideLock: false,
  publishAllLocales: undefined,
  unpublishAllLocales: undefined,
  publishSpecificLocale: undefined,
}

interface Save {
  readonly req: PayloadRequest
  readonly slug: WorkflowSlug
  readonly standing: Record<string, unknown>
  readonly data: Record<string, unknown>
}

/** What cannot be done in this state is said first, then that somebody else was first, then what is protected. */
async function refuseProtected({ req, slug, standing, data }: Save): Promise<void> {
  const item = await governingItem(req, slug, standing)
  if (!item) return
  const touched = heldFields.filter((field) => field in data && !isSame(data[field], standing[field]))
  const isContent = Object.keys(stripped(data)).some((field) => field !== 'id')
  if (isContent && states[item.state].editors === 'nobody') {
    const refusal = decideEdit(nobody, item)
    if (refusal) throw refusal
  }
  const revision = revisionIn(data)
  if (revision !== null && revision !== item.revision) throw new StaleRevision({ revision: item.revision })
  if (touched.length > 0) throw new ProtectedField(touched)
}

const nobody = { id: null, name: '', roles: [], delegations: [], isOnDuty: false, isSystem: false }

/** Trashing has to reach the main row: it is the one change here that is not a draft save. Its own guard follows. */
function withTrash<Args extends { data: Record<string, unknown> }>(guarded: Args, data: Record<string, unknown>): Args {
  if (!('deletedAt' in data)) return guarded
  if (!isTimeOrNull(data.deletedAt)) throw new GuardsFailed([deletedAtMalformed])
  return { ...guarded, draft: false, data: { deletedAt: data.deletedAt, _status: 'draft' } }
}

function isTimeOrNull(value: unknown): boolean {
  return value === null || (typeof value === 'string' && /^\d{4}-/.test(value) && !Number.isNaN(Date.parse(value)))
}

const deletedAtMalformed: Problem = {
  code: 'malformed_time',
  path: 'deletedAt',
  message: { zh: 'deletedAt 应为时间或 null。', en: 'deletedAt is a time, or null.' },
}

/** A bulk change cannot be compared with what stands in each document: any held field is refused. */
function heldOnly(data: Record<string, unknown>, rest: Record<string, unknown>): Record<string, unknown> {
  const touched = heldFields.filter(
    (field) => data[field] !== undefined && !(field === '_status' && data[field] === 'draft' && 'deletedAt' in data),
  )
  if (touched.length > 0) throw new ProtectedField(touched)
  return rest
}

function stripped(data: Record<string, unknown>): Record<string, unknown> {
  const away = new Set<string>([...systemFields, ...heldFields, 'deletedAt'])
  return Object.fromEntries(Object.entries(data).filter(([key]) => !away.has(key)))
}

function revisionIn(data: Record<string, unknown>): number | null {
  return typeof data.revision === 'number' && Number.isInteger(data.revision) ? data.revision : null
}

/** Equal values, or two spellings of one moment; absent and null are one. */
function isSame(given: unknown, standing: unknown): boolean {
  if ((given ?? null) === (standing ?? null)) return true
  if (typeof given !== 'string' || typeof standing !== 'string') return false
  const [a, b] = [Date.parse(given), Date.parse(standing)]
  return !Number.isNaN(a) && a === b
}

const restoreRefused = new WrongState(
  {
    zh: '不能直接恢复旧版本。请打开旧版本，把所需文字复制到当前稿件后保存。',
    en: 'A version is not restored over the present one: copy the text you need into the document and save it.',
  },
  'any',
)
