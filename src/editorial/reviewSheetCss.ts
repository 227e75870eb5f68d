/** The look of the 审稿单: black on white in every theme, A4, heads of tables repeated on each page. */
export const reviewSheetCss = `
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt } }
* { box-sizing: border-box }
body { max-width: 180mm; margin: 1em auto; padding: 0 1em; background: #fff; color: #111; font: 10.5pt/1.55 "Noto Serif CJK SC", "Songti SC", SimSun, serif }
h1 { margin: 0 0 .4em; font-size: 18pt; text-align: center; letter-spacing: .3em }
h2 { margin: 1.2em 0 .3em; font-size: 12pt; break-after: avoid }
table { width: 100%; border-collapse: collapse; break-inside: auto }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { padding: .25em .5em; border: 1px solid #555; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { font-weight: 600; background: #f2f2f2; white-space: nowrap }
td p { margin: 0 0 .2em }
small, .note { color: #444; font-size: 9pt }
.stages td:nth-child(n + 5) { text-align: right; white-space: nowrap }
.stages th { white-space: normal }
.stages td:nth-child(2), .stages td:nth-child(3) { width: 24% }
.events { font-size: 9.5pt }
.events td:nth-child(-n + 5) { white-space: nowrap }
:lang(en) th, :lang(en) .events td:nth-child(n + 3) { white-space: normal }
@media print { body { max-width: none; margin: 0; padding: 0 } th { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
@media (max-width: 40em) { body { font-size: 10pt } .events td:nth-child(-n + 5), th { white-space: normal } }
`
