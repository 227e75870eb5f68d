const han = /\p{Script=Han}/u
const ascii = /^[!-~]$/
const halfBlankPunctuation = new Set('，。、；：“”‘’（）《》〈〉【】「」『』！？·')
/** A mark that ends a line stands on half its square, or hangs out of the column: between the two. Ems. */
const endMarkWidth = 0.25
const sentenceEnd = /[。！？…!?][”’」』）》]*$/u

export function isHan(char: string | undefined): boolean {
  return char !== undefined && han.test(char)
}

/** A digit, a Latin letter or a mark of their alphabet, set half as wide as a Chinese character. */
function isAscii(char: string | undefined): boolean {
  return char !== undefined && ascii.test(char)
}

export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text)
}

/** How often a sentence ends within the text. */
export function countSentences(text: string): number {
  return text.match(/[。！？]+/gu)?.length ?? 0
}

/**
 * Set width in ems, a full-width mark counting `markWidth`: setting squeezes marks to anything between half an em and a
 * whole one. A space beside ASCII is not on the page; any other holds the place of a glyph.
 */
export function setWidth(text: string, markWidth: number): number {
  const chars = Array.from(text)
  const widths = chars.map((char, index) => {
    if (/\s/u.test(char)) return isAscii(chars[index - 1]) || isAscii(chars[index + 1]) ? 0 : 1
    if (isAscii(char)) return 0.5
    if (!halfBlankPunctuation.has(char)) return 1
    return index === chars.length - 1 ? endMarkWidth : markWidth
  })
  return widths.reduce((sum, width) => sum + width, 0)
}
