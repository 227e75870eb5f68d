/** By their names in lower case. */
type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** Cookies by which Payload knows a person or a language, and Next a preview. */
const personalCookie = /(?:^|;)\s*(?:payload-|__prerender|__next)/

/** Headers of Next's own navigation: the same address is then answered with something else. */
const navigation = /^(?:rsc$|next-)/

/** Headers that make another question of the same address, or tell who asks. */
const personal: ReadonlySet<string> = new Set([
  'authorization',
  'x-api-key',
  'x-http-method-override',
  'x-payload-http-method-override',
  'transfer-encoding',
])

/** Whether a request asks as any stranger would: what it is answered with may come from memory. */
export function asksAsStranger(method: string | undefined, headers: RequestHeaders): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  for (const name in headers) if (personal.has(name) || navigation.test(name)) return false
  if (headers.cookie !== undefined && personalCookie.test(String(headers.cookie))) return false
  return headers['content-length'] === undefined || headers['content-length'] === '0'
}
