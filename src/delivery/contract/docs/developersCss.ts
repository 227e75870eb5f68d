/** The style of the developers' page; its hash stands in the page's policy. */
export const developersCss = `
:root { color-scheme: light dark; --ink: #1d1d1f; --soft: #5b5b62; --paper: #fdfdfc; --line: #dcdcd8; --code: #f2f1ee; --link: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e7e3; --soft: #a9a9b0; --paper: #161618; --line: #36363a; --code: #232326; --link: #8ab8ee; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.7 system-ui, "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
a { color: var(--link); }
header { padding: 28px 24px 16px; border-bottom: 1px solid var(--line); }
header p { margin: 4px 0 0; color: var(--soft); }
h1 { margin: 0; font-size: 28px; line-height: 1.3; }
h2 { margin: 40px 0 8px; font-size: 21px; line-height: 1.4; }
h2.part { padding-top: 24px; border-top: 1px solid var(--line); font-size: 25px; }
h3 { margin: 24px 0 4px; font-size: 16px; font-weight: 600; overflow-wrap: anywhere; }
.method { display: inline-block; min-width: 3.2em; color: var(--soft); font-size: 13px; letter-spacing: .04em; }
.columns { display: grid; grid-template-columns: 210px minmax(0, 1fr); gap: 32px; max-width: 1180px; padding: 0 24px 80px; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 24px 0; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav h2 { margin: 20px 0 4px; font-size: 15px; }
nav a { display: block; padding: 4px 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
main section:first-child h2 { margin-top: 24px; }
p { max-width: 46em; margin: 8px 0; }
pre { overflow-x: auto; margin: 8px 0; padding: 12px 16px; border-radius: 6px; background: var(--code); font-size: 14px; line-height: 1.6; }
code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .92em; }
details { margin: 4px 0; }
summary { padding: 4px 0; color: var(--link); cursor: pointer; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 1.5; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
td { overflow-wrap: anywhere; }
tbody th { font-weight: 400; white-space: nowrap; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@media (max-width: 760px) {
  .columns { display: block; padding-inline: 16px; }
  header { padding-inline: 16px; }
  nav { position: static; max-height: none; }
  nav ul { columns: 2; }
  nav a { padding: 8px 0; }
}
@media print { nav { display: none; } .columns { display: block; } }
`
