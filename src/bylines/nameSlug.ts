import { pinyin } from 'pinyin-pro'

const chineseName = /^\p{Script=Han}{2,4}$/u

/**
 * A name as an address, in pinyin without tones (ü as v): `王燕华` → `wang-yanhua`, `本报评论员` → `ben-bao-ping-lun-yuan`.
 * A Chinese name of two to four characters counts as a person's, its first (of four: its first two) as the family name.
 * Lower-case ASCII; empty where nothing of it can be spelt.
 */
export function nameSlug(name: string): string {
  const isPersonal = chineseName.test(name)
  const syllables = pinyin(name.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
    surname: isPersonal ? 'head' : 'off',
  })
  if (!isPersonal) return addressOf(syllables)
  const family = name.length === 4 ? 2 : 1
  return addressOf([syllables.slice(0, family).join(''), syllables.slice(family).join('')])
}

function addressOf(words: readonly string[]): string {
  return words
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
