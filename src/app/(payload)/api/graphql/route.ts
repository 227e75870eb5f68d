import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { isDatabaseUnavailable } from '../../../../database/databaseFailure'
import { withErrorCodes } from '../../../../delivery/contract/graphqlErrorRules'
import { isTooLong } from '../../../../delivery/contract/graphqlLength'
import { languageOf } from '../../../../language'
import { type HttpProblemCode, httpProblems, problemBody } from '../../../../server/httpProblem'

const answer = GRAPHQL_POST(config)

/** Payload answers a body that is no JSON, and a database that is away, with an empty 500: both are told apart here. */
export async function POST(request: Request): Promise<Response> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (type !== 'application/json') return refuse(request, 'unsupported_media_type')
  const body = await request.text()
  const asked = jsonObject(body)
  if (!asked) return refuse(request, 'malformed_json')
  if (isTooLong(asked.query)) return refuse(request, 'query_too_costly')
  try {
    return await coded(await answer(new Request(request.url, { method: 'POST', headers: request.headers, body })))
  } catch (error) {
    if (isDatabaseUnavailable(error)) return refuse(request, 'database_unavailable')
    throw error
  }
}

function refuse(request: Request, code: HttpProblemCode): Response {
  const language = languageOf(request.headers.get('accept-language'))
  return Response.json(problemBody(code, language), { status: httpProblems[code].status })
}

/** Several queries in a list are none: each would be as long as one may be. */
function jsonObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

async function coded(response: Response): Promise<Response> {
  const text = await response.text()
  if (!text.includes('"message"')) return new Response(text, response)
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  return new Response(JSON.stringify(withErrorCodes(JSON.parse(text))), { status: response.status, headers })
}
