import { pinyin } from 'pinyin-pro'

export interface PinyinKeys {
  /** `lvliang` and, as many type it, `luliang`; without tones and blanks. */
  readonly full: readonly string[]
  /** `ll` */
  readonly initials: string
}

/** How a Chinese word is typed on a keyboard; null for what has other than Chinese characters in it. */
export function pinyinKeys(word: string, isName = false): PinyinKeys | null {
  if (!/^\p{Script=Han}{2,12}$/u.test(word)) return null
  const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true, surname: isName ? 'head' : 'off' })
  if (!syllables.every((syllable) => /^[a-z]+$/.test(syllable))) return null
  const full = syllables.join('')
  const withU = full.replaceAll('v', 'u')
  return {
    full: withU === full ? [full] : [full, withU],
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  }
}
