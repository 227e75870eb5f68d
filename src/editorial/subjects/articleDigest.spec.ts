import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { article, body, captions, first, photo, second, subjectWith } from '../../../tests/support/exampleArticle'
import type { Body } from '../../body/schema'
import { type ArticleContent, articleSubject, bodyDigest } from './article'
import type { CaptionContent, PhotoContent } from './pictures'

const signedDigest = subjectWith().digest

type Change = (text: string) => { article?: Partial<ArticleContent>; body?: Body; captions?: readonly CaptionContent[] }

const inParagraph: Change = (text) => ({ body: [{ children: [{ text }] }, ...body.slice(1)] })
const firstCaption = (change: Partial<CaptionContent>) => ({ captions: [{ ...first, ...change }, second] })
const firstPhoto = (change: Partial<PhotoContent>) => firstCaption({ photo: { ...photo, ...change } })

/** Every text that readers see, and a way to put another in its place. */
const visibleTexts: Record<string, Change> = {
  kicker: (kicker) => ({ article: { kicker } }),
  headline: (headline) => ({ article: { headline } }),
  deck: (deck) => ({ article: { deck } }),
  section: (section) => ({ article: { section } }),
  genre: (genre) => ({ article: { genre } }),
  dateline: (dateline) => ({ article: { dateline } }),
  'byline as printed': (printedName) => ({ article: { bylines: [{ ...article.bylines[0], printedName }] } }),
  'role of a byline': (role) => ({ article: { bylines: [{ ...article.bylines[0], role }] } }),
  'kind of source': (kind) => ({ article: { source: { ...article.source, kind } } }),
  outlet: (outlet) => ({ article: { source: { ...article.source, outlet } } }),
  'address of the source': (url) => ({ article: { source: { ...article.source, url } } }),
  'original author': (originalAuthor) => ({ article: { source: { ...article.source, originalAuthor } } }),
  'original title': (originalTitle) => ({ article: { source: { ...article.source, originalTitle } } }),
  'issue date': (issueDate) => ({ article: { print: { ...article.print, issueDate } } }),
  tag: (tag) => ({ article: { tags: [tag] } }),
  'caption text': (text) => firstCaption({ text }),
  'credit as printed': (printed) => firstCaption({ credit: { printed } }),
  'day of a picture': (takenOn) => firstCaption({ takenOn }),
  'place of a picture': (place) => firstCaption({ place }),
  'alt text': (alt) => firstPhoto({ alt }),
  'credit line': (creditLine) => firstPhoto({ creditLine }),
  'copyright notice': (copyrightNotice) => firstPhoto({ copyrightNotice }),
  ...Object.fromEntries(
    (
      [
        'extendedDescription',
        'headline',
        'title',
        'description',
        'descriptionWriter',
        'eventName',
        'creatorsJobTitle',
        'source',
        'copyrightOwner',
        'usageTerms',
        'webStatement',
        'dataMining',
        'takenLocally',
        'takenZone',
        'place',
        'digitalSourceType',
        'digitalImageGuid',
        'aiSystemUsed',
        'aiSystemVersionUsed',
        'aigcLabel',
      ] as const
    ).map((name): [string, Change] => [`${name} of a picture`, (text) => firstPhoto({ [name]: text })]),
  ),
  'keyword of a picture': (text) => firstPhoto({ keywords: ['甲', text] }),
  'person shown in a picture': (text) => firstPhoto({ personsShown: [text] }),
  'licensor of a picture': (name) => firstPhoto({ licensors: [{ name }] }),
  'city of a picture': (city) => firstPhoto({ placeParts: { city } }),
  'picture itself': (contentHash) => firstPhoto({ contentHash }),
  paragraph: inParagraph,
  subhead: (text) => ({ body: [{ type: 'h2', children: [{ text }] }] }),
  quote: (text) => ({ body: [{ type: 'blockquote', children: [{ text }] }] }),
  'list item': (text) => ({ body: [{ type: 'ol', children: [{ type: 'li', children: [{ text }] }] }] }),
  'text of a link': (text) => ({
    body: [{ children: [{ type: 'link', url: 'https://example.org/', children: [{ text }] }] }],
  }),
  'address of a link': (url) => ({ body: [{ children: [{ type: 'link', url, children: [{ text: '链接' }] }] }] }),
  'picture in the text': (captionId) => ({ body: [{ type: 'photo', captionId, children: [{ text: '' }] }] }),
}

describe('a signature is bound to everything that readers see', () => {
  const digestWith = (change: ReturnType<Change>) => subjectWith(change.article, change.body, change.captions).digest

  it.each(Object.entries(visibleTexts))('%s', (_name, change) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        fc.pre(a.normalize('NFC') !== b.normalize('NFC'))
        expect(digestWith(change(a))).not.toBe(digestWith(change(b)))
      }),
    )
  })

  it.each<[string, ReturnType<Change>]>([
    ['a page number', { article: { print: { ...article.print, page: 3 } } }],
    ['the order of bylines', { article: { bylines: article.bylines.toReversed() } }],
    ['a byline left out', { article: { bylines: article.bylines.slice(1) } }],
    ['the order of tags', { article: { tags: article.tags.toReversed() } }],
    ['the order of captions', { captions: captions.toReversed() }],
    ['a caption left out', { captions: [first] }],
    ['another crop', firstPhoto({ crops: { '1:1': { x: 0.2, y: 0, width: 0.5, height: 1 } } })],
    ['another focal point', firstPhoto({ focalPoint: { x: 0.5, y: 0.5 } })],
    ['a caption without its picture', firstCaption({ photo: null })],
    ['a paragraph left out', { body: body.slice(1) }],
    ['the order of paragraphs', { body: body.toReversed() }],
    ['an empty paragraph added', { body: [...body, { children: [{ text: '' }] }] }],
    ['a paragraph made a subhead', { body: [{ type: 'h2', children: [{ text: '第一段' }] }, ...body.slice(1)] }],
    ['a gap left out', inParagraph('第一段')],
    ['a source left out', { article: { source: null } }],
  ])('%s', (_name, change) => {
    expect(digestWith(change)).not.toBe(signedDigest)
  })

  it('which picture stands where in the text, though the list of captions reads the same', () => {
    const exchanged = [
      { ...first, id: 'c2' },
      { ...second, id: 'c1' },
    ]
    expect(digestWith({ captions: exchanged })).not.toBe(signedDigest)
  })

  it('a text made bold', () => {
    const bold = bodyDigest([{ children: [{ text: '字', bold: true }] }])
    expect(bold).not.toBe(bodyDigest([{ children: [{ text: '字' }] }]))
  })

  it('a gap of another kind', () => {
    const gap = (kind: 'lost' | 'doubtful') =>
      bodyDigest([{ children: [{ type: 'gap', gapId: 'g', kind, children: [{ text: '' }] }] }])
    expect(gap('lost')).not.toBe(gap('doubtful'))
  })
})

describe('a signature stands', () => {
  it.each<[string, Partial<ArticleContent>]>([
    ['when the slugline changes', { slugline: '另一稿签' }],
    ['when the embargo changes', { embargoUntil: null }],
    ['when a gap is passed over', { gaps: [{ gapId: 'g1', status: 'passedOver', reason: '无原版可核' }] }],
    ['when the piece is marked verbatim', { verbatim: true }],
  ])('%s', (_name, change) => {
    expect(subjectWith(change).digest).toBe(signedDigest)
  })

  it('but not when a byline is bound to another person under the same printed name: readers follow it', () => {
    const bylines = article.bylines.map((row) => ({ ...row, byline: 'another' }))
    expect(subjectWith({ bylines }).digest).not.toBe(signedDigest)
  })

  it('when the rights in a picture or its embargo are settled: readers do not see them', () => {
    const settled = { ...photo, rights: 'unclear', embargoUntil: '2026-03-01T00:00:00.000Z', released: true }
    expect(subjectWith({}, body, [{ ...first, photo: settled }, second]).digest).toBe(signedDigest)
  })

  it('when a focal point is only suggested, or nobody has drawn a crop: a record of before is signed as it was', () => {
    const { crops: _crops, focalPoint: _point, ...bare } = photo
    const suggested = { ...bare, crops: null, focalPoint: { x: null, y: null, setBy: null } }
    const digestWith = (one: object) => subjectWith({}, body, [{ ...first, photo: { ...bare, ...one } }, second]).digest
    expect(digestWith(suggested)).toBe(digestWith({}))
  })

  it('when a picture is bound to another record with the same content', () => {
    const rebound = [{ ...first, photo: { ...photo, id: 'another' } }, second]
    expect(subjectWith({}, body, rebound).digest).toBe(signedDigest)
  })

  it('when records that it refers to are renamed: their names are no part of it', () => {
    const renamed = {
      ...article,
      section: 'section-1',
      sectionName: '新名',
      bylines: article.bylines.map((row) => ({ ...row, name: '新名' })),
    }
    expect(articleSubject(renamed, body, captions).digest).toBe(signedDigest)
  })

  it('when rows come back with ids, or empty fields come back null, absent or as an empty group', () => {
    const bare: ArticleContent = { headline: '标题' }
    const empty = { kicker: null, deck: '', bylines: [], tags: [], captions: null, source: null, print: null }
    const digest = articleSubject(bare, [], []).digest
    expect(articleSubject({ ...bare, ...empty }, [], []).digest).toBe(digest)
    const withIds = { ...article, bylines: article.bylines.map((row, index) => ({ id: `row-${index}`, ...row })) }
    expect(articleSubject(withIds, body, captions).digest).toBe(signedDigest)
  })

  it('when an engine gives a group without values where the other gives none', () => {
    const bare: ArticleContent = { headline: '标题' }
    const groups = { print: { issueDate: null, page: null }, source: { kind: null, outlet: null } }
    expect(articleSubject({ ...bare, ...groups }, [], []).digest).toBe(articleSubject(bare, [], []).digest)
  })
})

describe('the body’s own digest', () => {
  it('follows the body and nothing else', () => {
    expect(bodyDigest(body)).toBe(bodyDigest(structuredClone(body)))
    expect(bodyDigest(body)).not.toBe(bodyDigest(body.slice(1)))
  })
})
