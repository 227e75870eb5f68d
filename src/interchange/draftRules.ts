import { plainText } from '../body/readBody'
import type { BlockNode, Body } from '../body/schema'

/** A piece as it comes out of a file, before anybody looked at it. */
export interface ImportedDraft {
  readonly kicker: string | null
  readonly headline: string | null
  readonly deck: string | null
  readonly body: Body
}

/** A headline is short and no sentence. */
const maxHeadlineCharacters = 40
const sentenceEnd = /[。！？；：，、…：;,.!?:]$/

/**
 * Takes the headline from the top of a text: its first line, where it is a subhead or short and ends like no sentence; a
 * line below it that begins with a dash is the deck. What is not surely a headline stays in the body.
 */
export function draftOf(body: Body): ImportedDraft {
  const [first, second, ...rest] = body
  const headline = first && headlineIn(first)
  if (!headline || !second) return { kicker: null, headline: null, deck: null, body }
  const deck = rest.length > 0 ? deckIn(second) : null
  return { kicker: null, headline, deck, body: deck ? rest : [second, ...rest] }
}

function headlineIn(block: BlockNode): string | null {
  if (block.type !== undefined && block.type !== 'h2') return null
  const line = plainText([block]).trim()
  const isShort = Array.from(line).length <= maxHeadlineCharacters
  return line !== '' && isShort && (block.type === 'h2' || !sentenceEnd.test(line)) ? line : null
}

function deckIn(block: BlockNode): string | null {
  const line = plainText([block]).trim()
  return /^(——|--|—)/.test(line) && Array.from(line).length <= 2 * maxHeadlineCharacters ? line : null
}

/** The working title: the headline, else the file's name, else the first words. */
export function sluglineOf(draft: ImportedDraft, fileName: string | null): string {
  const named = fileName?.replace(/\.[^.]{1,5}$/, '').trim()
  const words = draft.headline?.replace(/\s+/g, ' ') || named || plainText(draft.body).trim()
  return Array.from(words).slice(0, 60).join('')
}
