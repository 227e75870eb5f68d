import { describe, expect, it } from 'vitest'
import { type PhotoContestContent, photoContestSubject } from './photoContest'

const contest: PhotoContestContent = {
  title: '摄影大赛',
  organisers: ['主办一', '主办二'],
  supporters: ['支持'],
  startedOn: '2017-08',
  endsOn: '2017-12',
  categories: [{ name: '风光类' }, { name: '人文类' }],
  statedTotal: 118,
  phase: 'closed',
  announcement: 'article-4',
}
const { digest } = photoContestSubject(contest)
const missing = (change: PhotoContestContent) =>
  photoContestSubject({ ...contest, ...change })
    .requirements.filter(({ isMet }) => !isMet)
    .map(({ code, path }) => `${code} at ${path}`)

const wrong = (change: PhotoContestContent) =>
  photoContestSubject({ ...contest, ...change }).contradictions?.map(({ code, path }) => `${code} at ${path}`)

describe('a photo contest', () => {
  it('must have title, organisers and categories', () => {
    expect(missing({})).toEqual([])
    expect(missing({ title: ' ', organisers: [], categories: null })).toEqual([
      'title_required at title',
      'organisers_required at organisers',
      'categories_required at categories',
    ])
  })

  it('must name its organisers and categories: blanks do not count', () => {
    expect(missing({ organisers: [' '], categories: [{ name: ' ' }, { name: null }] })).toEqual([
      'organisers_required at organisers',
      'categories_required at categories',
    ])
  })

  it('has nothing wrong with it where no times and limits are set, or where they fit', () => {
    expect(wrong({})).toEqual([])
    const entering = {
      opensAt: '2026-03-01T00:00:00.000Z',
      closesAt: '2026-03-31T15:59:59.000Z',
      perPerson: 3,
      perCategory: 3,
    }
    expect(wrong({ entering, announceAt: '2026-05-01T12:00:00.000Z' })).toEqual([])
    expect(wrong({ entering: { perCategory: 2 } })).toEqual([])
  })

  it('lists categories without a name or twice, times out of order and limits that contradict, all at once', () => {
    const categories = [{ name: '风光类' }, { name: ' ' }, { name: '风光类 ' }]
    const entering = {
      opensAt: '2026-03-31T15:59:59.000Z',
      closesAt: '2026-03-01T00:00:00.000Z',
      perPerson: 2,
      perCategory: 3,
    }
    expect(wrong({ categories, entering, announceAt: '2026-02-01T00:00:00.000Z' })).toEqual([
      'category_unnamed at categories.1.name',
      'category_repeated at categories.2.name',
      'closes_before_opening at entering.closesAt',
      'announced_before_closing at announceAt',
      'limits_contradict at entering.perCategory',
    ])
    expect(wrong({ categories: [{ name: ' ' }] })).toEqual([])
  })

  it('has neither gaps, pictures nor embargo', () => {
    expect(photoContestSubject(contest)).toMatchObject({
      gaps: [],
      gapIdsInBody: [],
      pictures: [],
      embargoUntil: null,
      isVerbatim: false,
      content: expect.any(Object),
    })
  })

  it.each<[string, PhotoContestContent]>([
    ['title', { title: '另一大赛' }],
    ['organisers', { organisers: ['主办一'] }],
    ['supporters', { supporters: null }],
    ['beginning', { startedOn: '2017-09' }],
    ['end', { endsOn: null }],
    ['categories', { categories: [{ name: '风光类' }, { name: '纪实类' }] }],
    ['total', { statedTotal: 119 }],
    ['phase', { phase: 'judging' }],
    ['announcement', { announcement: 'article-5' }],
    ['time of the ceremony', { announceAt: '2026-05-01T12:00:00.000Z' }],
    ['rule on winning again', { repeatWins: 'free' }],
    ['rules for entrants', { entering: { rules: '参赛细则' } }],
    ['closing', { entering: { closesAt: '2026-03-31T15:59:59.000Z' } }],
  ])('is signed with its %s', (_name, change) => {
    expect(photoContestSubject({ ...contest, ...change }).digest).not.toBe(digest)
  })

  it('is signed alike whether the usual rule on winning again was chosen or not', () => {
    expect(photoContestSubject({ ...contest, repeatWins: 'once' }).digest).toBe(digest)
  })

  it('is signed alike without a call for entries and with an empty one', () => {
    expect(photoContestSubject({ ...contest, entering: { opensAt: null, perPerson: null } }).digest).toBe(digest)
  })

  it('is signed without the ids of its rows', () => {
    const categories = [
      { id: 'r1', name: '风光类' },
      { id: 'r2', name: '人文类' },
    ]
    expect(photoContestSubject({ ...contest, categories }).digest).toBe(digest)
  })
})
