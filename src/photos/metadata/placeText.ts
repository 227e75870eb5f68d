import type { Place } from './pictureMetadata'

const isChinese = (text: string) => /\p{Script=Han}/u.test(text)
/** At home the country goes without saying. */
const home = new Set(['中国', '中华人民共和国', 'China', 'CN', 'CHN'])

/**
 * A place in one line: in Chinese from the largest to the smallest without anything between, else from the smallest to the
 * largest with commas. Undefined where no name is left.
 */
export function placeText({ country, provinceOrState, city, sublocation }: Place): string | undefined {
  const names = [country && home.has(country) ? undefined : country, provinceOrState, city, sublocation]
  const parts = [...new Set(names.filter((name) => name !== undefined))]
  if (parts.length === 0) return country
  return parts.every(isChinese) ? parts.join('') : parts.reverse().join(', ')
}
