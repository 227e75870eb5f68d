import { escapeHtml } from '../../../escapeHtml'
import type { Bilingual, Language } from '../../../language'
import type { PathDescription } from '../openapi/pathDescription'
import { developersCss } from './developersCss'
import { guide, pageWords } from './guide'
import { code } from './html'
import { operationSection, slugOf } from './operationSection'

interface PageParts {
  readonly paths: readonly PathDescription[]
  readonly language: Language
  readonly version: string
  readonly publicUrl: string
  /** Schemas by name, to list the fields of an answer. */
  readonly schemas: Readonly<Record<string, unknown>>
}

/** The documents of the API as one page, without scripts: readable by whoever has the address. */
export function developersPage({ paths, language, version, publicUrl, schemas }: PageParts): string {
  const say = (text: Bilingual) => escapeHtml(text[language])
  const other = language === 'zh' ? 'en' : 'zh'
  const tags = [...new Map(paths.map(({ tag }) => [tag.en, tag])).values()]
  const ofTag = (tag: Bilingual) => paths.filter((each) => each.tag.en === tag.en)
  const links = guide.map(({ id, title }) => `<li><a href="#${id}">${say(title)}</a></li>`)
  const tagLinks = tags.map((tag) => `<li><a href="#${slugOf(tag.en)}">${say(tag)}</a></li>`)
  const chapters = guide.map(
    ({ id, title, text, example }) =>
      `<section id="${id}"><h2>${say(title)}</h2><p>${say(text)}</p>${example ? code(example.replaceAll('$A', publicUrl)) : ''}</section>`,
  )
  const rooms = tags.map(
    (tag) =>
      `<section id="${slugOf(tag.en)}"><h2>${say(tag)}</h2>${ofTag(tag)
        .map((path) => operationSection(path, { language, schemas }))
        .join('')}</section>`,
  )
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(pageWords.title)}</title>
<style>${developersCss}</style>
</head>
<body>
<header>
<h1>${say(pageWords.title)}</h1>
<p>${say(pageWords.version)} ${escapeHtml(version)} · <a href="/openapi.json">${say(pageWords.machine)}</a> · <a href="?lang=${other}" hreflang="${other}" lang="${other}">${say(pageWords.other)}</a></p>
</header>
<div class="columns">
<nav aria-label="${say(pageWords.contents)}"><ul>${links.join('')}</ul><h2>${say(pageWords.addresses)}</h2><ul>${tagLinks.join('')}</ul></nav>
<main>${chapters.join('')}<h2 class="part">${say(pageWords.addresses)}</h2>${rooms.join('')}</main>
</div>
</body>
</html>
`
}
