import type { Payload, Where } from 'payload'
import { published } from '../../access/staffOrPublished'
import { parseBody } from '../../body/parseBody'
import { captionIdsIn } from '../../body/readBody'
import { blocksHolding } from '../../database/blocksHolding'
import { idOf, idsOf } from '../../fields/relationId'
import { withheldPictures } from '../../photos/withheldPictures'
import { slugs } from '../../slugs'

interface ArticleRow {
  readonly id: string
  readonly captions?: unknown
  readonly body?: unknown
}

interface CaptionRow {
  readonly id: string
  readonly text?: unknown
  readonly photo?: unknown
  readonly article?: unknown
}

/** The words of the captions that readers see with each of these articles, by its id: those that it lists, has in its text or owns. */
export async function shownCaptions(
  payload: Payload,
  articles: readonly ArticleRow[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (articles.length === 0) return new Map()
  const named = new Map(articles.map((article) => [article.id, captionsNamedIn(article)]))
  const ids = [...new Set([...named.values()].flat())]
  const isOwned: Where = { article: { in: articles.map(({ id }) => id) } }
  const { docs } = await payload.db.find<CaptionRow>({
    collection: slugs.photoCaptions,
    where: { and: [published, ids.length > 0 ? { or: [isOwned, { id: { in: ids } }] } : isOwned] },
    sort: 'id',
    limit: 0,
    pagination: false,
    select: { text: true, photo: true, article: true },
  })
  if (docs.length === 0) return new Map()
  const withheld = new Set(await withheldPictures({ payload }, new Date()))
  const shown = docs.filter(({ photo }) => !withheld.has(idOf(photo) ?? ''))
  const byId = new Map(shown.map((caption) => [caption.id, caption]))
  return new Map(
    articles.map(({ id }) => {
      const owned = shown.filter(({ article }) => idOf(article) === id).map((caption) => caption.id)
      const inOrder = new Set([...(named.get(id) ?? []), ...owned])
      return [id, [...inOrder].flatMap((each) => wordsOf(byId.get(each)))]
    }),
  )
}

function wordsOf(caption: CaptionRow | undefined): string[] {
  return typeof caption?.text === 'string' && caption.text.trim() !== '' ? [caption.text] : []
}

function captionsNamedIn({ captions, body }: ArticleRow): readonly string[] {
  return [...idsOf(captions), ...captionIdsIn(parseBody(body).body)]
}

/** The published articles that any of these captions stands in. */
export async function articlesWith(payload: Payload, captionIds: readonly string[]): Promise<readonly string[]> {
  if (captionIds.length === 0) return []
  const { docs } = await payload.db.find<CaptionRow>({
    collection: slugs.photoCaptions,
    where: { id: { in: [...captionIds] } },
    limit: captionIds.length,
    pagination: false,
    select: { article: true },
  })
  const owners = docs.flatMap(({ article }) => idOf(article) ?? [])
  // One that an article owns changes with it; others have a cycle of their own, and any article may have taken them up.
  const alone = docs.flatMap(({ id, article }) => (idOf(article) ? [] : [id]))
  const holds: Where[] = alone.flatMap((id) => [
    { captions: { equals: id } },
    blocksHolding(payload.db, 'body.captionId', id),
  ])
  if (holds.length === 0) return owners
  const { docs: taking } = await payload.db.find<{ id: string }>({
    collection: slugs.articles,
    where: { and: [published, { or: holds }] },
    limit: 0,
    pagination: false,
    select: { id: true },
  })
  return [...owners, ...taking.map(({ id }) => id)]
}
