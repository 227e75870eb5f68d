import type { PayloadRequest } from 'payload'
import type { Person } from '../access/person'
import { holdRowUnseen } from '../database/holdRow'
import { withTransaction } from '../database/retryTransaction'
import type { EditorialItem } from '../editorial/item'
import { addAuthors, addTypists } from '../editorial/items'
import { loadPiece } from '../editorial/loadPiece'
import { whileServiceWrites } from '../editorial/serviceWrite'
import { AwardRefused, DocumentNotFound, TransitionDenied } from '../errors'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'
import { contestInForce } from './contestInForce'
import { findEntry } from './entries'
import { noteDecision } from './noteContestEvent'
import { isOwnWork, ownWork } from './ownWork'
import { isRepeatWins } from './vocabulary'
import { awardRefusal, entriesOf, type GivenAward, type OtherWin, type WinnerRow, winnerRows } from './winnerRules'

interface Giving {
  readonly awardId: string
  readonly entryId: string
  readonly person: Person
  readonly now: Date
  /** Where the award follows from a round's ranking. */
  readonly ranking?: Ranking
}

export interface Ranking {
  readonly round: string
  /** Whoever gives it has decided nothing that the ranking follows from, and is not its author (judging.md). */
  readonly isExecution: boolean
}

/** Many may reach for the last place at once: whoever comes second runs again, and reads that it is gone. */
const attempts = 9

/**
 * Gives an award to an entry. The award's revision is taken and the entry's row held, so that neither the quota nor the
 * rule on winning again can be passed by, however many ask at the same moment. The row is left as it was: its entrant reads it.
 * @throws AwardRefused (quota_exhausted, wins_already …), TransitionDenied (own_entry), DocumentNotFound, and what the workflow says of the award's state
 */
export function giveAward(req: PayloadRequest, { awardId, entryId, person, now, ranking }: Giving): Promise<void> {
  return withTransaction(
    req,
    async () => {
      const { award, item } = await loadAward(req, awardId)
      const entry = await findEntry(req, entryId)
      if (!entry) throw new DocumentNotFound()
      if (await isOwnWork(req, entryId, person)) throw new TransitionDenied([ownWork])
      const contest = award.contest ? await contestInForce(req, award.contest) : null
      const refusal = awardRefusal({
        award,
        candidate: { entryId, contest: entry.contest, category: entry.category, isStanding: entry.isStanding },
        others: await otherWins(req, award, entryId),
        repeatWins: isRepeatWins(contest?.repeatWins) ? contest.repeatWins : 'once',
      })
      if (refusal) throw new AwardRefused(refusal)
      await holdRowUnseen(req, slugs.contestEntries, entryId)
      const winner = { entry: entryId, name: entry.photographerName, title: entry.title }
      const isExecution = ranking?.isExecution ?? false
      await writeWinners(req, { item, person, winners: [...award.winners, winner], isExecution })
      await note(req, { awardId, entryId, person, now, ranking, action: 'giveAward', reason: null })
    },
    { attempts },
  )
}

/**
 * Takes an award back from an entry; the place is free again.
 * @throws DocumentNotFound where the entry does not have it, and what the workflow says of the award's state
 */
export function withdrawAward(
  req: PayloadRequest,
  { awardId, entryId, person, now, reason }: Giving & { readonly reason: string },
): Promise<void> {
  return withTransaction(
    req,
    async () => {
      const { award, item } = await loadAward(req, awardId)
      if (!entriesOf(award.winners).includes(entryId)) throw new DocumentNotFound()
      await holdRowUnseen(req, slugs.contestEntries, entryId)
      const winners = award.winners.filter(({ entry }) => entry !== entryId)
      await writeWinners(req, { item, person, winners, isExecution: false })
      await note(req, { awardId, entryId, person, now, action: 'withdrawAward', reason })
    },
    { attempts },
  )
}

async function loadAward(req: PayloadRequest, id: string): Promise<{ award: GivenAward; item: EditorialItem }> {
  const { doc, item } = await loadPiece(req, slugs.contestAwards, id)
  if (doc.deletedAt) throw new DocumentNotFound()
  const { category, quota, winners } = doc
  const award = {
    id,
    contest: idOf(doc.contest),
    category: typeof category === 'string' && category !== '' ? category : null,
    quota: typeof quota === 'number' ? quota : null,
    winners: winnerRows(winners),
  }
  return { award, item }
}

/** Other awards of the contest that name the entry, as their newest drafts stand. */
async function otherWins(req: PayloadRequest, award: GivenAward, entryId: string): Promise<OtherWin[]> {
  if (!award.contest) return []
  const { docs } = await req.payload.find({
    collection: slugs.contestAwards,
    where: {
      and: [
        { contest: { equals: award.contest } },
        { 'winners.entry': { equals: entryId } },
        { id: { not_equals: award.id } },
      ],
    },
    draft: true,
    depth: 0,
    limit: 100,
    pagination: false,
    // Every award counts, whoever may read it.
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, category, title }) => ({ awardId: id, category: category ?? null, title: title ?? '' }))
}

interface Winners {
  readonly item: EditorialItem
  readonly person: Person
  readonly winners: readonly WinnerRow[]
  readonly isExecution: boolean
}

/** A save as any other: the workflow says whether the award can be changed now, and its signatures lapse. */
async function writeWinners(req: PayloadRequest, { item, person, winners, isExecution }: Winners): Promise<void> {
  const { documentId: id } = item
  // Whoever chooses a winner has written part of the award, and does not review it; the jury's choice is only put down.
  if (item.state === 'draft') await (isExecution ? addTypists : addAuthors)(req, item, [person.id])
  await whileServiceWrites(req, { documentId: id, isExecution }, () =>
    req.payload.update({
      collection: slugs.contestAwards,
      id,
      data: {
        winners: winners.map((row) => ({ ...row })),
        winnersStatus: winners.length > 0 ? 'named' : 'pending',
        revision: item.revision,
      },
      draft: true,
      depth: 0,
      overrideLock: false,
      overrideAccess: false,
      user: req.user,
      req,
    }),
  )
}

interface Noted extends Giving {
  readonly action: 'giveAward' | 'withdrawAward'
  readonly reason: string | null
}

async function note(req: PayloadRequest, noted: Noted): Promise<void> {
  const { awardId, entryId, person, now, action, reason, ranking } = noted
  const { item } = await loadPiece(req, slugs.contestAwards, awardId)
  const details = { entry: entryId, ...(ranking ? { round: ranking.round } : {}) }
  await noteDecision(req, item, { person, at: now, action, reason, details })
}
