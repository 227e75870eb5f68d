import { isRecord } from '../isRecord'
import type { Language } from '../language'
import { httpProblems, problemCodeOf } from './httpProblem'

/**
 * One form for every refusal: `{ errors: [{ code, message, … }] }`. Payload answers some (an unknown route, a failed start)
 * as a bare `message` that is in English and repeats the address; most others pass the `afterError` hook, which gives them their code.
 */
export async function withErrorBody(response: Response, language: Language): Promise<Response> {
  if (response.status < 400) return response
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
  if (response.body !== null && !isJson) return response
  const body = errorsOf(await parsed(response), response.status, language)
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  headers.set('content-type', 'application/json; charset=utf-8')
  return new Response(JSON.stringify(body), { status: response.status, headers })
}

async function parsed(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Keeps whatever else the answer carries (the current document, field paths): the admin's forms read it. */
function errorsOf(body: unknown, status: number, language: Language): object {
  const code = problemCodeOf(status)
  const message = httpProblems[code].message[language]
  if (!isRecord(body)) return { errors: [{ code, message }] }
  const { message: _unlocalised, ...rest } = body
  if (!Array.isArray(body.errors) || body.errors.length === 0) return { ...rest, errors: [{ code, message }] }
  return { ...body, errors: body.errors.map((error) => ({ code, message, ...(isRecord(error) ? error : {}) })) }
}
