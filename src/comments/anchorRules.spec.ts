import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf, findAnchor, followChange, followStretch } from './anchorRules'
import { flattenBody, offsetAt, pointAt } from './bodyTextRules'

const text = '本报讯 昨日上午全区乡村道路建设推进会召开，会议听取了各乡镇的汇报。与会人员实地察看了道路施工现场。'
const at = (words: string, whole = text) => {
  const start = whole.indexOf(words)
  return { start, end: start + words.length }
}
const anchorAt = (words: string, whole = text) => anchorOf(whole, at(words, whole))
const found = (now: string, words: string) => {
  const stretch = findAnchor(now, anchorAt(words))
  return stretch && now.slice(stretch.start, stretch.end)
}

describe('an anchor', () => {
  it('is found where it was, and after text was put before or behind it', () => {
    expect(found(text, '推进会')).toBe('推进会')
    expect(findAnchor(`新的导语。${text}`, anchorAt('推进会'))?.start).toBe(at('推进会').start + 5)
    expect(found(`${text}新的结尾。`, '推进会')).toBe('推进会')
  })

  it('of words that stand there several times is the one in the same surroundings', () => {
    const now = `道路通车。${text}`
    expect(findAnchor(now, anchorAt('道路'))?.start).toBe(at('道路').start + 5)
  })

  it('in surroundings that are all alike is the nearest', () => {
    const same = '的的的的的的的的的的'
    expect(findAnchor(same, { start: 6, end: 7, text: '的', before: '', after: '' })).toEqual({ start: 6, end: 7 })
  })

  it('is still found when its own words were edited', () => {
    expect(found(text.replace('乡镇的汇报', '乡镇和街道的汇报'), '各乡镇的汇报')).toBe('各乡镇和街道的汇报')
    expect(found(text.replace('实地察看了道路', '实地查看道路'), '人员实地察看了道路施工')).toContain('道路施工')
  })

  it('is gone when its words were cut, although the same words stand elsewhere', () => {
    expect(found(text.replace('乡村道路建设', '乡村建设'), '道路')).toBeNull()
    expect(found(text.replace('会议听取了各乡镇的汇报。', ''), '会议听取了各乡镇的汇报。')).toBeNull()
    expect(found('', '推进会')).toBeNull()
    expect(found('完全不同的另一篇文字，与此无关。', '实地察看了道路施工现场')).toBeNull()
  })

  it('of no words is nowhere', () => {
    expect(findAnchor(text, anchorOf(text, { start: 3, end: 3 }))).toBeNull()
  })

  it('is found again whatever was written before and behind it', () => {
    const words = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸，。'), maxLength: 60 })
    fc.assert(
      fc.property(words, words, words, words, (before, behind, newBefore, newBehind) => {
        const quote = '实地察看了道路施工现场'
        const whole = before + quote + behind
        const now = newBefore + quote + newBehind
        const stretch = findAnchor(now, anchorAt(quote, whole))
        // Neighbours that close ranks elsewhere would have to hold the quote's own seam.
        expect(stretch && now.slice(stretch.start, stretch.end)).toBe(quote)
      }),
    )
  })

  it('never lies outside the text', () => {
    const any = fc.string({ unit: fc.constantFrom(...'甲乙丙道路'), maxLength: 30 })
    fc.assert(
      fc.property(any, any, fc.nat(30), fc.nat(30), (before, after, a, b) => {
        const [start, end] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)]
        for (const follow of [followStretch, followChange]) {
          const stretch = follow(before, after, { start, end })
          if (!stretch) continue
          expect(stretch.start).toBeGreaterThanOrEqual(0)
          expect(stretch.end).toBeGreaterThanOrEqual(stretch.start)
          expect(stretch.end).toBeLessThanOrEqual(after.length)
        }
      }),
    )
  })
})

describe('a stretch', () => {
  const stretch = at('推进会')
  const follow = (now: string) => {
    const followed = followChange(text, now, stretch)
    return followed && now.slice(followed.start, followed.end)
  }

  it('follows what is typed before, behind and inside it', () => {
    expect(follow(text.replace('本报讯', '本报专电讯'))).toBe('推进会')
    expect(follow(`${text}完。`)).toBe('推进会')
    expect(follow(text.replace('推进会', '推进大会'))).toBe('推进大会')
  })

  it('leaves out what is typed at its edges', () => {
    expect(follow(text.replace('推进会', '再推进会'))).toBe('推进会')
    expect(follow(text.replace('推进会', '推进会议'))).toBe('推进会')
  })

  it('leaves out what is typed at its edges where it reads like the words themselves', () => {
    expect(follow(text.replace('推进会', '推推进会'))).toBe('推进会')
    expect(follow(text.replace('推进会', '推进推进会'))).toBe('推进会')
    expect(follow(text.replace('推进会', '推进会会'))).toBe('推进会')
  })

  it('keeps the rest of words that were partly cut, and is gone with the last of them', () => {
    expect(follow(text.replace('设推进', ''))).toBe('会')
    expect(follow(text.replace('会召开', ''))).toBe('推进')
    expect(follow(text.replace('设推进会召', ''))).toBeNull()
  })

  it('is gone with its words where the text around them reads alike', () => {
    const whole = '甲推进会推乙'
    expect(followChange(whole, '甲推乙', { start: 1, end: 4 })).toBeNull()
    expect(followStretch('甲\n第一段。\n第二段。', '甲\n第二段。', { start: 2, end: 5 })).toBeNull()
  })

  it('is found by its words when everything around it was rewritten at once', () => {
    const now = '区里开了乡村道路建设推进会召开的日子很好。'
    const followed = followStretch(text, now, at('乡村道路建设推进会召开'))
    expect(followed && now.slice(followed.start, followed.end)).toBe('乡村道路建设推进会召开')
  })

  it('survives any one edit elsewhere with its very words', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'甲乙推进会道路，'), maxLength: 10 })
    fc.assert(
      fc.property(typed, fc.nat(text.length), fc.nat(5), (words, from, length) => {
        fc.pre(from >= stretch.end || from + length <= stretch.start)
        const now = text.slice(0, from) + words + text.slice(from + length)
        expect(follow(now)).toBe('推进会')
      }),
      { examples: [['推', stretch.start, 0]] },
    )
  })
})

describe('a body as flat text', () => {
  const body = [
    {
      children: [
        { text: '第一' },
        { text: '段', bold: true },
        { type: 'gap', gapId: 'g', kind: 'lost', children: [{ text: '' }] },
        { text: '尾' },
      ],
    },
    { type: 'photo', captionId: 'c', children: [{ text: '' }] },
    {
      type: 'ul',
      children: [
        { type: 'li', children: [{ text: '甲' }] },
        { type: 'li', children: [{ text: '' }, { type: 'link', url: '/a', children: [{ text: '乙' }] }, { text: '' }] },
      ],
    },
  ]
  const flat = flattenBody(body)

  it('has a line for each paragraph, picture and item', () => {
    expect(flat.text).toBe('第一段\uFFFC尾\n\n甲\n乙')
  })

  it('knows the place of each character in the tree, and back', () => {
    expect(pointAt(flat, 0, 'start')).toEqual({ path: [0, 0], offset: 0 })
    expect(pointAt(flat, 2, 'start')).toEqual({ path: [0, 1], offset: 0 })
    expect(pointAt(flat, 2, 'end')).toEqual({ path: [0, 0], offset: 2 })
    expect(pointAt(flat, 3, 'start')).toEqual({ path: [0, 2, 0], offset: 0 })
    expect(pointAt(flat, flat.text.length, 'end')).toEqual({ path: [2, 1, 1, 0], offset: 1 })
    expect(offsetAt(flat, { path: [2, 0, 0], offset: 1 })).toBe(flat.text.indexOf('甲') + 1)
    expect(offsetAt(flat, { path: [0, 2, 0], offset: 0 })).toBe(3)
    expect(offsetAt(flat, { path: [9], offset: 0 })).toBeNull()
  })

  it.each([null, undefined, 'text', [null, 7, { children: 'x' }]])('of %j is empty', (input) => {
    expect(flattenBody(input).text).toBe('')
  })
})
