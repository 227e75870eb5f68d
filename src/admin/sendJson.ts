import { isRecord } from '../isRecord'

export interface Request {
  readonly address: string
  readonly language: string
  /** POST where it does not say. */
  readonly method?: string
  readonly body?: object
}

/** One thing that stands in the way, in the person's language. */
export interface Refused {
  readonly message: string
  /** Empty where it has none. */
  readonly code: string
  readonly path?: string
}

export interface Sent {
  readonly isDone: boolean
  /** 0 where the server was not reached. */
  readonly status: number
  /** What it said; empty where that is no object. */
  readonly answer: Readonly<Record<string, unknown>>
  /** Everything that stands in the way; empty where it is done, and where the server could not be reached. */
  readonly refused: readonly Refused[]
}

/** Sends JSON to the product's own API; whatever stands in the way comes back, never as an exception. */
export async function sendJson({ address, language, method = 'POST', body = {} }: Request): Promise<Sent> {
  const response = await fetch(address, {
    method,
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  }).catch(() => null)
  return sentAs(response?.status ?? 0, await response?.json().catch(() => null))
}

/** Reads an answer of the product's own API that was asked for in another way. */
export function sentAs(status: number, said: unknown): Sent {
  const answer = isRecord(said) ? said : {}
  const isDone = status >= 200 && status < 300
  return { isDone, status, answer, refused: isDone ? [] : refusedIn(answer) }
}

function refusedIn({ errors }: Readonly<Record<string, unknown>>): Refused[] {
  return Array.isArray(errors) ? errors.filter(isRecord).flatMap(refusedAs) : []
}

function refusedAs({ message, code, path }: Readonly<Record<string, unknown>>): Refused[] {
  if (typeof message !== 'string') return []
  return [{ message, code: typeof code === 'string' ? code : '', ...(typeof path === 'string' ? { path } : {}) }]
}
