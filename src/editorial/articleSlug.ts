import { pinyin } from 'pinyin-pro'

const maxLength = 60

/**
 * The address of an article: its headline in pinyin without tones, cut at a syllable to 60 characters, and the first
 * eight characters of its id, so that two headlines never meet. Set once, at first publication.
 */
export function articleSlug(headline: string, id: string): string {
  const syllables = pinyin(headline, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]+/g, ''))
    .filter(Boolean)
  const kept = syllables.reduce((slug, syllable) => {
    const longer = slug ? `${slug}-${syllable}` : syllable
    return longer.length <= maxLength ? longer : slug
  }, '')
  return [kept, id.slice(0, 8)].filter(Boolean).join('-')
}
