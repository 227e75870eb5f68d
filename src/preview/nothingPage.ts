/**
 * What a link shows that shows nothing: one page, byte for byte, whatever the reason. It needs no script and no file, and
 * loads none.
 */
export const nothingPage = `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>这个链接打不开</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#fdfbf7, #171512); color: light-dark(#1c1a17, #e9e5de); }
main { max-width: 36rem; margin: 0 auto; padding: 20vh 1.5rem 4rem; font: 1rem/1.9 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; text-align: center; }
h1 { font-size: 1.4rem; }
</style>
</head>
<body>
<main>
<h1>这个链接打不开</h1>
<p>它可能已到期、已撤销，或者地址不完整。如需阅读，请联系给您链接的编辑。</p>
<p lang="en">This link shows nothing. Please ask the editor who gave it to you.</p>
</main>
</body>
</html>
`

export const nothingPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
