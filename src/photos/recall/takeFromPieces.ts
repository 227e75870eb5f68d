import type { PayloadRequest } from 'payload'
import type { EditorialItem, EventFacts } from '../../editorial/item'
import { findItem } from '../../editorial/items'
import { takeOutCaption } from '../../editorial/leaveOutRecalled'
import { loadPiece, type Piece } from '../../editorial/loadPiece'
import { writeDocument } from '../../editorial/publication'
import { raiseTombstoneAt } from '../../editorial/tombstones'
import { performTransition } from '../../editorial/transition'
import { emptyInput } from '../../editorial/transitionInput'
import type { Action } from '../../editorial/workflow'
import { slugs } from '../../slugs'
import type { Recall, RecallOutcome } from './recall'
import { captionFateOf, type Fate, fateOf, type ShownCaption } from './recallRules'
import { recordRecall } from './recordRecall'
import { tellOutside } from './tellOutside'
import { type ShowingPiece, whereShown } from './whereShown'

interface Touched extends ShowingPiece {
  readonly before: Piece
  readonly fate: Fate
}

interface Taken {
  readonly told: RecallOutcome['pieces']
  readonly addresses: readonly string[]
}

/** Takes the pictures out of every piece, each by the state that it is in, and puts it on each one's record. */
export async function takeFromPieces(req: PayloadRequest, recall: Recall): Promise<Taken> {
  const { pieces } = await whereShown(
    req,
    recall.pictures.map(({ id }) => id),
  )
  // All are read before the first is changed: one caption can stand in several pieces.
  const touched: Touched[] = []
  for (const piece of pieces) {
    // Without its item it is damaged and was never public; the recall of the others must not wait for its repair.
    if (!(await findItem(req, piece.collectionSlug, piece.documentId))) continue
    const before = await loadPiece(req, piece.collectionSlug, piece.documentId)
    touched.push({ ...piece, before, fate: fateOf({ collectionSlug: piece.collectionSlug, state: before.item.state }) })
  }
  const own = touched.filter(({ collectionSlug }) => collectionSlug === slugs.photoCaptions)
  const articles = touched.filter(({ collectionSlug }) => collectionSlug === slugs.articles)
  for (const piece of own) await takeDownWhole(req, recall, piece)
  const addresses = own.flatMap(({ fate, documentId }) => (fate === 'killed' ? [addressOf(documentId)] : []))
  const done = new Set<string>()
  for (const { before, captions } of articles) {
    for (const caption of captions) {
      if (done.has(caption.id)) continue
      const isOut = await takeOut(req, recall, { caption, article: before.item })
      if (isOut) done.add(caption.id)
      if (isOut && caption.isLive && caption.articleId) addresses.push(addressOf(caption.id))
    }
  }
  const told: { collection: string; id: string; became: Fate }[] = own.map(toldOf)
  for (const piece of articles) told.push({ ...toldOf(piece), became: await goOnWithout(req, recall, piece) })
  return { told, addresses }
}

function toldOf({ collectionSlug, documentId, fate }: Touched): { collection: string; id: string; became: Fate } {
  return { collection: collectionSlug, id: documentId, became: fate }
}

function addressOf(captionId: string): string {
  return `/api/${slugs.photoCaptions}/${captionId}`
}

/** A caption that stands alone is nothing without its picture. */
async function takeDownWhole(req: PayloadRequest, recall: Recall, { before, fate, captions }: Touched): Promise<void> {
  await recordRecall(req, { before, after: before, facts: factsOf(recall, before.item, captions) })
  if (fate === 'killed') await move(req, recall, before.item, 'kill')
  if (fate === 'held') await move(req, recall, before.item, 'hold')
}

interface InArticle {
  readonly caption: ShownCaption
  readonly article: EditorialItem
}

/** @returns whether the article has lost the caption */
async function takeOut(req: PayloadRequest, { now }: Recall, { caption, article }: InArticle): Promise<boolean> {
  const { id, articleId, isLive } = caption
  if (articleId !== article.documentId) {
    // It is another piece's: this one would go out with it, and must not.
    const goesOn = fateOf({ collectionSlug: slugs.articles, state: article.state }) === 'goesOn'
    if (goesOn && !articleId && !caption.isTakenOut) await takeOutCaption(req, id, now)
    return goesOn && !articleId
  }
  const fate = captionFateOf(caption, article.state)
  if (fate === 'stays') return false
  if (fate === 'takenOut') await takeOutCaption(req, id, now)
  else await writeDocument(req, { collectionSlug: slugs.photoCaptions, id, data: {}, status: 'draft' })
  if (isLive) await raiseTombstoneAt(req, { collectionSlug: slugs.photoCaptions, address: id, state: 'killed', now })
  return true
}

/** The article as it stands without the picture; one that is nothing but its pictures is killed. */
async function goOnWithout(req: PayloadRequest, recall: Recall, { before, fate, captions }: Touched): Promise<Fate> {
  const { collectionSlug, documentId, state } = before.item
  const after = await loadPiece(req, collectionSlug, documentId)
  const facts = factsOf(recall, before.item, captions)
  await recordRecall(req, { before, after, facts })
  const isLive = state === 'published' || state === 'correcting'
  if (!isLive) return fate
  const isEmpty = after.subject.requirements.some(({ path, isMet }) => path === 'body' && !isMet)
  if (isEmpty) {
    await move(req, recall, after.item, 'kill')
    return 'killed'
  }
  const lost = recall.pictures.flatMap(({ id, released }) => (released ? [id] : []))
  const isLost = captions.some((caption) => caption.isLive)
  // Putting the recall on its record has moved its revision.
  const item = await findItem(req, collectionSlug, documentId)
  const news = isLost ? ({ type: 'recalled', pictures: lost } as const) : null
  if (item) await tellOutside(req, item, { at: recall.now.toISOString(), news })
  return fate
}

async function move(
  req: PayloadRequest,
  { actor, reason, now }: Recall,
  { collectionSlug, documentId }: EditorialItem,
  action: Action,
): Promise<void> {
  const { item } = await loadPiece(req, collectionSlug, documentId)
  const input = { ...emptyInput, revision: item.revision, reason }
  await performTransition(req, { collectionSlug, documentId, action, input, actor, now })
}

function factsOf(
  { actor, right, reason, now, pictures }: Recall,
  { state, cycle }: EditorialItem,
  captions: readonly ShownCaption[],
): Omit<EventFacts, 'revision' | 'digest'> {
  return {
    action: 'pictureRecalled',
    from: state,
    to: state,
    at: now.toISOString(),
    actorId: actor.id,
    actorName: actor.name,
    forUserId: right.principal?.fromId ?? null,
    forUserName: right.principal?.fromName ?? null,
    reason,
    note: null,
    cycle,
    details: {
      pictures: pictures.map(({ id }) => id),
      contentHash: pictures[0]?.contentHash ?? null,
      captions: captions.map(({ id }) => id),
    },
  }
}
