import type { Bilingual } from '../../language'

export interface KnownByline {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[] | null
}

/** Why a creator was not linked to a byline; a person chooses then. */
export const bylineMismatches = {
  no_creator: { zh: '文件里没有写摄影者。', en: 'The file names no creator.' },
  several_creators: { zh: '文件里写了几位摄影者，请选定署名。', en: 'The file names several creators: please choose.' },
  no_byline: { zh: '没有同名的署名，请选定或新建。', en: 'No byline has this name: please choose one or make it.' },
  several_bylines: { zh: '有几个同名的署名，请选定。', en: 'Several bylines have this name: please choose.' },
} as const satisfies Record<string, Bilingual>

export type BylineMismatch = keyof typeof bylineMismatches

export type BylineMatch =
  | { readonly byline: string; readonly reason: null }
  | { readonly byline: null; readonly reason: BylineMismatch }

/** The byline that bears the creator's name or has it as an alias: exactly, and as the only one. Nothing is guessed. */
export function matchByline(creators: readonly string[], bylines: readonly KnownByline[]): BylineMatch {
  const names = new Set(creators.map(comparableName).filter(Boolean))
  const [name] = names
  if (name === undefined) return none('no_creator')
  if (names.size > 1) return none('several_creators')
  const matching = bylines.filter((byline) =>
    [byline.name, ...(byline.aliases ?? [])].some((known) => comparableName(known) === name),
  )
  const [first, second] = matching
  if (!first) return none('no_byline')
  return second ? none('several_bylines') : { byline: first.id, reason: null }
}

/**
 * Whether the creators are one person, who has one of these names. Latin letters count alike here, for the menus of many a
 * camera know capitals alone; a name is asked for with its owner at hand, so that nobody else's is met by chance.
 */
export function isNamed(creators: readonly string[], names: readonly string[]): boolean {
  const asWritten = (name: string) => comparableName(name).toLowerCase()
  const [only, ...others] = new Set(creators.map(asWritten).filter(Boolean))
  return only !== undefined && others.length === 0 && names.some((name) => asWritten(name) === only)
}

/** The forms in which a database can hold a name, as far as it can be asked by them: the rule above knows more. */
export function bylineNameForms(name: string): string[] {
  const comparable = comparableName(name)
  const signs = [...comparable]
  const isShort = signs.length === 2 && /^\p{Script=Han}+$/u.test(comparable)
  const spaced = isShort ? [' ', '\u3000'].map((space) => signs.join(space)) : []
  return [...new Set([name.trim(), comparable, ...spaced])].filter(Boolean)
}

/**
 * One form of what is the same name: full-width and compatibility characters as their plain ones (Unicode NFKC), single
 * spaces, and none between Chinese characters, where they only justify the line (王 平).
 */
function comparableName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
}

function none(reason: BylineMismatch): BylineMatch {
  return { byline: null, reason }
}
