import { excerptOf } from '../../body/excerptRules'
import { addresses } from '../../delivery/addresses'
import { type MaterialCaption, readingPieceOf } from '../../preview/readingPieceRules'
import type { ReadingByline } from '../../reading/piece'
import type { Article } from '../article'
import type { StoryPicture } from '../story'
import type { AskApi } from './askApi'
import { type Answer, idIn, idsIn, numberIn, recordIn, recordsIn, textIn, textsIn } from './fieldRules'
import { readFormer } from './formerAddress'
import { pictureOf, sectionOf } from './storyRules'

/** More than any article shows. */
const mostCaptions = 100

/** A published article with everything that it shows; null where there is none. */
export async function readArticle(ask: AskApi, slug: string): Promise<Article | null> {
  const answer = await ask('/articles', {
    'where[slug][equals]': slug,
    depth: 1,
    limit: 1,
    'populate[sections][name]': true,
    'populate[sections][slug]': true,
    'populate[bylines][name]': true,
    'populate[bylines][slug]': true,
    'populate[photo-captions][text]': true,
  })
  const [article] = recordsIn(answer ?? {}, 'docs')
  const id = article && textIn(article, 'id')
  if (!article || !id) return null
  const captions = await readCaptions(ask, article, id)
  const section = sectionOf(recordIn(article, 'section'))
  const piece = readingPieceOf(article, {
    captions: captions.map((caption) => materialOf(caption, id)),
    bylineNames: Object.fromEntries(bearers(article).map((bearer) => [bearer.id, bearer.name])),
    sectionName: section?.name ?? null,
  })
  const pictures = captions.flatMap((caption) => shownPicture(caption) ?? [])
  return {
    id,
    slug,
    section,
    piece: {
      ...piece,
      bylines: piece.bylines.map((byline) => withAddress(byline, article)),
      sectionAddress: section ? addresses.section(section.slug) : undefined,
    },
    excerpt: excerptOf(article.body, 140),
    picture: pictures[0] ?? null,
    tags: textsIn(article, 'tags'),
    wordCount: numberIn(article, 'wordCount'),
    modifiedAt: lastChange(article),
  }
}

/** With corrections that bear no note, as the API's own JSON-LD and the feeds tell it. */
function lastChange(article: Answer): string | null {
  const corrected = recordsIn(article, 'corrections').flatMap((correction) => textIn(correction, 'publishedAt') ?? [])
  return [textIn(article, 'publishedAt') ?? '', ...corrected].toSorted().at(-1) || null
}

/** Those that it lists, those in its text and those that belong to it, as they are public. */
async function readCaptions(ask: AskApi, article: Answer, id: string): Promise<Answer[]> {
  const inText = recordsIn(article, 'body').flatMap((node) =>
    node.type === 'photo' ? (textIn(node, 'captionId') ?? []) : [],
  )
  const named = [...new Set([...idsIn(article, 'captions'), ...inText])].slice(0, mostCaptions)
  const answer = await ask('/photo-captions', {
    'where[or][0][article][equals]': id,
    ...(named.length > 0 ? { 'where[or][1][id][in]': named.join(',') } : {}),
    depth: 1,
    limit: mostCaptions,
    'populate[bylines][name]': true,
    'populate[media][alt]': true,
    'populate[media][creditLine]': true,
    'populate[media][placeholder]': true,
    'populate[media][renditions]': true,
    'populate[articles][slug]': true,
  })
  const captions = recordsIn(answer ?? {}, 'docs')
  const place = (caption: Answer) => {
    const found = named.indexOf(textIn(caption, 'id') ?? '')
    return found < 0 ? named.length : found
  }
  return captions.sort((a, b) => place(a) - place(b))
}

function materialOf(caption: Answer, articleId: string): MaterialCaption {
  const photo = recordIn(caption, 'photo')
  return {
    id: textIn(caption, 'id') ?? '',
    isAttached: idIn(caption, 'article') === articleId,
    text: textIn(caption, 'text') ?? '',
    credit: creditOf(caption),
    photo: photo && {
      mediaId: textIn(photo, 'id') ?? '',
      alt: textIn(photo, 'alt') ?? '',
      files: shownPicture(caption)?.whole ?? [],
      placeholder: textIn(photo, 'placeholder'),
    },
  }
}

function shownPicture(caption: Answer): StoryPicture | null {
  const photo = recordIn(caption, 'photo')
  return photo && pictureOf(photo, creditOf(caption))
}

function creditOf(caption: Answer): string {
  const credit = recordIn(caption, 'credit') ?? {}
  const byline = textIn(recordIn(credit, 'byline') ?? {}, 'name')
  return textIn(credit, 'printed') || byline || textIn(recordIn(caption, 'photo') ?? {}, 'creditLine') || ''
}

interface Bearer {
  readonly id: string
  readonly name: string
  readonly slug: string | null
  readonly printedName: string | null
}

function bearers(article: Answer): Bearer[] {
  return recordsIn(article, 'bylines').flatMap((row) => {
    const byline = recordIn(row, 'byline')
    const [id, name] = [byline && textIn(byline, 'id'), byline && textIn(byline, 'name')]
    return byline && id && name
      ? [{ id, name, slug: textIn(byline, 'slug'), printedName: textIn(row, 'printedName') }]
      : []
  })
}

function withAddress(byline: ReadingByline, article: Answer): ReadingByline {
  const bearer = bearers(article).find(({ name, printedName }) => (printedName ?? name) === byline.name)
  return bearer?.slug ? { ...byline, address: addresses.byline(bearer.slug) } : byline
}

/** What has become of an address at which no article stands. */
export type Past = { readonly goneAt: string | null } | { readonly movedTo: string } | null

export async function readPast(ask: AskApi, slug: string): Promise<Past> {
  const [tombstone] = await tombstones(ask, 'articles', slug)
  if (tombstone) return { goneAt: textIn(tombstone, 'goneAt') }
  const movedTo = await readFormer(ask, 'articles', slug)
  return movedTo ? { movedTo } : null
}

export async function tombstones(ask: AskApi, collection: string, address: string): Promise<Answer[]> {
  const answer = await ask('/tombstones', {
    'where[collectionSlug][equals]': collection,
    'where[slug][equals]': address,
    depth: 0,
    limit: 1,
  })
  return recordsIn(answer ?? {}, 'docs')
}
