import type { ParsedContest, ParsedContestCategory, ParsedContestTier } from '../page'

const titleForm = /[“《][^“”《》\n]{1,12}[”》][^“”《》，。；：、\n]{0,24}?大[赛奖]/gu
const tierForm =
  /([特一二三四五六]等奖|(?:优秀|优胜|入围|入选|佳作|最佳|金|银|铜|特别)[^，。；、\d]{0,4}?奖|(?:优秀|入围|入选)作品)([\d零一二三四五六七八九十百两]+)[名个件幅组]/gu
const numerals = '零一二三四五六七八九'

export interface ContestSource {
  order: number
  headline: string | null
  /** The body's texts without gaps. */
  text: string
}

/** The contest that a piece announces the results of: a titled 大赛 with award tiers; `null` where no piece tells of one. */
export function readContest(sources: ContestSource[]): ParsedContest | null {
  for (const source of sources) {
    const contest = contestIn(source)
    if (contest) return contest
  }
  return null
}

function contestIn({ order, headline, text }: ContestSource): ParsedContest | null {
  const titlesSeen = [
    ...new Set([...text.matchAll(titleForm), ...(headline ?? '').replaceAll('\n', '').matchAll(titleForm)].map(String)),
  ]
  const tiers = tiersIn(text)
  const title = titlesSeen.reduce((fullest, seen) => (seen.length > fullest.length ? seen : fullest), '')
  if (title === '' || tiers.length === 0) return null
  return {
    title,
    titlesSeen,
    organisers: organisersIn(text),
    supporters: listOf(/在([^，。；：]{2,60}?)的?(?:大力)?支持下/u.exec(text)?.[1]),
    since: sinceIn(text),
    statedTotal: numberIn(
      /(?:评选出|评出|产生|共有|共)([\d零一二三四五六七八九十百]+)[件幅组个](?:获奖|优秀|入选)?作品/u.exec(text)?.[1],
    ),
    categories: categoriesIn(text, tiers),
    pieceOrder: order,
  }
}

/** “由甲联合乙举办的…” names them once and fully; “甲、乙决定联合举办” again. */
function organisersIn(text: string): string[] {
  const byClause = /由([^，。；：]{2,60}?)(?:共同|联合)?(?:举办|主办|承办)/u.exec(text)?.[1]
  const subject = /(?:^|[，。；：\n])([^，。；：\n]{2,60}?)(?:决定)?(?:共同|联合)?(?:举办|主办)/u.exec(text)?.[1]
  return listOf(byClause ?? subject)
}

function listOf(text: string | undefined): string[] {
  return text?.split(/联合|共同|、|和|与|及/u).filter((name) => name !== '') ?? []
}

function sinceIn(text: string): string | null {
  const [, year, month] = /(\d{4})年(?:(\d{1,2})月)?(?:份)?(?:以来|起)/u.exec(text) ?? []
  if (!year) return null
  return month ? `${year}-${month.padStart(2, '0')}` : year
}

/** Tiers “each” (各评出) hold for every category that is named; otherwise they are the contest's own. */
function categoriesIn(text: string, tiers: ParsedContestTier[]): ParsedContestCategory[] {
  const names = listOf(
    /(?:奖项|作品)?(?:共)?分(?:为|成)?([^，。；：]{1,40}?类)(?=[两二三四五六七八九\d]+大?类|[，。；])/u.exec(text)?.[1],
  )
  const categories = names.filter((name) => name.endsWith('类'))
  if (categories.length === 0 || !/各(?:评|设|选|产生)/u.test(text)) return [{ name: null, tiers }]
  return categories.map((name) => ({ name, tiers: tiers.map((tier) => ({ ...tier })) }))
}

function tiersIn(text: string): ParsedContestTier[] {
  const quotas = new Map<string, number>()
  for (const [, tier = '', printed = ''] of text.matchAll(tierForm)) {
    const quota = numberIn(printed)
    if (quota !== null && !quotas.has(tier)) quotas.set(tier, quota)
  }
  return [...quotas].map(([tier, quota], index) => ({ tier, rank: index + 1, quota }))
}

/** A count in digits or in Chinese numerals below one thousand. */
function numberIn(printed: string | undefined): number | null {
  if (!printed) return null
  if (/^\d+$/u.test(printed)) return Number(printed)
  const match = /^(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?$/u.exec(
    printed,
  )
  if (!match) return null
  const [, hundreds, tens, ten, units] = match
  return digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(units)
}

function digit(numeral: string | undefined): number {
  return numeral === undefined ? 0 : numerals.indexOf(numeral === '两' ? '二' : numeral)
}
