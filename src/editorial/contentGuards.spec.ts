import { describe, expect, it } from 'vitest'
import {
  completeSubject,
  contextOf,
  exampleItem,
  now,
  people,
  problemsOf,
  signed,
  signedDigest,
  surroundings,
} from '../../tests/support/exampleItem'
import { guards } from './guards'
import type { EditorialItem } from './item'
import type { Subject, SubjectGap, SubjectPicture } from './subject'

const minuteAfter = (time: Date, minutes = 1) => new Date(time.getTime() + minutes * 60_000).toISOString()

const subject = (change: Partial<Subject>) => ({ subject: { ...completeSubject, ...change } })

describe('isComplete', () => {
  const label = { zh: '标题', en: 'headline' }
  const requirement = (path: string, isMet: boolean) => ({ code: `${path}_required`, path, label, isMet })

  it('names every field that is missing, and only those', () => {
    const requirements = [requirement('headline', false), requirement('slugline', true), requirement('section', false)]
    expect(problemsOf('isComplete', subject({ requirements }))).toEqual([
      'headline_required at headline',
      'section_required at section',
    ])
  })

  it('lists what contradicts itself too', () => {
    const message = { zh: '矛盾', en: 'contradiction' }
    const contradictions = [{ code: 'limits_contradict', path: 'entering.perCategory', message }]
    expect(
      problemsOf('isComplete', subject({ requirements: [requirement('headline', false)], contradictions })),
    ).toEqual(['headline_required at headline', 'limits_contradict at entering.perCategory'])
  })

  it('asks for the field by its label in both languages', () => {
    const [problem] = guards.isComplete(
      contextOf(exampleItem('draft'), people.author, subject({ requirements: [requirement('headline', false)] })),
    )
    expect(problem?.message).toEqual({ zh: '请填写标题。', en: 'Please fill in: headline.' })
  })
})

describe('a piece', () => {
  it('is not complete while other documents contradict it', () => {
    const twin = { code: 'award_exists', path: 'tier', message: { zh: '重复', en: 'twice' } }
    expect(problemsOf('isComplete', { surroundings: { ...surroundings, contradictions: [twin] } })).toEqual([
      'award_exists at tier',
    ])
  })
})

describe('gapsListed', () => {
  it('holds while every gap of the body is listed, whatever became of it', () => {
    const gaps: SubjectGap[] = [
      { gapId: 'g1', status: 'open', reason: null },
      { gapId: 'g2', status: 'filled', reason: null },
    ]
    expect(problemsOf('gapsListed', subject({ gaps, gapIdsInBody: ['g1'] }))).toEqual([])
  })

  it('names each gap that is not', () => {
    const context = contextOf(exampleItem('draft'), people.author, subject({ gapIdsInBody: ['g1', 'g2'], gaps: [] }))
    expect(guards.gapsListed(context).map(({ path, message }) => [path, message.en])).toEqual([
      ['gaps', 'Gap g1 in the body is not listed among the gaps.'],
      ['gaps', 'Gap g2 in the body is not listed among the gaps.'],
    ])
  })
})

describe('picturesStanding', () => {
  const standing: SubjectPicture = { path: 'captions.0', number: 1, hasCredit: true, hasAltText: true }
  const recalled: SubjectPicture = { ...standing, path: 'captions.1', number: 2, recall: { reason: '侵权' } }

  it('holds while no picture was recalled', () => {
    expect(problemsOf('picturesStanding', subject({ pictures: [standing] }))).toEqual([])
  })

  it('names each picture that was, and why', () => {
    expect(problemsOf('picturesStanding', subject({ pictures: [standing, recalled] }))).toEqual([
      'picture_recalled at captions.1',
    ])
    const context = contextOf(exampleItem('draft'), people.author, subject({ pictures: [recalled] }))
    expect(guards.picturesStanding(context)[0]?.message.zh).toBe(
      '第 2 张图片已被撤回（侵权）。请换一张图片，或把它从稿件里拿掉。',
    )
  })
})

describe('picturesCredited', () => {
  const picture = (change: Partial<SubjectPicture>): SubjectPicture => ({
    path: 'captions.1',
    hasCredit: true,
    hasAltText: true,
    ...change,
  })

  it.each<[string, Partial<SubjectPicture>, string[]]>([
    ['holds with credit and alt text', {}, []],
    ['holds without alt text where there is no picture', { hasAltText: null }, []],
    ['asks for the credit', { hasCredit: false }, ['credit_required at captions.1']],
    ['refuses a file of which nothing can be made', { failure: 'picture_damaged' }, ['picture_unusable at captions.1']],
    [
      'asks for the credit of a caption without its picture too',
      { hasCredit: false, hasAltText: null },
      ['credit_required at captions.1'],
    ],
    ['asks for the alt text', { hasAltText: false }, ['alt_text_required at captions.1']],
    ['asks whether it may be used', { rightsProblem: 'unsettled' }, ['rights_required at captions.1']],
    ['refuses what may not be used', { rightsProblem: 'restricted' }, ['rights_restricted at captions.1']],
    ['lets an embargo stand: it is for the hour of publication', { embargoUntil: '2999-01-01T00:00:00.000Z' }, []],
    [
      'asks for both at once',
      { hasCredit: false, hasAltText: false },
      ['credit_required at captions.1', 'alt_text_required at captions.1'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(problemsOf('picturesCredited', subject({ pictures: [picture(change)] }))).toEqual(expected)
  })

  it.each<[string, Partial<SubjectPicture>, string, string]>([
    [
      'its place and file',
      { number: 3, fileName: 'DSC_1003.jpg' },
      '第 3 张图片（DSC_1003.jpg）缺替代文字。',
      'Picture 3 (DSC_1003.jpg) lacks its alt text.',
    ],
    ['its place', { number: 3 }, '第 3 张图片缺替代文字。', 'Picture 3 lacks its alt text.'],
    [
      'its file, where it stands alone',
      { fileName: 'DSC_1003.jpg' },
      '图片（DSC_1003.jpg）缺替代文字。',
      'The picture (DSC_1003.jpg) lacks its alt text.',
    ],
  ])('names a picture by %s', (_by, change, zh, en) => {
    const pictures = [picture({ hasAltText: false, ...change })]
    const [problem] = guards.picturesCredited(contextOf(exampleItem('draft'), people.author, subject({ pictures })))
    expect(problem?.message).toEqual({ zh, en })
  })

  it('looks at every picture', () => {
    const pictures = [
      picture({ path: 'captions.0', hasCredit: false }),
      picture({}),
      picture({ path: 'captions.2', hasAltText: false }),
    ]
    expect(problemsOf('picturesCredited', subject({ pictures }))).toEqual([
      'credit_required at captions.0',
      'alt_text_required at captions.2',
    ])
  })
})

describe('gapsResolved', () => {
  it.each<[string, Partial<SubjectGap>, string[], string[]]>([
    ['is not while a gap is open', { status: 'open' }, ['g1'], ['gap_open at gaps.0']],
    ['is not by a reason alone', { status: 'open', reason: '无原版可核' }, ['g1'], ['gap_open at gaps.0']],
    ['is by passing it over with a reason', { status: 'passedOver', reason: '无原版可核' }, ['g1'], []],
    [
      'is not by passing it over without one',
      { status: 'passedOver' },
      ['g1'],
      ['gap_reason_required at gaps.0.reason'],
    ],
    ['is by filling it in', { status: 'filled' }, [], []],
    [
      'is not while a filled gap still stands in the body',
      { status: 'filled' },
      ['g1'],
      ['gap_still_in_body at gaps.0'],
    ],
    ['is not by another gap’s absence', { status: 'filled' }, ['g2'], []],
  ])('%s', (_name, change, gapIdsInBody, expected) => {
    const gaps: SubjectGap[] = [{ gapId: 'g1', status: 'open', reason: null, ...change }]
    expect(problemsOf('gapsResolved', subject({ gaps, gapIdsInBody }))).toEqual(expected)
  })

  it('counts the gaps as the document lists them', () => {
    const gaps: SubjectGap[] = [
      { gapId: 'g1', status: 'filled', reason: null },
      { gapId: 'g2', status: 'open', reason: null },
      { gapId: 'g3', status: 'passedOver', reason: null },
    ]
    expect(problemsOf('gapsResolved', subject({ gaps }))).toEqual([
      'gap_open at gaps.1',
      'gap_reason_required at gaps.2.reason',
    ])
  })

  it('is advisory for a verbatim piece', () => {
    const gaps: SubjectGap[] = [{ gapId: 'g1', status: 'open', reason: null }]
    expect(problemsOf('gapsResolved', subject({ gaps, isVerbatim: true }))).toEqual([])
  })
})

describe('digestUnchanged', () => {
  const approved = (...signatures: EditorialItem['signatures']) => ({ item: exampleItem('approved', { signatures }) })

  it('holds while the content is what the last reviewer signed', () => {
    expect(
      problemsOf('digestUnchanged', approved(signed('review1', 'a', { digest: 'older' }), signed('review3', 'b'))),
    ).toEqual([])
  })

  it('fails when only an earlier reviewer signed this', () => {
    expect(
      problemsOf('digestUnchanged', approved(signed('review1', 'a'), signed('review3', 'b', { digest: 'other' }))),
    ).toEqual(['digest_changed'])
  })

  it('does not take a proofreader’s signature for the last', () => {
    expect(
      problemsOf(
        'digestUnchanged',
        approved(signed('review3', 'a'), signed('review3', 'b', { kind: 'proof', digest: 'other' })),
      ),
    ).toEqual([])
    expect(problemsOf('digestUnchanged', approved(signed('review3', 'a', { kind: 'proof' })))).toEqual([
      'digest_changed',
    ])
  })

  it('fails where nobody signed', () => {
    expect(problemsOf('digestUnchanged', approved())).toEqual(['digest_changed'])
    expect(
      problemsOf('digestUnchanged', {
        ...approved(signed('review3', 'a')),
        ...subject({ digest: `${signedDigest}!` }),
      }),
    ).toEqual(['digest_changed'])
  })
})

describe('embargoOver', () => {
  it.each<[string, string | null, string[]]>([
    ['holds without an embargo', null, []],
    ['holds once it has ended', minuteAfter(now, -1), []],
    ['holds at its very end', now.toISOString(), []],
    ['fails until then', minuteAfter(now), ['under_embargo at embargoUntil']],
  ])('%s', (_name, embargoUntil, expected) => {
    expect(problemsOf('embargoOver', subject({ embargoUntil }))).toEqual(expected)
  })

  it.each<[string, string, string[]]>([
    ['holds after the ceremony that the piece announces', minuteAfter(now, -1), []],
    ['fails before it, whatever its own embargo', minuteAfter(now), ['under_embargo at embargoUntil']],
  ])('%s', (_name, at, expected) => {
    const ceremony = { at, contest: '摄影大赛' }
    expect(problemsOf('embargoOver', { surroundings: { ...surroundings, ceremony } })).toEqual(expected)
    expect(problemsOf('ceremonyOver', { surroundings: { ...surroundings, ceremony } })).toHaveLength(expected.length)
  })

  it('asks it of the pictures too, each by its place', () => {
    const held = (path: string, embargoUntil: string) => ({ path, hasCredit: true, hasAltText: true, embargoUntil })
    const pictures = [held('captions.0', minuteAfter(now, -1)), held('captions.1', minuteAfter(now))]
    expect(problemsOf('embargoOver', subject({ pictures }))).toEqual(['picture_under_embargo at captions.1'])
  })
})
