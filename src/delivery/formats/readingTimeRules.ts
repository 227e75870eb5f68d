/**
 * How fast adults read, by IReST (Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading Performance: the New
 * International Reading Speed Texts", IOVS 53, 2012): 255 Chinese characters, or 228 English words, a minute. Measured aloud,
 * so that nobody takes longer than is said.
 */
const readingSpeed = { chineseCharactersPerMinute: 255, latinWordsPerMinute: 228 } as const

/** Whole minutes, at least 1. Punctuation takes no time. */
export function readingMinutes(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[\p{Script=Latin}\p{N}]+(?:['’.,-][\p{Script=Latin}\p{N}]+)*/gu)?.length ?? 0
  const { chineseCharactersPerMinute, latinWordsPerMinute } = readingSpeed
  return Math.max(1, Math.ceil(characters / chineseCharactersPerMinute + words / latinWordsPerMinute))
}
