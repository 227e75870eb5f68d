import { describe, expect, it } from 'vitest'
import { closeLetterSpacing, keepBreaks, splitAtGaps } from './spaces'

describe('a space in running text', () => {
  it('between Chinese characters holds the place of a lost glyph', () => {
    expect(splitAtGaps('实施了梁家 村易地扶贫搬迁')).toMatchObject({
      runs: ['实施了梁家', '村易地扶贫搬迁'],
      gaps: ['lost'],
    })
  })

  it('before or after a dash holds the place of one too', () => {
    expect(splitAtGaps('梁家 ——乔家塔').gaps).toEqual(['lost'])
    expect(splitAtGaps('梁家—— 家塔').gaps).toEqual(['lost'])
  })

  it('inside a name of two characters is doubtful, by the office before it or the verb of saying after it', () => {
    expect(splitAtGaps('党工委书记高 军，今后').gaps).toEqual(['doubtful'])
    expect(splitAtGaps('高 军表示，今后').gaps).toEqual(['doubtful'])
    expect(splitAtGaps('高 军，今后').gaps).toEqual(['lost'])
    expect(splitAtGaps('书记家 军表示').gaps).toEqual(['lost'])
  })

  it('beside digits, Latin letters or signs is the extractor’s, and so is one after a closing mark', () => {
    const spaced = splitAtGaps('小学 8 所， 乡村 E站占 5.5% ，首问。 负责')
    expect(spaced).toMatchObject({ runs: ['小学8所，乡村E站占5.5%，首问。负责'], gaps: [] })
    expect(spaced.removed).toHaveLength(7)
    expect(spaced.removed[0]).toBe('小学8所，乡')
  })

  it('between two Latin words stays', () => {
    expect(splitAtGaps('AB CD岗').runs).toEqual(['AB CD岗'])
  })

  it('beside an opening mark is doubtful, because the mark’s own blank may have made it', () => {
    expect(splitAtGaps('出台了 《关于').gaps).toEqual(['doubtful'])
    expect(splitAtGaps('出台了《 关于').gaps).toEqual(['doubtful'])
    expect(splitAtGaps('办法、 《关于').gaps).toEqual([])
  })
})

describe('a letter-spaced line', () => {
  it('is closed up', () => {
    expect(closeLetterSpacing('项 脱 贫 项 目 。他 带 领 群 众 申 请 了')).toEqual({
      text: '项脱贫项目。他带领群众申请了',
      letterSpaced: true,
    })
    expect(closeLetterSpacing('5.5% ，全 市 排 名 第 十 三 ，全 年 预 计 完 成')).toEqual({
      text: '5.5%，全市排名第十三，全年预计完成',
      letterSpaced: true,
    })
  })

  it('is none where a few glyphs are lost', () => {
    const line = '修缮了梁家 村卫生室，完成了梁家 村人畜'
    expect(closeLetterSpacing(line)).toEqual({ text: line, letterSpaced: false })
    expect(closeLetterSpacing('梁 家 村')).toEqual({ text: '梁 家 村', letterSpaced: false })
  })
})

describe('a space in a headline', () => {
  it('is a break and stays, unless it is the extractor’s', () => {
    expect(keepBreaks('党建花开沁交口 引领发展硕果香')).toEqual({
      text: '党建花开沁交口 引领发展硕果香',
      removed: [],
      kept: ['开沁交口 引领发展'],
    })
    expect(keepBreaks('“吕龙杯”2017 美丽乡村\n摄影大赛')).toEqual({
      text: '“吕龙杯”2017美丽乡村\n摄影大赛',
      removed: ['2017美丽乡村'],
      kept: [],
    })
  })
})
