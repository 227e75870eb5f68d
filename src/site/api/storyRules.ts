import { excerptOf } from '../../body/excerptRules'
import { addresses } from '../../delivery/addresses'
import type { Listed, Section, Story, StoryPicture } from '../story'
import { type Answer, numberIn, recordIn, recordsIn, textIn } from './fieldRules'

/** An article of `/api/articles` as a list shows it; null where it has no address. */
export function storyOfArticle(article: Answer): Story | null {
  const caption = recordsIn(article, 'captions').find((each) => recordIn(each, 'photo'))
  const photo = caption && recordIn(caption, 'photo')
  const printed = caption && textIn(recordIn(caption, 'credit') ?? {}, 'printed')
  return storyOf(article, {
    section: sectionOf(recordIn(article, 'section')),
    excerpt: excerptOf(article.body),
    picture: photo ? pictureOf(photo, printed || textIn(photo, 'creditLine') || '') : null,
  })
}

/** A piece of `/api/front-page`, which names its section by id. */
export function storyOfListed(piece: Answer, sections: readonly Section[]): Story | null {
  const picture = recordIn(piece, 'picture')
  return storyOf(piece, {
    section: sections.find(({ id }) => id === piece.section) ?? null,
    excerpt: textIn(piece, 'excerpt'),
    picture: picture ? pictureOf(picture, textIn(picture, 'credit') ?? '') : null,
  })
}

function storyOf(piece: Answer, found: Pick<Story, 'section' | 'excerpt' | 'picture'>): Story | null {
  const [id, slug, headline] = [textIn(piece, 'id'), textIn(piece, 'slug'), textIn(piece, 'headline')]
  if (!id || !slug || !headline) return null
  return {
    id,
    address: addresses.article(slug),
    kicker: textIn(piece, 'kicker'),
    headline: onOneLine(headline),
    deck: textIn(piece, 'deck'),
    genre: textIn(piece, 'genre'),
    publishedAt: textIn(piece, 'publishedAt'),
    ...found,
  }
}

export function sectionOf(section: Answer | null): Section | null {
  const [id, name, slug] = ['id', 'name', 'slug'].map((field) => section && textIn(section, field))
  return id && name && slug ? { id, name, slug } : null
}

/** A line break between Chinese characters was the column's; between words of other writing it stands for a blank. */
export function onOneLine(text: string): string {
  return linesJoined(text.trim())
}

/** As above, of a part of a text: a blank at its end belongs to it. */
export function linesJoined(text: string): string {
  return text.replace(/([A-Za-z0-9.,;:!?])\s*\n\s*(?=[A-Za-z0-9])/g, '$1 ').replace(/\s*\n\s*/g, '')
}

/** Null where no file can be shown. */
export function pictureOf(picture: Answer, credit: string): StoryPicture | null {
  const renditions = recordsIn(picture, 'renditions').flatMap((one) => {
    const [url, mimeType] = [textIn(one, 'url'), textIn(one, 'mimeType')]
    const [width, height] = [numberIn(one, 'width'), numberIn(one, 'height')]
    return url && mimeType && width && height ? [{ file: { url, mimeType, width, height }, aspect: one.aspect }] : []
  })
  const framed = (aspect: string | null) =>
    renditions.flatMap((rendition) => (rendition.aspect === aspect ? [rendition.file] : []))
  const whole = framed(null)
  if (whole.length === 0) return null
  const [alt, placeholder] = [textIn(picture, 'alt') ?? '', textIn(picture, 'placeholder')]
  return { alt, credit, placeholder, card: framed('4:3'), whole }
}

/** A page of a collection, as Payload answers; what cannot be read is left out. */
export function listedOf<Item>(answer: Answer | null, read: (doc: Answer) => Item | null): Listed<Item> {
  const docs = answer ? recordsIn(answer, 'docs') : []
  return {
    items: docs.flatMap((doc) => read(doc) ?? []),
    page: (answer && numberIn(answer, 'page')) ?? 1,
    pageCount: (answer && numberIn(answer, 'totalPages')) ?? 0,
    total: (answer && numberIn(answer, 'totalDocs')) ?? 0,
  }
}
