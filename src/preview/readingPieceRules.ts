import { reprintSource } from '../articles/reprintRules'
import { bylineRoles } from '../articles/vocabulary'
import { idOf, idsOf } from '../fields/relationId'
import { isRecord } from '../isRecord'
import type { Hold } from '../photos/rights/rightsChangeRules'
import type { ReadingByline, ReadingNode, ReadingPhoto, ReadingPiece } from '../reading/piece'

/** What an article shows but does not hold: its captions with their pictures, and names behind ids. */
export interface ReadingMaterial {
  readonly captions: readonly MaterialCaption[]
  readonly bylineNames: Readonly<Record<string, string>>
  readonly sectionName: string | null
}

export interface MaterialCaption {
  readonly id: string
  /** Belongs to the article, and is published with it wherever it is listed. */
  readonly isAttached: boolean
  readonly text: string
  readonly credit: string
  readonly photo: (Pick<ReadingPhoto, 'alt' | 'files' | 'placeholder'> & { readonly mediaId: string }) | null
  /** What keeps its picture, and it with that, from readers; told of where the newsroom reads. */
  readonly hold?: Hold | null
  readonly withheld?: string
}

export const noMaterial: ReadingMaterial = { captions: [], bylineNames: {}, sectionName: null }

/** What has to be looked up before an article can be shown. */
export interface WantedMaterial {
  readonly articleId: string | null
  readonly captionIds: readonly string[]
  readonly bylineIds: readonly string[]
  readonly sectionId: string | null
}

/** An article's fields as a form or the database holds them; anything may be missing. */
export type ArticleValues = Readonly<Record<string, unknown>>

export function wantedMaterial(article: ArticleValues, articleId: string | null): WantedMaterial {
  return {
    articleId,
    captionIds: [...new Set([...idsOf(article.captions), ...captionIdsIn(nodesOf(article.body))])],
    bylineIds: [...new Set(rowsOf(article.bylines).flatMap(({ byline }) => idOf(byline) ?? []))],
    sectionId: idOf(article.section),
  }
}

/** An article as readers will see it, saved or not. */
export function readingPieceOf(article: ArticleValues, material: ReadingMaterial): ReadingPiece {
  const body = nodesOf(article.body)
  const source = reprintSource(article)
  return {
    kicker: textOf(article.kicker),
    headline: textOf(article.headline),
    deck: textOf(article.deck),
    section: material.sectionName,
    bylines: rowsOf(article.bylines).flatMap((row) => bylineOf(row, material.bylineNames)),
    dateline: textOf(article.dateline),
    body,
    photos: photosOf(article, body, material.captions),
    reprint: source && {
      outlet: textOf(source.outlet),
      url: textOf(source.url),
      originalAuthor: textOf(source.originalAuthor),
      originalTitle: textOf(source.originalTitle),
    },
    corrections: rowsOf(article.corrections).flatMap(({ note, publishedAt }) => {
      const words = textOf(note)
      return words ? [{ note: words, publishedAt: textOf(publishedAt) }] : []
    }),
    responsibleEditor: textOf(article.responsibleEditor),
    publishedAt: textOf(article.publishedAt),
    ...(article.genre === 'photo' ? { layout: 'gallery' } : {}),
  }
}

export function bylineOf(row: Record<string, unknown>, names: Readonly<Record<string, string>>): ReadingByline[] {
  const name = textOf(row.printedName) ?? names[idOf(row.byline) ?? '']
  if (!name) return []
  const role =
    typeof row.role === 'string' && row.role !== 'author' && isBylineRole(row.role) ? bylineRoles[row.role].zh : ''
  return [{ name, role: name.startsWith(role) ? '' : role }]
}

function isBylineRole(role: string): role is keyof typeof bylineRoles {
  return Object.hasOwn(bylineRoles, role)
}

/** In the order that is signed: those listed, those in the text, then those that belong to the article otherwise. */
function photosOf(
  article: ArticleValues,
  body: readonly ReadingNode[],
  captions: readonly MaterialCaption[],
): ReadingPhoto[] {
  const known = new Map(captions.map((caption) => [caption.id, caption]))
  const attached = captions.flatMap(({ id, isAttached }) => (isAttached ? [id] : []))
  const order = [...new Set([...idsOf(article.captions), ...captionIdsIn(body), ...attached.sort()])]
  return order.flatMap((id) => {
    const caption = known.get(id)
    return caption ? [photoOf(caption)] : []
  })
}

function photoOf({ id, text, credit, photo, withheld }: MaterialCaption): ReadingPhoto {
  return {
    captionId: id,
    mediaId: photo?.mediaId ?? null,
    alt: photo?.alt ?? '',
    files: photo?.files ?? [],
    placeholder: photo?.placeholder ?? null,
    caption: text,
    credit,
    ...(withheld ? { withheld } : {}),
  }
}

function captionIdsIn(body: readonly ReadingNode[]): string[] {
  return body.flatMap(({ type, captionId }) => (type === 'photo' && captionId ? [captionId] : []))
}

/** The nodes of a body, without what is none; the renderer takes any kind. */
function nodesOf(body: unknown): ReadingNode[] {
  return rowsOf(body)
}

function rowsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
