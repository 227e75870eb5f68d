import pairs from 'opencc-js/dict/TSCharacters'

const simplified = new Map(
  pairs.split('|').flatMap((pair): [string, string][] => {
    const [traditional, first] = pair.split(' ')
    // A few rare ones have a simplified form of two code units; they stay, so that texts keep their length.
    return traditional && traditional.length === first?.length ? [[traditional, first]] : []
  }),
)

/** For each code unit what it becomes, where that is one unit; filled as texts come. */
const units = new Uint16Array(0x10000)
const unknown = 0
/** Becomes several units, none, or is half of a character. No text has this code unit. */
const special = 0xffff

/**
 * The letters that the search compares: without case, width and accents, in simplified characters. Character by character,
 * so that texts and queries meet whichever of two ways of writing each has, and a place found can be shown in the original.
 * Marks and blanks stay as they are.
 */
export function fold(text: string): string {
  return foldUnits(text) ?? Array.from(text, foldCharacter).join('')
}

export interface FoldedText {
  readonly text: string
  /** For each code unit of `text` where its character begins in the original, and where the last one ends; null where they are the same. */
  readonly starts: readonly number[] | null
}

export function foldWithPlaces(original: string): FoldedText {
  const simple = foldUnits(original)
  if (simple !== null) return { text: simple, starts: null }
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
  const folded = fold(text)
  if (folded === text) return false
  for (const character of text) if (simplified.has(character)) return true
  return false
}

const firstHan = 0x4e00
const lastHan = 0x9fff

export function isHan(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < firstHan || code > lastHan) return /^\p{Script=Han}+$/u.test(text)
  }
  return text !== ''
}

export function isLatin(text: string): boolean {
  return /^[a-z]+$/.test(text)
}

/** Nearly every text changes unit by unit, or not at all; null for one that does not. */
function foldUnits(text: string): string | null {
  let isChanged = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const folded = units[code] || learn(code)
    if (folded === special) return null
    if (folded !== code) isChanged = true
  }
  if (!isChanged) return text
  let changed = ''
  let same = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const folded = units[code] ?? code
    if (folded === code) continue
    changed += text.slice(same, at) + String.fromCharCode(folded)
    same = at + 1
  }
  return changed + text.slice(same)
}

function learn(code: number): number {
  const folded = code >= 0xd800 && code <= 0xdfff ? '' : foldCharacter(String.fromCharCode(code))
  const unit = folded.length === 1 ? folded.charCodeAt(0) : special
  if (unit !== unknown) units[code] = unit
  return unit === unknown ? special : unit
}

function foldCharacter(character: string): string {
  if (!/[\p{L}\p{N}\p{M}]/u.test(character)) return character
  const plain = character
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
  return Array.from(plain, (one) => simplified.get(one) ?? one).join('')
}
