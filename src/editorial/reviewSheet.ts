import { escapeHtml } from '../escapeHtml'
import type { Bilingual, Language } from '../language'
import type { ChainedEvent } from './chain'
import { eventLabel } from './eventLabel'
import type { Signature } from './item'
import { reviewSheetCss } from './reviewSheetCss'
import type { ReviewSheet, StageLine } from './reviewSheetRules'
import { states, tracks } from './workflow'

type Say = (text: Bilingual) => string
interface Telling {
  readonly say: Say
  readonly time: (iso: string) => string
  /** 录入 behind the name of who typed the piece in. */
  readonly hand: (id: string | null | undefined) => string
}

/** 审稿单: who reviewed and proofread a piece, when, with what opinion. A page to print on A4; all text is escaped. */
export function reviewSheet(sheet: ReviewSheet, language: Language): string {
  const say: Say = (text) => text[language]
  const { headline, slugline, authors, typists } = sheet
  const isTypist = (id: string | null | undefined) => typists.some((typist) => typist.id === id)
  const telling: Telling = {
    say,
    time: (iso) => timeText(iso, sheet.timeZone),
    hand: (id) => (isTypist(id) ? `（${say(titles.typedIn)}）` : ''),
  }
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say(titles.sheet)} ${escapeHtml(slugline)}</title>
<style>${reviewSheetCss}</style></head><body>
<h1>${say(titles.sheet)}</h1>
<table><tbody>
<tr><th scope="row">${say(titles.slugline)}</th><td colspan="3">${escapeHtml(slugline)}</td></tr>
<tr><th scope="row">${say(titles.headline)}</th><td colspan="3">${escapeHtml(headline).replaceAll('\n', '<br>')}</td></tr>
<tr><th scope="row">${say(titles.authors)}</th><td>${escapeHtml(authors)}</td><th scope="row">${say(titles.size)}</th><td>${sheet.words} / ${sheet.pictures} / ${sheet.openGaps}</td></tr>
${typists.length > 0 ? `<tr><th scope="row">${say(titles.typedIn)}</th><td colspan="3">${escapeHtml(typists.map(({ name }) => name).join('、'))}</td></tr>` : ''}
<tr><th scope="row">${say(titles.state)}</th><td>${say(states[sheet.state].label)} · ${say(tracks[sheet.track].label)}</td><th scope="row">${say(titles.round)}</th><td>${sheet.cycle}</td></tr>
</tbody></table>
<h2>${say(titles.stages)}</h2>
<table class="stages"><thead><tr><th>${say(titles.stage)}</th><th>${say(titles.review)}</th><th>${say(titles.proof)}</th><th>${say(titles.opinion)}</th><th>${say(titles.changes)}</th><th>${say(titles.perTenThousand)}</th></tr></thead><tbody>
${sheet.stages.map((line) => stageRow(line, telling)).join('\n')}
</tbody></table>
<p class="note">${say(titles.counted)}</p>
${lateReview(sheet, telling)}
${sheet.incidents.length > 0 ? `<h2>${say(titles.incidents)}</h2>${eventTable(sheet.incidents, telling)}` : ''}
<h2>${say(titles.history)}</h2>
${eventTable(sheet.events, telling)}
<p class="note">${sheet.isIntact ? say(titles.intact) : `${say(titles.broken)} ${sheet.brokenAt}`}</p>
</body></html>`
}

function stageRow({ stage, review, proof, opinions, changes, changesPerTenThousand }: StageLine, telling: Telling) {
  const told = opinions
    .map(({ by, text, action }) => `<p>${telling.say(eventLabel(action))} · ${escapeHtml(by)}：${escapeHtml(text)}</p>`)
    .join('')
  const cells = [
    signers(review, telling),
    signers(proof, telling, review),
    told,
    changes ?? '—',
    changesPerTenThousand ?? '—',
  ]
  return `<tr><th scope="row">${telling.say(states[stage].label)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

/** A proofreading given in one stroke with the review is told apart from one by a proofreader. */
function signers(
  signatures: readonly Signature[],
  { say, time, hand }: Telling,
  reviews: readonly Signature[] = [],
): string {
  const isOneStroke = ({ userId, signedAt }: Signature) =>
    reviews.some((review) => review.userId === userId && review.signedAt === signedAt)
  const told = signatures.map(
    (signature) =>
      `<p>${escapeHtml(signedBy(signature.userName, signature.forUserName))}${hand(signature.userId)}${isOneStroke(signature) ? say(titles.alsoProof) : ''}<br><small>${time(signature.signedAt)} · ${signature.digest.slice(0, 12)}</small></p>`,
  )
  return told.join('') || '—'
}

function lateReview({ lateReview: owed }: ReviewSheet, { say, time }: Telling): string {
  if (!owed) return ''
  const done = owed.doneAt
    ? `${say(titles.lateDone)} ${time(owed.doneAt)} ${escapeHtml(owed.by ?? '')}`
    : `<strong>${say(titles.lateOpen)} ${time(owed.dueAt)}</strong>`
  return `<h2>${say(eventLabel('lateReview'))}</h2><p>${done}</p>`
}

function eventTable(events: readonly ChainedEvent[], { say, time, hand }: Telling): string {
  const rows = events.map(
    (event) =>
      `<tr><td>${event.sequence}</td><td>${time(event.at)}</td><td>${escapeHtml(signedBy(event.actorName, event.forUserName))}${hand(event.actorId)}</td><td>${say(eventLabel(event.action))}${event.details.alsoProof === true ? say(titles.alsoProof) : ''}</td>` +
      `<td>${say(states[event.from].label)} → ${say(states[event.to].label)}</td><td>${escapeHtml([event.reason, event.note].filter(Boolean).join(' / '))}</td></tr>`,
  )
  return `<table class="events"><thead><tr><th>#</th><th>${say(titles.time)}</th><th>${say(titles.who)}</th><th>${say(titles.what)}</th><th>${say(titles.state)}</th><th>${say(titles.why)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

const titles = {
  sheet: { zh: '审稿单', en: 'Review sheet' },
  slugline: { zh: '稿签', en: 'Slugline' },
  headline: { zh: '标题', en: 'Headline' },
  authors: { zh: '署名', en: 'Bylines' },
  typedIn: { zh: '录入', en: 'Typed in' },
  size: { zh: '字数 / 图片 / 未处理缺字', en: 'Characters / pictures / open gaps' },
  state: { zh: '状态', en: 'State' },
  round: { zh: '送审轮次', en: 'Round' },
  stages: { zh: '三审三校签字', en: 'Reviews and proofreadings' },
  stage: { zh: '审次', en: 'Stage' },
  review: { zh: '审', en: 'Review' },
  proof: { zh: '校', en: 'Proofreading' },
  alsoProof: { zh: '（审者兼校）', en: ' (with the review)' },
  opinion: { zh: '意见', en: 'Opinion' },
  changes: { zh: '改动（处）', en: 'Changes' },
  perTenThousand: { zh: '每万字', en: 'Per 10,000' },
  counted: {
    zh: '改动：送到这一审的文字与这一审签发的文字逐词对照，不同之处的数目（含标点、格式与图片说明），按最近一次签发计；每万字按现有字数折算。没有留存文字的记“—”。本系统不自动判定差错，改动不等于差错。',
    en: 'Changes: places that differ between the text that came to the stage and the text signed there (punctuation, marks and captions included), of its last approval; per 10,000 characters of the present text. “—” where a text was not kept. A change is not necessarily an error.',
  },
  incidents: { zh: '退回、更正、撤稿等事项', en: 'Returns, corrections, withdrawals' },
  history: { zh: '全部经手记录', en: 'All steps' },
  intact: { zh: '记录链完整，未被改动。', en: 'The chain of the record is whole.' },
  broken: { zh: '记录链已断开，从下列序号起不可采信：', en: 'The chain is broken from row' },
  lateDone: { zh: '已于以下时间补审：', en: 'Done at' },
  lateOpen: { zh: '尚未补审，应于以下时间前完成：', en: 'Still owed, due at' },
  time: { zh: '时间', en: 'Time' },
  who: { zh: '经手人', en: 'Who' },
  what: { zh: '操作', en: 'What' },
  why: { zh: '理由与意见', en: 'Reason and opinion' },
} as const satisfies Record<string, Bilingual>

function timeText(iso: string, timeZone: string): string {
  const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat('zh-CN', { timeZone, ...day, ...clock }).format(new Date(iso)).replaceAll('/', '-')
}

function signedBy(name: string, principal: string | null | undefined): string {
  return principal ? `${name}（代 ${principal}）` : name
}
