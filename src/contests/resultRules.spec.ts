import { describe, expect, it } from 'vitest'
import {
  announcedAwards,
  announcementParagraphs,
  certificatesOf,
  inOrder,
  type ResultAward,
  withoutCertificate,
} from './resultRules'

const award = (changed: Partial<ResultAward>): ResultAward => ({
  id: 'a',
  title: '风光类 一等奖',
  category: '风光类',
  tier: 'first',
  rank: 1,
  quota: 1,
  winners: [],
  winnersStatus: 'pending',
  ...changed,
})

describe('the results of a contest', () => {
  it('stand in the order of its categories, then of the ranks', () => {
    const awards = [
      award({ id: 'p2', category: '人文类', rank: 2 }),
      award({ id: 'l9', rank: null }),
      award({ id: 'l1' }),
      award({ id: 'all', category: null }),
      award({ id: 'p1', category: '人文类', rank: 1 }),
    ]
    expect(inOrder(awards, ['风光类', '人文类']).map(({ id }) => id)).toEqual(['all', 'l1', 'l9', 'p1', 'p2'])
  })
})

describe('the piece that announces them', () => {
  it('says what the record holds, and nothing that it does not', () => {
    const awards = [
      award({ winners: [{ name: '作者甲', title: '作品一' }], winnersStatus: 'named' }),
      award({
        title: '风光类 二等奖',
        quota: 3,
        winners: [
          { name: '作者乙', title: null },
          { name: null, title: '作品三' },
        ],
      }),
      award({ title: '人文类 一等奖', winnersStatus: 'notNamedBySource' }),
      award({ title: '人文类 二等奖', quota: null, winners: [] }),
    ]
    expect(announcementParagraphs({ title: '摄影大赛', organisers: ['主办一', '主办二'], awards })).toEqual([
      '由主办一、主办二主办的摄影大赛评选结果如下。',
      '风光类 一等奖（1名）：作者甲《作品一》。',
      '风光类 二等奖（3名）：作者乙、《作品三》。',
      '人文类 一等奖（1名）：来源未列姓名。',
      '人文类 二等奖：待公布。',
    ])
    expect(announcementParagraphs({ title: '摄影大赛', organisers: [], awards: [] })).toEqual([
      '摄影大赛评选结果如下。',
    ])
  })
})

describe('what is announced', () => {
  const given = { name: '参赛者', title: '作品', isSettled: true }
  const byHand = { name: '手工填写', title: null, isSettled: false }
  const names = (standing: object) =>
    announcedAwards([{ ...award({ winners: [byHand, given] }), isSigned: false, isApproved: false, ...standing }]).map(
      ({ winners }) => winners?.map(({ name }) => name),
    )

  it('are all winners of an award that is signed, and otherwise those who are settled', () => {
    expect(names({ isSigned: true })).toEqual([['手工填写', '参赛者']])
    expect(names({ isApproved: true })).toEqual([['手工填写', '参赛者']])
    expect(names({})).toEqual([['参赛者']])
    expect(names({ winners: [byHand] })).toEqual([])
    expect(names({ winners: null })).toEqual([])
  })
})

describe('certificates', () => {
  it('are made for the winners who are named, one each', () => {
    const awards = [
      award({
        winners: [
          { name: '作者甲', title: '作品一' },
          { name: null, title: '作品二' },
        ],
      }),
      award({ category: null, tier: null, title: '特别奖', winners: [{ name: '作者乙', title: null }] }),
      award({ winners: null }),
    ]
    const newest = awards.map((one, place) => ({ ...one, isSigned: place === 0, isApproved: false }))
    expect(certificatesOf(newest)).toEqual([
      { name: '作者甲', work: '作品一', award: '风光类一等奖', isSigned: true },
      { name: '作者乙', work: null, award: '特别奖', isSigned: false },
    ])
    expect(withoutCertificate(newest)).toEqual([{ work: '作品二', award: '风光类一等奖' }])
  })
})
