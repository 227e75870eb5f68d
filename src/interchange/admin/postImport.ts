import type { Body } from '../../body/schema'

/** A manuscript as it lies before the person: a file, or what was pasted. */
export type Source = { readonly file: File } | { readonly text: string }

export interface ImportPreview {
  readonly headline: string | null
  readonly deck: string | null
  readonly slugline: string
  readonly body: Body
  readonly wordCount: number
  readonly pictureCount: number
  readonly linkedPictureCount: number
  readonly hasMacros: boolean
}

export interface ImportCreated {
  readonly doc: { readonly id: string; readonly slugline: string }
  readonly pictures: { readonly entered: number; readonly refused: number }
}

/** Sends a manuscript; gives the answer, or what the server says is wrong, or null where it cannot be reached. */
export async function postImport<Answer>(
  address: string,
  source: Source,
  fields: Readonly<Record<string, unknown>>,
): Promise<Answer | { readonly problems: readonly string[] } | null> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    ...bodyOf(source, fields),
  }).catch(() => null)
  if (!response) return null
  const answer: unknown = await response.json().catch(() => null)
  // An answer of the product's own endpoint.
  if (response.ok) return answer as Answer
  return { problems: messagesIn(answer) }
}

function bodyOf(source: Source, fields: Readonly<Record<string, unknown>>): RequestInit {
  if ('text' in source)
    return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ text: source.text, ...fields }) }
  const form = new FormData()
  form.append('file', source.file)
  form.append('_payload', JSON.stringify({ fileName: source.file.name.slice(0, 200), ...fields }))
  return { body: form }
}

function messagesIn(answer: unknown): string[] {
  const errors = typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : []
  return Array.isArray(errors) ? errors.flatMap(({ message }) => (typeof message === 'string' ? [message] : [])) : []
}
