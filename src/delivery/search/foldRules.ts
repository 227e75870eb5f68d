import pairs from 'opencc-js/dict/TSCharacters'

const simplified = new Map(
  pairs.split('|').flatMap((pair): [string, string][] => {
    const [traditional, first] = pair.split(' ')
    return traditional && first ? [[traditional, first]] : []
  }),
)

/** What each code point becomes; filled as texts come. Chinese texts have a few thousand different ones. */
const known = new Map<string, string>()
const mostKnown = 100_000

/**
 * The letters that the search compares: without case, width and accents, in simplified characters. Character by character,
 * so that texts and queries meet whichever of two ways of writing each has, and a place found can be shown in the original.
 */
export function fold(text: string): string {
  let folded = ''
  for (const character of text) folded += foldCharacter(character)
  return folded
}

export interface FoldedText {
  readonly text: string
  /** For each code unit of `text` where its character begins in the original, and where the last one ends. */
  readonly starts: readonly number[]
}

export function foldWithPlaces(original: string): FoldedText {
  const starts: number[] = []
  let text = ''
  let at = 0
  for (const character of original) {
    const folded = foldCharacter(character)
    for (let unit = 0; unit < folded.length; unit += 1) starts.push(at)
    text += folded
    at += character.length
  }
  starts.push(at)
  return { text, starts }
}

/** Whether Chinese characters change by folding: then a phrase is not to be looked for in the text as it stands. */
export function hasTraditional(text: string): boolean {
  for (const character of text) if (simplified.has(character)) return true
  return false
}

export function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text)
}

export function isLatin(text: string): boolean {
  return /^[a-z]+$/.test(text)
}

function foldCharacter(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const plain = character
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
  const folded = Array.from(plain, (one) => simplified.get(one) ?? one).join('')
  if (known.size >= mostKnown) known.clear()
  known.set(character, folded)
  return folded
}
