import { escapeHtml } from '../escapeHtml'
import type { Certificate, UnnamedWinner } from './resultRules'

/** The look of the certificates: one A4 page each, black on white in every theme. */
export const certificateCss = `
@page { size: A4 landscape; margin: 0 }
* { box-sizing: border-box }
body { margin: 0; background: #fff; color: #111; font: 16pt/1.9 "Noto Serif CJK SC", "Songti SC", SimSun, serif }
article { display: flex; flex-direction: column; justify-content: center; width: 297mm; max-width: 100%; min-height: 209mm; margin: 0 auto; padding: 22mm 34mm; break-after: page; position: relative }
article:last-child { break-after: auto }
article::before { content: ""; position: absolute; inset: 9mm; border: 1.2mm double #7a5a14 }
h1 { margin: 0 0 9mm; font-size: 40pt; font-weight: 600; letter-spacing: .4em; text-indent: .4em; text-align: center }
h2 { margin: 0 0 4mm; font-size: 22pt; font-weight: 600 }
p { margin: 0; text-indent: 2em; overflow-wrap: anywhere }
article.proof::after { content: "样张 · 未签发"; position: absolute; inset: 0; display: grid; place-items: center; color: #b0202066; font-size: 64pt; letter-spacing: .1em; transform: rotate(-18deg); pointer-events: none; print-color-adjust: exact; -webkit-print-color-adjust: exact }
footer { margin-top: 14mm; text-align: right }
aside { padding: 8mm 20mm; border-bottom: 1px solid #b02020 }
.none { padding: 20mm; text-align: center }
@media (max-width: 60em) { article { min-height: 0; padding: 18mm 16mm } h1 { font-size: 28pt } article::before { inset: 5mm } }
@media print { aside { display: none } }
@media print { article::before { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
`

interface CertificateSet {
  readonly contest: string
  readonly organisers: readonly string[]
  /** As it is printed; empty where no ceremony is planned. */
  readonly day: string
  readonly certificates: readonly Certificate[]
  /** Winners for whom none can be printed. */
  readonly without: readonly UnnamedWinner[]
}

/** 获奖证书, in the language of the contest; all text is escaped. */
export function certificatePage(set: CertificateSet): string {
  const pages = set.certificates.map((certificate) => page(certificate, set)).join('\n')
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>获奖证书 ${escapeHtml(set.contest)}</title>
<style>${certificateCss}</style></head><body>
<main>${notPrinted(set.without)}${pages || '<p class="none">还没有具名的获奖者。No winner is named yet.</p>'}</main>
</body></html>`
}

/** For the screen: it is no page of what is handed out. */
function notPrinted(winners: readonly UnnamedWinner[]): string {
  if (winners.length === 0) return ''
  const lines = winners.map(
    ({ award, work }) => `<li>${escapeHtml(award)}${work ? `《${escapeHtml(work)}》` : ''}</li>`,
  )
  return `<aside><p>以下获奖者没有姓名，无法制作证书。No certificate can be printed for these winners: they have no name.</p><ul>${lines.join('')}</ul></aside>
`
}

function page({ name, work, award, isSigned }: Certificate, { contest, organisers, day }: CertificateSet): string {
  const entered = work ? `您的作品《${escapeHtml(work)}》` : '您的作品'
  const signed = [...organisers, day].filter(Boolean).map((line) => `<div>${escapeHtml(line)}</div>`)
  return `<article${isSigned ? '' : ' class="proof"'}>
<h1>获奖证书</h1>
<h2>${escapeHtml(name)}：</h2>
<p>${entered}在${escapeHtml(contest)}中荣获<strong>${escapeHtml(award)}</strong>。</p>
<p>特发此证，以资鼓励。</p>
<footer>${signed.join('')}</footer>
</article>`
}
