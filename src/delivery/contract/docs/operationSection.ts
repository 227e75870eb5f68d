import { escapeHtml } from '../../../escapeHtml'
import type { Bilingual, Language } from '../../../language'
import type { ParameterDescription, PathDescription } from '../openapi/pathDescription'
import { pageWords } from './guide'
import { schemaFields, valueWords } from './schemaWords'

interface Section {
  readonly language: Language
  readonly schemas: Readonly<Record<string, unknown>>
}

/** One operation: its address, what can be asked, what is answered. Long lists are folded. */
export function operationSection(description: PathDescription, { language, schemas }: Section): string {
  const { path, method = 'get', operationId, summary, parameters = [], body, bodyType, answers } = description
  const say = (text: Bilingual) => escapeHtml(text[language])
  const filters = parameters.filter(({ name }) => name.startsWith('where['))
  const others = parameters.filter(({ name }) => !name.startsWith('where['))
  const table = (rows: readonly ParameterDescription[]) =>
    `<table><thead><tr>${[pageWords.name, pageWords.values, pageWords.meaning].map((head) => `<th scope="col">${say(head)}</th>`).join('')}</tr></thead><tbody>${rows
      .map(
        ({ name, schema, description: words }) =>
          `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td>${escapeHtml(valueWords(schema))}</td><td>${say(words)}</td></tr>`,
      )
      .join('')}</tbody></table>`
  const answer = Object.values(answers).find(({ schema }) => schema)?.schema
  const fields = answer ? schemaFields(answer, schemas) : []
  const sent = body ? schemaFields(body, schemas) : []
  const folded = (title: Bilingual, content: string) =>
    content
      ? `<details><summary>${say(title)}</summary><div class="scroll" tabindex="0">${content}</div></details>`
      : ''
  return `<article id="${escapeHtml(operationId)}">
<h3><span class="method">${method.toUpperCase()}</span> <code>${escapeHtml(path)}</code></h3>
<p>${say(summary)}</p>
${folded(pageWords.parameters, others.length > 0 ? table(others) : '')}
${folded(pageWords.filters, filters.length > 0 ? table(filters) : '')}
${folded(bodyTitle(bodyType), sent.length > 0 ? fieldTable(sent, say) : '')}
${folded(pageWords.answer, fields.length > 0 ? fieldTable(fields, say) : '')}
</article>`
}

function bodyTitle(mediaType: PathDescription['bodyType']): Bilingual {
  const { zh, en } = pageWords.body
  return mediaType ? { zh: `${zh}（${mediaType}）`, en: `${en} (${mediaType})` } : pageWords.body
}

function fieldTable(fields: ReturnType<typeof schemaFields>, say: (text: Bilingual) => string): string {
  const heads = [pageWords.field, pageWords.type, pageWords.meaning]
  return `<table><thead><tr>${heads.map((head) => `<th scope="col">${say(head)}</th>`).join('')}</tr></thead><tbody>${fields
    .map(
      ({ name, type, words }) =>
        `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td>${escapeHtml(type)}</td><td>${escapeHtml(words)}</td></tr>`,
    )
    .join('')}</tbody></table>`
}

/** The name of a chapter of addresses as a link has it. */
export function slugOf(name: string): string {
  return `addresses-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`
}
