import { isRecord } from '../isRecord'
import { isWorkflowSlug } from '../slugs'
import type {
  CorrectionKind,
  EditorialItem,
  Failure,
  HoldMark,
  LateReview,
  OpenCorrection,
  Pinned,
  Signature,
} from './item'
import { isStage, isState, isTrack } from './workflow'

/**
 * A row of `editorial-items`, as either engine hands it out, as an item. Lists that are empty and values that are null
 * are absent on MongoDB.
 * @throws TypeError where the row is none of ours
 */
export function itemFromRow(row: unknown): EditorialItem {
  if (!isRecord(row)) throw new TypeError('not a row of editorial-items')
  const { id, collectionSlug, documentId, state, track } = row
  if (typeof collectionSlug !== 'string' || !isWorkflowSlug(collectionSlug) || !isState(state) || !isTrack(track)) {
    throw new TypeError(`the row ${String(id)} of editorial-items is damaged`)
  }
  return {
    id: String(id),
    collectionSlug,
    documentId: String(documentId),
    state,
    track,
    trackIsChosen: row.trackIsChosen === true,
    revision: numberOr(row.revision, 1),
    cycle: numberOr(row.cycle, 0),
    authors: texts(row.authors),
    typists: texts(row.typists),
    editors: texts(row.editors),
    signatures: signatures(row.signatures),
    everSigned: row.everSigned === true,
    digest: textOrNull(row.digest),
    verbatimDigest: textOrNull(row.verbatimDigest),
    publishAt: timeOrNull(row.publishAt),
    assignee: textOrNull(row.assignee),
    dueAt: timeOrNull(row.dueAt),
    // These are written by the service alone, from values of these very types.
    correction: isRecord(row.correction)
      ? (row.correction as unknown as OpenCorrection & { kind: CorrectionKind })
      : null,
    lateReview: isRecord(row.lateReview) ? (row.lateReview as unknown as LateReview) : null,
    spikedBy: textOrNull(row.spikedBy),
    held: isRecord(row.held) ? (row.held as unknown as HoldMark) : null,
    pinned: isRecord(row.pinned) ? (row.pinned as unknown as Pinned) : null,
    failure: isRecord(row.failure) ? (row.failure as unknown as Failure) : null,
    eventCount: numberOr(row.eventCount, 0),
    lastHash: textOrNull(row.lastHash),
  }
}

function signatures(value: unknown): Signature[] {
  if (!Array.isArray(value)) return []
  // Written by the service alone; a row without its stage would be damaged and counts as none.
  return value.filter(
    (signature) => isRecord(signature) && isState(signature.stage) && isStage(signature.stage),
  ) as Signature[]
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function timeOrNull(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' && value !== '' ? new Date(value).toISOString() : null
}

function numberOr(value: unknown, fallback: number): number {
  return typeof value === 'number' ? value : fallback
}
