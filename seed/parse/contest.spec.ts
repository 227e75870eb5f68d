import { describe, expect, it } from 'vitest'
import { readContest } from './contest'

const contestOf = (text: string, headline: string | null = null) =>
  readContest([
    { order: 1, headline: null, text: '优化项目库。' },
    { order: 2, headline, text },
  ])

describe('a contest', () => {
  it('is told by a title and award tiers; one of them is not enough', () => {
    expect(contestOf('“追梦”美丽乡村摄影大赛评出一等奖一名，二等奖3名。')?.pieceOrder).toBe(2)
    expect(contestOf('“追梦”美丽乡村摄影大赛完美落幕。')).toBeNull()
    expect(contestOf('评出一等奖一名，二等奖三名。')).toBeNull()
  })

  it('without categories has its tiers under none', () => {
    expect(
      contestOf('“追梦”摄影大赛评出特等奖1名，优秀奖十二名，入围奖二十名，入选奖一百零五名。')?.categories,
    ).toEqual([
      {
        name: null,
        tiers: [
          { tier: '特等奖', rank: 1, quota: 1 },
          { tier: '优秀奖', rank: 2, quota: 12 },
          { tier: '入围奖', rank: 3, quota: 20 },
          { tier: '入选奖', rank: 4, quota: 105 },
        ],
      },
    ])
  })

  it('shares its tiers out to each category only where the text says so', () => {
    const named = '“追梦”摄影大赛奖项分风光类、人文类和生态类三大类，'
    expect(contestOf(`${named}各评出一等奖一名。`)?.categories.map((category) => category.name)).toEqual([
      '风光类',
      '人文类',
      '生态类',
    ])
    expect(contestOf(`${named}评出一等奖一名。`)?.categories.map((category) => category.name)).toEqual([null])
  })

  it('takes the fullest of its titles, the headline’s among them', () => {
    expect(contestOf('“追梦”大赛评出一等奖一名。', '“追梦”美丽乡村\n摄影大赛收官')).toMatchObject({
      title: '“追梦”美丽乡村摄影大赛',
      titlesSeen: ['“追梦”大赛', '“追梦”美丽乡村摄影大赛'],
    })
  })

  it('leaves open what the text does not say', () => {
    expect(contestOf('“追梦”大赛评出一等奖一名。')).toMatchObject({
      organisers: [],
      supporters: [],
      since: null,
      statedTotal: null,
    })
  })
})
