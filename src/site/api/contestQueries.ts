import {
  awardTiers,
  type ContestPhase,
  contestPhases,
  type WinnersStatus,
  winnersStatuses,
} from '../../contests/vocabulary'
import { addresses } from '../../delivery/addresses'
import type { Listed } from '../story'
import type { AskApi } from './askApi'
import { type Answer, numberIn, recordIn, recordsIn, textIn, textsIn } from './fieldRules'
import { listedOf, onOneLine } from './storyRules'

export interface ContestInList {
  readonly id: string
  readonly title: string
  /**
   * 征稿中, 征稿已截止, 评审中, 已揭晓 or 已取消: where it stands, also when its own word was overtaken by its times, for nobody
   * corrects that at the minute of a ceremony.
   */
  readonly stage: string | null
  readonly organisers: readonly string[]
}

export interface Contest extends ContestInList {
  readonly supporters: readonly string[]
  /** As precisely as it is known: 2017, 2017-08 or 2017-08-15. */
  readonly startedOn: string | null
  readonly endsOn: string | null
  readonly categories: readonly string[]
  readonly isCollecting: boolean
  readonly statedTotal: number | null
  readonly announcement: { readonly address: string; readonly headline: string } | null
  readonly call: CallForEntries | null
  /** Whether the API takes works at this moment, by its own clock. */
  readonly entries: 'ahead' | 'open' | 'closed' | null
  readonly awards: readonly Award[]
  /** False: the winners are made known later. */
  readonly isAnnounced: boolean
  readonly announceAt: string | null
}

/** 征稿; only where works can be entered. */
interface CallForEntries {
  readonly opensAt: string
  readonly closesAt: string
  readonly rules: string
  readonly rulesVersion: string
  readonly minAge: number | null
  readonly maxPictures: number
  /** How many works one person may enter, in all and in a category; null where it does not matter. */
  readonly maxEntries: number | null
  readonly maxEntriesPerCategory: number | null
}

export interface Award {
  readonly id: string
  readonly category: string | null
  readonly tier: string
  readonly quota: number | null
  readonly winners: readonly { readonly name: string | null; readonly work: string | null }[]
  /** Why it lists no winners, in words. */
  readonly standing: string
}

export async function readContests(ask: AskApi, limit: number): Promise<Listed<ContestInList>> {
  const answer = await ask('/photo-contests', { depth: 0, limit, sort: '-publishedAt' })
  const { items, ...listed } = listedOf(answer, (contest) => contest)
  const read = items.map(async (contest) => contestInList(contest, await overtakingResults(ask, contest)))
  return { ...listed, items: (await Promise.all(read)).flatMap((contest) => contest ?? []) }
}

const resultsAddress = (id: string) => `/photo-contests/${encodeURIComponent(id)}/results`

const settledPhases: readonly string[] = ['announced', 'cancelled'] satisfies ContestPhase[]

/** What may say more than the contest's own word: asked only where it has times that can overtake that. */
async function overtakingResults(ask: AskApi, contest: Answer): Promise<Answer | null> {
  const [id, phase] = [textIn(contest, 'id'), textIn(contest, 'phase') ?? '']
  const hasTimes = textIn(contest, 'announceAt') !== null || recordIn(contest, 'entering') !== null
  return id && hasTimes && !settledPhases.includes(phase) ? ask(resultsAddress(id)) : null
}

/** A winner who has been made known, with the contest in which it was. */
export interface AnnouncedWinner {
  readonly contestId: string
  readonly contest: string
  readonly award: string
  readonly name: string
  readonly work: string
}

/** The winners of the newest awards that readers may know of; before the ceremony the API gives none. */
export async function readWinners(ask: AskApi, mostAwards: number): Promise<readonly AnnouncedWinner[]> {
  const answer = await ask('/contest-awards', {
    depth: 1,
    limit: mostAwards,
    sort: '-publishedAt',
    'select[title]': true,
    'select[contest]': true,
    'select[winners]': true,
    'populate[photo-contests][title]': true,
  })
  return recordsIn(answer ?? {}, 'docs').flatMap((award) => {
    const contest = recordIn(award, 'contest') ?? {}
    const [contestId, title] = [textIn(contest, 'id'), textIn(contest, 'title')]
    if (!contestId || !title) return []
    return recordsIn(award, 'winners').map((winner) => ({
      contestId,
      contest: title,
      award: textIn(award, 'title') ?? '',
      name: textIn(winner, 'name') ?? '',
      work: textIn(winner, 'title') ?? '',
    }))
  })
}

/** A published contest with its awards; null where there is none. */
export async function readContest(ask: AskApi, id: string): Promise<Contest | null> {
  const [contest, results] = await Promise.all([
    ask(`/photo-contests/${encodeURIComponent(id)}`, {
      depth: 1,
      'populate[articles][slug]': true,
      'populate[articles][headline]': true,
    }),
    ask(resultsAddress(id)),
  ])
  const listed = contest && contestInList(contest, results)
  if (!contest || !listed) return null
  return {
    ...listed,
    supporters: textsIn(contest, 'supporters'),
    startedOn: textIn(contest, 'startedOn'),
    endsOn: textIn(contest, 'endsOn'),
    categories: recordsIn(contest, 'categories').flatMap((category) => textIn(category, 'name') ?? []),
    isCollecting: textIn(contest, 'phase') === 'collecting',
    statedTotal: numberIn(contest, 'statedTotal'),
    announcement: announcementOf(recordIn(contest, 'announcement')),
    call: callOf(recordIn(contest, 'entering')),
    entries: windowIn(results),
    awards: recordsIn(results ?? {}, 'awards').flatMap((award) => awardOf(award) ?? []),
    isAnnounced: results?.isAnnounced === true,
    announceAt: textIn(contest, 'announceAt'),
  }
}

function contestInList(contest: Answer, results: Answer | null): ContestInList | null {
  const [id, title] = [textIn(contest, 'id'), textIn(contest, 'title')]
  if (!id || !title) return null
  return { id, title, stage: stageOf(contest, results), organisers: textsIn(contest, 'organisers') }
}

function stageOf(contest: Answer, results: Answer | null): string | null {
  const hasWinners = recordsIn(results ?? {}, 'awards').some((award) => recordsIn(award, 'winners').length > 0)
  if (results?.isAnnounced === true && hasWinners) return contestPhases.announced.zh
  const phase = textIn(contest, 'phase') ?? ''
  if (phase === 'collecting' && windowIn(results) === 'closed') return '征稿已截止'
  // Held by the vocabulary, as the condition asks.
  return Object.hasOwn(contestPhases, phase) ? contestPhases[phase as ContestPhase].zh : null
}

function windowIn(results: Answer | null): Contest['entries'] {
  const told = results && textIn(results, 'entries')
  return told === 'ahead' || told === 'open' || told === 'closed' ? told : null
}

function announcementOf(article: Answer | null): Contest['announcement'] {
  const [slug, headline] = [article && textIn(article, 'slug'), article && textIn(article, 'headline')]
  return slug && headline ? { address: addresses.article(slug), headline: onOneLine(headline) } : null
}

function callOf(entering: Answer | null): CallForEntries | null {
  if (!entering) return null
  const [opensAt, closesAt] = [textIn(entering, 'opensAt'), textIn(entering, 'closesAt')]
  const [rules, rulesVersion] = [textIn(entering, 'rules'), textIn(entering, 'rulesVersion')]
  if (!opensAt || !closesAt || !rules || !rulesVersion) return null
  const maxPictures = numberIn(entering, 'maxPictures') ?? 1
  const limits = {
    maxPictures,
    maxEntries: numberIn(entering, 'perPerson'),
    maxEntriesPerCategory: numberIn(entering, 'perCategory'),
  }
  return { opensAt, closesAt, rules, rulesVersion, minAge: numberIn(entering, 'minAge'), ...limits }
}

function awardOf(award: Answer): Award | null {
  const id = textIn(award, 'id')
  const tier = textIn(award, 'tier') ?? ''
  // Held by the vocabulary, as the condition asks.
  const tierName = Object.hasOwn(awardTiers, tier)
    ? awardTiers[tier as keyof typeof awardTiers].zh
    : textIn(award, 'title')
  if (!id || !tierName) return null
  return {
    id,
    category: textIn(award, 'category'),
    tier: tierName,
    quota: numberIn(award, 'quota'),
    winners: recordsIn(award, 'winners').map((winner) => ({
      name: textIn(winner, 'name'),
      work: textIn(winner, 'title'),
    })),
    standing: standingOf(textIn(award, 'winnersStatus')),
  }
}

function standingOf(status: string | null): string {
  // As above.
  return status && Object.hasOwn(winnersStatuses, status)
    ? winnersStatuses[status as WinnersStatus].zh
    : winnersStatuses.pending.zh
}
