import type { PayloadRequest, Where } from 'payload'
import { databaseNow } from '../database/databaseNow'
import { isGivenUp, pieceStates } from '../editorial/pieceStates'
import type { ContestAward, PhotoContest } from '../payload-types'
import { slugs } from '../slugs'
import { hasBeenAnnounced } from './announced'
import { type EntryWindow, entryWindow } from './entryRules'
import { inOrder, type NewestAward, type ResultAward } from './resultRules'
import { winnerRows } from './winnerRules'

const mostAwards = 500

interface PublicResults {
  readonly contest: Pick<PhotoContest, 'id' | 'title'> & {
    readonly organisers: readonly string[]
    readonly categories: readonly string[]
    readonly announceAt: string | null
  }
  /** Whether works can be entered now; null where they never can. */
  readonly entries: EntryWindow | null
  readonly isAnnounced: boolean
  readonly awards: readonly ResultAward[]
}

/** What readers may know of a contest's results, whoever asks: published awards, and the winners after the ceremony. */
export async function publicResults(req: PayloadRequest, contest: PhotoContest): Promise<PublicResults> {
  const isAnnounced = await hasBeenAnnounced(req, contest.id)
  const docs = await publishedAwards(req, contest)
  const awards = inOrder(docs.map(resultAward), categoryNames(contest))
  const shown = awards.map((award) => (isAnnounced ? award : { ...award, winners: null, winnersStatus: null }))
  return {
    contest: {
      id: contest.id,
      title: contest.title,
      organisers: contest.organisers ?? [],
      categories: categoryNames(contest),
      announceAt: contest.announceAt ?? null,
    },
    entries: entryWindow(contest, await databaseNow(req.payload)),
    isAnnounced,
    awards: shown,
  }
}

/** The awards as the newsroom has them now, published or not, but for those spiked or taken down; for the contest office. */
export async function newestResults(req: PayloadRequest, contest: PhotoContest): Promise<NewestAward[]> {
  const found = await readAwards(req, contest, { where: { deletedAt: { exists: false } }, draft: true })
  const ids = found.map(({ id }) => id)
  const states = await pieceStates(req, slugs.contestAwards, ids)
  const docs = found.filter(({ id }) => {
    const state = states.get(id)
    return state !== undefined && !isGivenUp(state)
  })
  const live = new Map((await publishedAwards(req, contest)).map((doc) => [doc.id, winnerRows(doc.winners)]))
  const awards = docs.map((doc) => ({
    ...resultAward(doc),
    winners: winnerRows(doc.winners).map(({ name, title, entry }) => ({
      name,
      title,
      isSettled: entry !== null || (live.get(doc.id) ?? []).some((row) => row.name === name && row.title === title),
    })),
    isSigned: doc._status === 'published',
    isApproved: ['approved', 'scheduled'].includes(states.get(doc.id) ?? ''),
  }))
  return inOrder(awards, categoryNames(contest))
}

function publishedAwards(req: PayloadRequest, contest: PhotoContest): Promise<ContestAward[]> {
  const published: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
  return readAwards(req, contest, { where: published, draft: false })
}

async function readAwards(
  req: PayloadRequest,
  contest: PhotoContest,
  { where, draft }: { readonly where: Where; readonly draft: boolean },
): Promise<ContestAward[]> {
  const { docs } = await req.payload.find({
    collection: slugs.contestAwards,
    where: { and: [{ contest: { equals: contest.id } }, where] },
    draft,
    depth: 0,
    limit: mostAwards,
    pagination: false,
    // Whoever calls has decided what of it is shown.
    overrideAccess: true,
    req,
  })
  return docs
}

function resultAward({ id, title, category, tier, rank, quota, winners, winnersStatus }: ContestAward): ResultAward {
  return {
    id,
    title: title ?? '',
    category: category || null,
    tier: tier ?? null,
    rank: rank ?? null,
    quota: quota ?? null,
    winners: (winners ?? []).map(({ name, title: work }) => ({ name: name || null, title: work || null })),
    winnersStatus: winnersStatus ?? null,
  }
}

function categoryNames({ categories }: PhotoContest): string[] {
  return (categories ?? []).flatMap(({ name }) => name ?? [])
}
