import type { Payload, Where } from 'payload'
import { slugs } from '../../slugs'
import { articlesAtOnce, newestAmong } from './readArticles'
import type { SearchEngine } from './searchEngine'

/** A change that began earlier may be committed later; and now and then for clocks of several servers that differ. */
const overlapMilliseconds = 20_000
const longOverlapMilliseconds = 600_000
const looksBetweenLong = 15
const mostAtOnce = 500
/** Small rows, most of which are passed over. */
const itemsAtOnce = 100

interface ItemRow {
  readonly id: string
  readonly documentId: string
  readonly collectionSlug: string
  readonly state: string
  readonly revision: number
  readonly updatedAt: string
}

/**
 * Keeps the newsroom's index of an engine as the pieces stand: at first all that are not simply published, then what has
 * changed since the last look, told by the items, of which each save and each step moves one.
 */
export function followDrafts(payload: Payload, engine: SearchEngine): { look(): Promise<void> } {
  const seen = new Map<string, { readonly mark: string; readonly at: number }>()
  let lookedAt: number | undefined
  let looks = 0

  const take = async (rows: readonly ItemRow[]) => {
    const fresh = rows.filter(
      ({ id, revision, updatedAt }) => seen.get(id)?.mark !== `${revision} ${String(updatedAt)}`,
    )
    for (let first = 0; first < fresh.length; first += articlesAtOnce) {
      const some = fresh.slice(first, first + articlesAtOnce)
      await bring(some)
      for (const { id, revision, updatedAt } of some)
        seen.set(id, { mark: `${revision} ${String(updatedAt)}`, at: new Date(updatedAt).getTime() })
    }
  }
  const bring = async (rows: readonly ItemRow[]) => {
    const others = rows.filter(({ state }) => state !== 'published')
    const pieces = new Map(
      others.map(({ documentId, state, updatedAt }) => [
        documentId,
        { state, changedAt: new Date(updatedAt).getTime() },
      ]),
    )
    const articles = pieces.size > 0 ? await newestAmong(payload, pieces) : []
    const there = new Set(articles.map(({ id }) => id))
    await engine.put('newsroom', articles)
    await engine.remove(
      'newsroom',
      rows.map(({ documentId }) => documentId).filter((id) => !there.has(id)),
    )
  }
  const find = async (where: Where, sort: string, limit: number) => {
    const { docs } = await payload.db.find<ItemRow>({
      collection: slugs.editorialItems,
      where,
      sort,
      limit,
      pagination: false,
      select: { documentId: true, collectionSlug: true, state: true, revision: true, updatedAt: true },
    })
    return docs
  }
  /** Told here and not asked of the database: SQLite would go through all items of the collection for it, each second. */
  const isArticle = ({ collectionSlug }: ItemRow) => collectionSlug === slugs.articles
  /** By the id alone, as when the index is built: of a large archive nearly everything is published. */
  const lookAtAll = async () => {
    for (let last = ''; ; ) {
      const rows = await find({ id: { greater_than: last } }, 'id', itemsAtOnce)
      if (rows.length === 0) return
      await take(rows.filter((row) => isArticle(row) && row.state !== 'published'))
      last = rows.at(-1)?.id ?? last
    }
  }
  return {
    async look() {
      const now = Date.now()
      if (lookedAt === undefined) await lookAtAll()
      else {
        looks += 1
        const since = lookedAt - (looks % looksBetweenLong === 0 ? longOverlapMilliseconds : overlapMilliseconds)
        for (const [id, { at }] of seen) if (at < now - 2 * longOverlapMilliseconds) seen.delete(id)
        const rows = await find(
          { updatedAt: { greater_than_equal: new Date(since).toISOString() } },
          '-updatedAt',
          mostAtOnce,
        )
        await take(rows.filter(isArticle))
        // More than are looked at: whatever lies behind them is found by going through all.
        if (rows.length === mostAtOnce) await lookAtAll()
      }
      lookedAt = now
    },
  }
}
