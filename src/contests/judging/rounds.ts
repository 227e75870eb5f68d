import type { PayloadRequest } from 'payload'
import { DocumentNotFound } from '../../errors'
import { idOf, idsOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { textOf } from '../../textOf'
import type { CategoryResult } from './placingRules'
import type { Shortfall } from './quorumRules'
import type { RoundSetup } from './roundRules'
import { isRoundKind, isRoundStatus, type RoundStatus } from './vocabulary'

/** What came of a round, frozen when it closed; its digest is over this and nothing else. */
export interface RoundResult {
  readonly categories: readonly CategoryResult[]
  readonly ballotCount: number
  /** Why it was closed without a quorum, and which entries lacked it. */
  readonly override: { readonly reason: string; readonly missing: readonly Shortfall[] } | null
}

export interface Round extends RoundSetup {
  readonly id: string
  readonly contest: string
  readonly name: string
  readonly status: RoundStatus
  readonly showsTexts: boolean
  readonly openedAt: string | null
  readonly closedAt: string | null
  readonly digest: string | null
  /** What is judged in it, fixed when it opened. */
  readonly entryIds: readonly string[]
  readonly result: RoundResult | null
}

/** @throws DocumentNotFound */
export async function findRound(req: PayloadRequest, id: string): Promise<Round> {
  const row = await req.payload.db.findOne({ collection: slugs.contestRounds, where: { id: { equals: id } }, req })
  if (!row) throw new DocumentNotFound()
  return roundFromRow(row)
}

/** The rounds of a contest, the first one first. */
export async function roundsOf(req: PayloadRequest, contest: string): Promise<Round[]> {
  const { docs } = await req.payload.db.find({
    collection: slugs.contestRounds,
    where: { contest: { equals: contest } },
    sort: 'order',
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(roundFromRow)
}

/** The round whose result leads to this one. */
export async function roundBefore(req: PayloadRequest, { contest, order }: Round): Promise<Round | null> {
  return (await roundsOf(req, contest)).findLast((other) => (other.order ?? 0) < (order ?? 0)) ?? null
}

export async function roundsOfJuror(req: PayloadRequest, juror: string): Promise<Round[]> {
  const { docs } = await req.payload.db.find({
    collection: slugs.contestRounds,
    where: { jurors: { equals: juror } },
    sort: '-openedAt',
    limit: 200,
    pagination: false,
    req,
  })
  return docs.map(roundFromRow)
}

/** A plan as it is saved or stored. */
export function setupOf(data: Readonly<Record<string, unknown>>): RoundSetup {
  return {
    kind: isRoundKind(data.kind) ? data.kind : null,
    order: numberOrNull(data.order),
    criteria: rowsOf(data.criteria).map(({ name, weight }) => ({ name: textOf(name), weight: numberOrNull(weight) })),
    jurors: idsOf(data.jurors),
    chair: idOf(data.chair),
    quorum: numberOrNull(data.quorum),
    advance: numberOrNull(data.advance),
    advanceByCategory: rowsOf(data.advanceByCategory).map(({ category, count }) => ({
      category: textOf(category),
      count: numberOrNull(count),
    })),
    opensAt: timeOrNull(data.opensAt),
    closesAt: timeOrNull(data.closesAt),
  }
}

function roundFromRow(row: unknown): Round {
  // A row of our own collection.
  const data = row as Readonly<Record<string, unknown>>
  const { status, entryIds, result } = data
  return {
    ...setupOf(data),
    id: textOf(data.id),
    contest: idOf(data.contest) ?? '',
    name: textOf(data.name),
    status: isRoundStatus(status) ? status : 'planned',
    showsTexts: data.showsTexts === true,
    openedAt: timeOrNull(data.openedAt),
    closedAt: timeOrNull(data.closedAt),
    digest: textOf(data.digest) || null,
    entryIds: Array.isArray(entryIds) ? entryIds.map(String) : [],
    // Written by closeRound.ts alone.
    result: typeof result === 'object' && result !== null ? (result as RoundResult) : null,
  }
}

function rowsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : []
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

function timeOrNull(value: unknown): string | null {
  const isTime = value instanceof Date || (typeof value === 'string' && value !== '')
  return isTime ? new Date(value).toISOString() : null
}
