import type { Bilingual, Language } from '../language'
import type { ChainedEvent } from './chain'
import { eventLabel } from './eventLabel'
import type { EditorialItem, Signature } from './item'
import type { Listing } from './listing'
import { states, tracks } from './workflow'

interface Sheet {
  readonly item: EditorialItem
  readonly listing: Listing
  readonly events: readonly ChainedEvent[]
  readonly language: Language
  /** IANA name. */
  readonly timeZone: string
}

/** 审稿单: who reviewed and proofread a piece, when, with what opinion. A page to print on A4; all text is escaped. */
export function reviewSheet({ item, listing, events, language, timeZone }: Sheet): string {
  const say = (text: Bilingual) => text[language]
  const time = (iso: string) =>
    new Date(iso).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone, hour12: false })
  const stages = tracks[item.track].stages.map((stage) => {
    const cell = (kind: Signature['kind']) =>
      item.signatures
        .filter((signature) => signature.stage === stage && signature.kind === kind)
        .map(
          (signature) =>
            `${escapeHtml(signedBy(signature.userName, signature.forUserName))}<br><small>${time(signature.signedAt)} · ${signature.digest.slice(0, 12)}</small>`,
        )
        .join('') || '—'
    return `<tr><th>${say(states[stage].label)}</th><td>${cell('review')}</td><td>${cell('proof')}</td></tr>`
  })
  const rows = events.map(
    (event) =>
      `<tr><td>${event.sequence}</td><td>${time(event.at)}</td><td>${escapeHtml(signedBy(event.actorName, event.forUserName))}</td><td>${say(eventLabel(event.action))}</td>` +
      `<td>${say(states[event.from].label)} → ${say(states[event.to].label)}</td><td>${escapeHtml([event.reason, event.note].filter(Boolean).join(' / '))}</td></tr>`,
  )
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${say(titles.sheet)} ${escapeHtml(listing.slugline)}</title>
<style>@page{size:A4;margin:18mm}body{font:11pt/1.6 "Noto Serif CJK SC","Songti SC",serif;color:#111;max-width:180mm;margin:1em auto;padding:0 1em}
h1{font-size:18pt;text-align:center}table{border-collapse:collapse;width:100%;margin:1em 0}th,td{border:1px solid #555;padding:.3em .5em;text-align:left;vertical-align:top}small{color:#555}
@media (max-width:40em){body{font-size:10pt}}</style></head><body>
<h1>${say(titles.sheet)}</h1>
<table><tr><th>${say(titles.slugline)}</th><td>${escapeHtml(listing.slugline)}</td></tr><tr><th>${say(titles.headline)}</th><td>${escapeHtml(listing.headline).replaceAll('\n', '<br>')}</td></tr>
<tr><th>${say(titles.authors)}</th><td>${escapeHtml(listing.authorNames)}</td></tr><tr><th>${say(titles.state)}</th><td>${say(states[item.state].label)} · ${say(tracks[item.track].label)} · ${listing.wordCount}</td></tr></table>
<table><tr><th></th><th>${say(titles.review)}</th><th>${say(titles.proof)}</th></tr>${stages.join('')}</table>
<table><tr><th>#</th><th>${say(titles.time)}</th><th>${say(titles.who)}</th><th>${say(titles.what)}</th><th>${say(titles.state)}</th><th>${say(titles.why)}</th></tr>${rows.join('')}</table>
</body></html>`
}

const titles = {
  sheet: { zh: '审稿单', en: 'Review sheet' },
  slugline: { zh: '稿签', en: 'Slugline' },
  headline: { zh: '标题', en: 'Headline' },
  authors: { zh: '署名', en: 'Bylines' },
  state: { zh: '状态', en: 'State' },
  review: { zh: '审', en: 'Review' },
  proof: { zh: '校', en: 'Proofreading' },
  time: { zh: '时间', en: 'Time' },
  who: { zh: '经手人', en: 'Who' },
  what: { zh: '操作', en: 'What' },
  why: { zh: '意见', en: 'Opinion' },
} as const satisfies Record<string, Bilingual>

function signedBy(name: string, principal: string | null | undefined): string {
  return principal ? `${name}（代 ${principal}）` : name
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
