const encodings = ['br', 'gzip', 'identity'] as const
/** Content codings that answers are kept in, the preferred one first. */
export type Encoding = (typeof encodings)[number]

/** The coding for an `Accept-Encoding` (RFC 9110, 12.5.3). Whoever takes none of ours gets the plain one. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity'
  const weights = new Map<string, number>()
  for (const one of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = one.split(';').map((part) => part.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)))
  }
  const weightOf = (name: Encoding) =>
    weights.get(name) ?? (name === 'identity' ? Number.MIN_VALUE : (weights.get('*') ?? 0))
  const [best = 'identity'] = encodings.filter((name) => weightOf(name) > 0).sort((a, b) => weightOf(b) - weightOf(a))
  return best
}

/** Whether `If-None-Match` names this tag, by the weak comparison that RFC 9110 (13.1.2) asks for. */
export function isSameTag(condition: string | null | undefined, tag: string): boolean {
  if (condition === null || condition === undefined) return false
  if (condition === tag || condition.trim() === '*') return true
  return condition.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}
