/**
 * A text of several lines as it is kept: no control characters, half characters or marks that only turn the line around;
 * empty where nothing of it is seen.
 */
export function plainText(typed: string): string {
  const text = typed.replace(unfit, '').trim()
  return text.replace(unseen, '') === '' ? '' : text
}

/** The same of a text that has one line. */
export function plainLine(typed: string): string {
  return plainText(typed.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' '))
}

/** Joiners stay: emoji, Persian and Indian names need them. */
const unfit = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u00ad\u200b\u2060\ufeff]|[\u202a-\u202e]|[\u2066-\u2069]/gu

/** With the blank of the Braille characters, which counts as a sign. */
const unseen = /\p{Z}|\p{Cc}|\p{Cf}|\p{Mn}|\p{Default_Ignorable_Code_Point}|\u2800/gu
