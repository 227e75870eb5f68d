import { gapIdsIn, plainText } from '../../body/readBody'
import type { Body } from '../../body/schema'
import { type Canonical, digestOf } from '../digest'
import type { Subject, SubjectGap } from '../subject'
import { type CaptionContent, captionView, pictureOf } from './pictures'
import { requirement } from './requirement'

/** What the workflow reads of an article; relationships are ids. */
export interface ArticleContent {
  readonly kicker?: string | null
  readonly headline?: string | null
  readonly deck?: string | null
  readonly slugline?: string | null
  readonly section?: string | null
  readonly genre?: string | null
  readonly dateline?: string | null
  readonly bylines?:
    | readonly {
        readonly byline?: string | null
        readonly role?: string | null
        readonly printedName?: string | null
      }[]
    | null
  readonly captions?: readonly string[] | null
  readonly source?: {
    readonly kind?: string | null
    readonly outlet?: string | null
    readonly url?: string | null
    readonly originalAuthor?: string | null
    readonly originalTitle?: string | null
  } | null
  readonly print?: { readonly issueDate?: string | null; readonly page?: number | null } | null
  readonly tags?: readonly string[] | null
  readonly embargoUntil?: string | null
  readonly gaps?:
    | readonly { readonly gapId?: string | null; readonly status?: string | null; readonly reason?: string | null }[]
    | null
  readonly verbatim?: boolean | null
}

export function articleSubject(article: ArticleContent, body: Body, captions: readonly CaptionContent[]): Subject {
  const view = articleView(article, body, captions)
  const pictures = captions.map((caption, index) =>
    pictureOf(caption, { path: `captions.${index}`, number: index + 1 }),
  )
  return {
    requirements: [
      requirement('slugline', 'slugline', { zh: '题名（工作标题）', en: 'slugline' }, article.slugline),
      requirement('headline', 'headline', { zh: '标题', en: 'headline' }, article.headline),
      requirement('section', 'section', { zh: '栏目', en: 'section' }, article.section),
      requirement(
        'byline',
        'bylines',
        { zh: '署名或来源', en: 'byline or source' },
        hasByline(article) || hasSource(article) || isByItsPhotographers(article, pictures),
      ),
      requirement(
        'body',
        'body',
        { zh: '正文', en: 'body' },
        plainText(body).trim() !== '' || isToldByPictures(article, captions),
      ),
      requirement(
        'outlet',
        'source.outlet',
        { zh: '首发媒体（转载稿）', en: 'outlet of the reprint' },
        article.source?.kind !== 'reprint' || article.source.outlet,
      ),
    ],
    gaps: (article.gaps ?? []).map(subjectGap),
    gapIdsInBody: gapIdsIn(body),
    pictures,
    embargoUntil: article.embargoUntil ?? null,
    isVerbatim: article.verbatim === true,
    content: view,
    digest: digestOf(view),
  }
}

/** Digest of the body alone, to which a verbatim piece is locked. */
export function bodyDigest(body: Body): string {
  return digestOf(bodyView(body))
}

function articleView(article: ArticleContent, body: Body, captions: readonly CaptionContent[]): Canonical {
  const { kicker, headline, deck, section, genre, dateline, source, print, tags } = article
  return {
    kicker,
    headline,
    deck,
    section,
    genre,
    dateline,
    body: bodyView(body),
    bylines: (article.bylines ?? []).map(({ byline, role, printedName }) => ({ byline, role, printedName })),
    source: source && {
      kind: source.kind,
      outlet: source.outlet,
      url: source.url,
      originalAuthor: source.originalAuthor,
      originalTitle: source.originalTitle,
    },
    print: print && { issueDate: print.issueDate, page: print.page },
    tags,
    captions: captions.map(captionView),
  }
}

function bodyView(body: Body): Canonical {
  // A body is plain JSON by its declared shape; its interfaces only lack the index signature that Canonical asks for.
  return body as unknown as Canonical
}

/** A photo story is its pictures, each with its caption: it may do without a text. */
function isToldByPictures({ genre }: ArticleContent, captions: readonly CaptionContent[]): boolean {
  return genre === 'photo' && captions.length > 0 && captions.every(({ text, photo }) => photo && text?.trim())
}

function hasByline(article: ArticleContent): boolean {
  return (article.bylines ?? []).some(({ printedName }) => printedName?.trim())
}

/** A photo story is signed by whoever took its pictures, when each of them says who that was. */
function isByItsPhotographers({ genre }: ArticleContent, pictures: Subject['pictures']): boolean {
  return genre === 'photo' && pictures.length > 0 && pictures.every(({ hasCredit }) => hasCredit)
}

function hasSource(article: ArticleContent): boolean {
  return article.source?.kind === 'reprint' && Boolean(article.source.outlet?.trim())
}

function subjectGap(gap: NonNullable<ArticleContent['gaps']>[number]): SubjectGap {
  const status = gap.status === 'filled' || gap.status === 'passedOver' ? gap.status : 'open'
  return { gapId: gap.gapId ?? '', status, reason: gap.reason?.trim() || null }
}
