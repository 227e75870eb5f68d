import { setImmediate as nextTurn } from 'node:timers/promises'
import { ArticleIndex } from './articleIndex'
import { createCutting } from './cutting'
import { mergeFacets, mergeFound, mergeSuggestions } from './mergeRules'
import { Names } from './names'
import type { SearchEngine } from './searchEngine'

const renewedAtOnce = 10

/**
 * The engine of the house, in the memory of whoever makes it: the server keeps it in a thread (`searchThread.ts`). The
 * newsroom asks both indexes; what its own has an article of is the newer text.
 */
export function createMemoryEngine(): SearchEngine {
  const cutting = createCutting()
  const names = new Names()
  const readers = new ArticleIndex({ cutting, names })
  const newsroom = new ArticleIndex({ cutting, names })
  const indexes = { readers, newsroom }

  return {
    async search(layer, query) {
      const first = (query.page - 1) * query.limit
      if (layer === 'readers') {
        const { best, ...found } = readers.find({ query, skipped: first })
        return { ...found, hits: best.map((one) => readers.show(one)) }
      }
      // To whom a newer text is kept, the article is what readers see of it.
      const withheld = new Set(query.withheld)
      const newer = withheld.size === 0 ? newsroom.ids() : [...newsroom.ids()].filter((id) => !withheld.has(id))
      const published = readers.find({ query, leftOut: readers.numbersOf(newer) })
      const others = newsroom.find({ query, withheld: newsroom.numbersOf(withheld) })
      // What has all the words goes before what has most of them.
      const sides = [published, others].filter(
        ({ isRelaxed }) => !isRelaxed || (published.isRelaxed && others.isRelaxed),
      )
      const kept = sides.some(({ total }) => total > 0) ? sides : [published, others]
      const best = mergeFound(
        kept.map((side) => side.best),
        query,
      )
      return {
        hits: best.slice(first, first + query.limit).map((one) => readers.show(one)),
        total: kept.reduce((sum, { total }) => sum + total, 0),
        facets: mergeFacets(kept.map(({ facets }) => facets)),
        isRelaxed: kept.some(({ isRelaxed }) => isRelaxed),
        didYouMean: published.total + others.total > 0 ? (others.didYouMean ?? published.didYouMean) : null,
      }
    },
    async suggest(layer, { prefix, limit, withheld = [] }) {
      const published = readers.suggest(prefix, limit)
      if (layer === 'readers') return published
      return mergeSuggestions([published, newsroom.suggest(prefix, limit, withheld)], limit)
    },
    async put(layer, articles) {
      cutting.learn(
        articles.flatMap(({ bylines, tags, names }) => [...bylines.map(({ name }) => name), ...tags, ...names]),
      )
      for (const article of articles) indexes[layer].put(article)
    },
    async remove(layer, ids) {
      for (const id of ids) indexes[layer].remove(id)
    },
    async learn(words) {
      cutting.learn(words)
    },
    async name(rows) {
      cutting.learn(rows.flatMap(({ name, aliases }) => [name, ...aliases]))
      for (const row of rows) {
        if (!names.set(row) || row.of !== 'byline') continue
        for (const index of [readers, newsroom]) await renewed(index, index.idsOfByline(row.id))
      }
    },
    async stats() {
      return {
        articles: { readers: readers.size, newsroom: newsroom.size },
        deadShare: Math.max(readers.deadShare, newsroom.deadShare),
        postingBytes: readers.postingBytes + newsroom.postingBytes,
      }
    },
    async close() {},
  }
}

/** Somebody may have written thousands: questions and what is taken away go first in between. */
async function renewed(index: ArticleIndex, ids: readonly string[]): Promise<void> {
  for (const [done, id] of ids.entries()) {
    index.renew(id)
    if (done % renewedAtOnce === renewedAtOnce - 1) await nextTurn()
  }
}
