import { pinyin } from 'pinyin-pro'

const maxLength = 60
const idLength = 8

/**
 * The address of an article: its headline in pinyin without tones, cut at a syllable to 60 characters, and the first
 * eight characters of its id, so that two headlines never meet; more of it where these are another's too.
 */
export function articleSlug(headline: string, id: string, idCharacters = idLength): string {
  const syllables = pinyin(headline, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]+/g, ''))
    .filter(Boolean)
  const kept = syllables.reduce((slug, syllable) => {
    const longer = slug ? `${slug}-${syllable}` : syllable
    return longer.length <= maxLength ? longer : slug
  }, '')
  return [kept, id.slice(0, idCharacters)].filter(Boolean).join('-')
}
