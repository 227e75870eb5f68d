import type { Language } from '../../language'

export interface Sent<Answer> {
  /** Null where it was refused, or nobody answered. */
  readonly answer: Answer | null
  readonly messages: readonly string[]
  readonly codes: readonly string[]
  /** The whole of a refusal: it may carry more than its messages. */
  readonly refusal: Readonly<Record<string, unknown>> | null
}

interface Request {
  readonly address: string
  readonly language: Language | string
  readonly body?: object
}

/** Asks the API, or sends to it where there is a body. */
export async function sendToContests<Answer>({ address, language, body }: Request): Promise<Sent<Answer>> {
  const response = await fetch(address, {
    method: body ? 'POST' : 'GET',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    ...(body ? { body: JSON.stringify(body) } : {}),
  }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  // The product's own endpoints; what is read of them is declared at the call.
  if (response?.ok) return { answer: answer as Answer, messages: [], codes: [], refusal: null }
  const refusal = typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : null
  const errors = Array.isArray(refusal?.errors) ? (refusal.errors as { message?: string; code?: string }[]) : []
  return {
    answer: null,
    messages: errors.flatMap(({ message }) => message ?? []),
    codes: errors.flatMap(({ code }) => code ?? []),
    refusal,
  }
}
