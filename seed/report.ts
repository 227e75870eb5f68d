import { plainText } from '../src/body/readBody'
import { isState, states } from '../src/editorial/workflow'
import type { LoadedDocument, Outcome } from './load'
import { mendKinds, type ParsedPage, type ParsedPiece } from './page'

/** What was found on a page and what was mended, for a person to read. */
export function describePage(page: ParsedPage, fileName: string): string {
  return [
    `版面 Page: ${fileName}`,
    '',
    `稿件 Pieces: ${page.pieces.length}`,
    ...page.pieces.flatMap(describePiece),
    '',
    `图片说明 Captions: ${page.captions.length}`,
    ...page.captions.map(
      ({ text, credit, pieceOrder }) =>
        `  ${text} ${credit ? `〔${credit.printed}〕` : '〔缺署名 no credit〕'}${pieceOrder ? ` → 稿件 piece ${pieceOrder}` : ''}`,
    ),
    ...describeContest(page),
    '',
    '修整 Mended:',
    ...page.mended.map(({ kind, count }) => `  ${mendKinds[kind].zh} ${mendKinds[kind].en}: ${count}`),
    '',
    page.unplaced.length === 0
      ? '每一行都有着落。Every line was placed.'
      : `没有着落的行 Lines that could not be placed: ${page.unplaced.length}`,
    ...page.unplaced.map(({ line, text }) => `  ${line}: ${text}`),
  ].join('\n')
}

export function describeLoaded({ planned, outcome, state }: LoadedDocument): string {
  const now = isState(state) ? states[state].label.zh : state
  const waits = planned.lacks.length > 0 ? ` 缺 lacks: ${planned.lacks.join('、')}` : ''
  return `  ${outcomes[outcome]} ${planned.title} ${now ? `[${now}]` : ''}${waits}`
}

export function describeTotals(list: readonly string[], milliseconds: number): string {
  const counts = (Object.keys(outcomes) as Outcome[]).flatMap((outcome) => {
    const count = list.filter((each) => each === outcome).length
    return count > 0 ? [`${outcomes[outcome]} ${count}`] : []
  })
  return `${counts.join(', ')} (${(milliseconds / 1000).toFixed(1)} s)`
}

const outcomes: Record<Outcome, string> = {
  made: '新建 made',
  continued: '续完 completed',
  there: '已有 there',
  changedSince: '已被改动，不动它 changed since, left alone',
  deletedSince: '已被删除，不再建 deleted since, left alone',
}

function describePiece(piece: ParsedPiece): string[] {
  const { order, headline, deck, slugline, bylines, missing, gaps, body } = piece
  const lost = gaps.filter(({ kind }) => kind === 'lost').length
  return [
    `  ${order}. ${headline?.replaceAll('\n', ' / ') ?? `（标题缺失 headline lost）${slugline}`}${deck ? ` ${deck}` : ''}`,
    `     ${bylines.map(({ printed }) => printed).join(' ') || '（无署名 no byline）'}，${body.length} 段 blocks，${plainText(body).length} 字 characters` +
      `${gaps.length > 0 ? `，缺字 gaps: ${lost} 处丢失 lost，${gaps.length - lost} 处存疑 doubtful` : ''}${missing.length > 0 ? `，缺 lacks: ${missing.join(', ')}` : ''}`,
    ...gaps.map(
      ({ gapId, kind, before, after, evidence }) =>
        `     ${gapId} …${before}${kind === 'lost' ? '□' : ' ? '}${after}…${evidence.length > 0 ? ` 旁证 evidence: ${evidence.join(' | ')}` : ''}`,
    ),
  ]
}

function describeContest({ contest }: ParsedPage): string[] {
  if (!contest) return []
  const quotas = contest.categories.flatMap(({ tiers }) => tiers.map(({ quota }) => quota))
  const total = quotas.reduce((sum, quota) => sum + quota, 0)
  return [
    '',
    `大赛 Contest: ${contest.title}（主办 organisers ${contest.organisers.join('、')}；支持 supporters ${contest.supporters.join('、')}；始于 since ${contest.since ?? '?'}）`,
    ...contest.categories.map(
      ({ name, tiers }) => `  ${name ?? ''}: ${tiers.map(({ tier, quota }) => `${tier} ${quota}`).join('，')}`,
    ),
    `  名额合计 quotas: ${total}，来源所称 stated: ${contest.statedTotal ?? '?'}`,
  ]
}
