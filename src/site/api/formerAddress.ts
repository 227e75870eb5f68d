import type { AskApi } from './askApi'
import { recordsIn, textIn } from './fieldRules'

/** The name in the address of what stood at this one before; null where nothing did. */
export async function readFormer(
  ask: AskApi,
  of: 'articles' | 'sections' | 'topics',
  slug: string,
): Promise<string | null> {
  const answer = await ask(`/${of}`, { 'where[previousSlugs][equals]': slug, depth: 0, limit: 1, 'select[slug]': true })
  const [row] = recordsIn(answer ?? {}, 'docs')
  return row ? textIn(row, 'slug') : null
}
