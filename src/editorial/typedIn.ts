import { parseBody } from '../body/parseBody'
import { plainText } from '../body/readBody'
import { idOf } from '../fields/relationId'

/** The share of a body's pairs of neighbouring characters that its original must hold. */
const typedShare = 0.8

/**
 * 录入: the document carries an original, and its body is the original's text. A picture of a manuscript cannot be
 * compared: it counts as attached. Whoever writes anything else is an author.
 */
export function isTypedFromOriginal(data: Readonly<Record<string, unknown>>): boolean {
  const { original } = data
  if (typeof original !== 'object' || original === null) return false
  const { text, file } = original as { text?: unknown; file?: unknown }
  if (typeof text === 'string' && text.trim() !== '') return isTakenFrom(text, plainText(parseBody(data.body).body))
  return idOf(file) !== null
}

function isTakenFrom(original: string, body: string): boolean {
  const known = new Set(pairsOf(original))
  const pairs = pairsOf(body)
  return pairs.filter((pair) => known.has(pair)).length >= pairs.length * typedShare
}

function pairsOf(text: string): string[] {
  const characters = Array.from(text.replace(/[\p{P}\p{Z}\p{C}□]/gu, ''))
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}
