import { describe, expect, it } from 'vitest'
import { body, first, second, subjectWith } from '../../../tests/support/exampleArticle'
import type { Body } from '../../body/schema'
import type { ArticleContent } from './article'
import { captionOrder } from './captionOrder'
import type { CaptionContent } from './pictures'

const missing = (change: Partial<ArticleContent>, inBody = body) =>
  subjectWith(change, inBody)
    .requirements.filter(({ isMet }) => !isMet)
    .map(({ code, path }) => `${code} at ${path}`)

describe('an article is complete', () => {
  it('with slugline, headline, section, text, and a byline or a source', () => {
    expect(missing({})).toEqual([])
  })

  it('or lacks all of them at once', () => {
    const nothing = { slugline: null, headline: ' ', section: null, bylines: null, source: null }
    expect(missing(nothing, [])).toEqual([
      'slugline_required at slugline',
      'headline_required at headline',
      'section_required at section',
      'byline_required at bylines',
      'body_required at body',
    ])
  })

  it.each<[string, Partial<ArticleContent>, string[]]>([
    ['by a byline as printed', { source: { kind: 'own' } }, []],
    ['by the second byline', { source: null, bylines: [{ printedName: ' ' }, { printedName: '署名' }] }, []],
    [
      'not by a byline without its printed name',
      { source: null, bylines: [{ byline: 'b1', role: 'author' }] },
      ['byline_required at bylines'],
    ],
    ['by a reprint’s outlet', { bylines: [] }, []],
    [
      'not by an outlet of blanks',
      { bylines: [], source: { kind: 'reprint', outlet: ' ' } },
      ['byline_required at bylines', 'outlet_required at source.outlet'],
    ],
    [
      'not by a reprint without outlet',
      { bylines: [], source: { kind: 'reprint' } },
      ['byline_required at bylines', 'outlet_required at source.outlet'],
    ],
    [
      'not as a reprint without outlet, whoever signs it',
      { source: { kind: 'reprint' } },
      ['outlet_required at source.outlet'],
    ],
    [
      'not by the outlet left over from a reprint',
      { bylines: [], source: { kind: 'own', outlet: '某报' } },
      ['byline_required at bylines'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(missing(change)).toEqual(expected)
  })

  const unsigned = { bylines: [], source: null, genre: 'photo' }
  const uncredited = { ...second, credit: { printed: ' ' } }

  it.each([
    ['by its photographers, where it is a photo story and every picture is credited', unsigned, [first, second], []],
    ['not by them where one picture is not', unsigned, [first, uncredited], ['byline_required at bylines']],
    ['not by them in any other genre', { ...unsigned, genre: 'news' }, [first], ['byline_required at bylines']],
    ['not as a photo story without a picture', unsigned, [], ['byline_required at bylines']],
  ])('%s', (_name, change, shown, expected) => {
    const { requirements } = subjectWith(change, body, shown)
    expect(requirements.filter(({ isMet }) => !isMet).map(({ code, path }) => `${code} at ${path}`)).toEqual(expected)
  })

  it('not by empty paragraphs or a picture alone', () => {
    expect(
      missing({}, [{ children: [{ text: ' ' }] }, { type: 'photo', captionId: 'c1', children: [{ text: '' }] }]),
    ).toEqual(['body_required at body'])
  })
})

describe('a photo story without a text', () => {
  const lacking = (genre: string, shown: readonly CaptionContent[]) =>
    subjectWith({ genre }, [], shown)
      .requirements.filter(({ isMet }) => !isMet)
      .map(({ code }) => code)

  it('is complete once every picture has its caption', () => {
    expect(lacking('photo', [first, { ...first, id: 'c3' }])).toEqual([])
  })

  it.each<[string, CaptionContent[]]>([
    ['without pictures', []],
    ['with a caption of blanks', [first, { ...first, id: 'c3', text: ' ' }]],
    ['with a caption that lacks its picture', [first, second]],
  ])('is not %s', (_what, shown) => {
    expect(lacking('photo', shown)).toEqual(['body_required'])
  })

  it('is a right of this genre alone', () => {
    for (const genre of ['news', 'feature', 'opinion', 'notice'])
      expect(lacking(genre, [first])).toEqual(['body_required'])
  })
})

describe('what the guards see of an article', () => {
  it('are its gaps, those of the body and those listed', () => {
    expect(subjectWith()).toMatchObject({ gapIdsInBody: ['g1'], gaps: [{ gapId: 'g1', status: 'open', reason: null }] })
  })

  it.each<[string | null | undefined, string]>([
    ['filled', 'filled'],
    ['passedOver', 'passedOver'],
    ['open', 'open'],
    ['done', 'open'],
    [null, 'open'],
    [undefined, 'open'],
  ])('a gap of status %s counts as %s', (status, expected) => {
    expect(subjectWith({ gaps: [{ gapId: 'g1', status }] }).gaps[0]?.status).toBe(expected)
  })

  it('a reason of blanks is none', () => {
    expect(
      subjectWith({ gaps: [{ gapId: 'g1', reason: '  ' }, { reason: ' 理由 ' }] }).gaps.map(({ gapId, reason }) => [
        gapId,
        reason,
      ]),
    ).toEqual([
      ['g1', null],
      ['', '理由'],
    ])
  })

  it('are its pictures by their place, each with what it has', () => {
    const bare = {
      id: 'c3',
      credit: { printed: ' ' },
      photo: {
        id: 'p',
        alt: '',
        originalFilename: 'DSC_1003.jpg',
        rights: 'restricted',
        embargoUntil: '2026-03-01T00:00:00.000Z',
      },
    }
    expect(subjectWith({}, body, [first, second, bare]).pictures).toEqual([
      { path: 'captions.0', number: 1, hasCredit: true, hasAltText: true },
      { path: 'captions.1', number: 2, hasCredit: true, hasAltText: null },
      {
        path: 'captions.2',
        number: 3,
        fileName: 'DSC_1003.jpg',
        hasCredit: false,
        hasAltText: false,
        rightsProblem: 'restricted',
        embargoUntil: '2026-03-01T00:00:00.000Z',
      },
    ])
  })

  it('are its embargo and whether it is verbatim', () => {
    expect(subjectWith()).toMatchObject({ embargoUntil: '2026-03-01T00:00:00.000Z', isVerbatim: false })
    expect(subjectWith({ embargoUntil: undefined, verbatim: true })).toMatchObject({
      embargoUntil: null,
      isVerbatim: true,
    })
    expect(subjectWith({ verbatim: null }).isVerbatim).toBe(false)
  })
})

describe('the order of captions', () => {
  it('is that of the list, then of the text, then of those attached otherwise, each once', () => {
    const inText: Body = ['c3', 'c1'].map((captionId) => ({ type: 'photo', captionId, children: [{ text: '' }] }))
    expect(captionOrder({ captions: ['c2', 'c1'] }, inText, ['c9', 'c5', 'c2'])).toEqual(['c2', 'c1', 'c3', 'c5', 'c9'])
    expect(captionOrder({}, [], [])).toEqual([])
  })

  it('leaves the list that it was given in its order', () => {
    const attached = ['b', 'a']
    captionOrder({}, [], attached)
    expect(attached).toEqual(['b', 'a'])
  })
})
