/** An answer for whoever asked, and nobody else: no cache keeps it. */
export function privateJson(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
