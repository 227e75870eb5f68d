import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksAfter, blocksBefore, diffBlocks, diffText, type Row } from './blockDiffRules'
import { type Block, type BlockKind, blocksOf, joined, type MarkedText, plainBlock } from './markedTextRules'
import type { Run } from './textDiffRules'

/** Words by spaces and single characters: the rules do not care who cuts the text. */
const segment = (text: string) => text.match(/[a-z]+|[^a-z]/gsu) ?? []

const paragraphs = (...texts: string[]) => texts.map(plainBlock)
const diff = (before: Block[], after: Block[]) => diffBlocks(before, after, segment).rows
const plain = (text: string): MarkedText[] => joined([{ text, marks: {} }])

/** A run as one reads it: [-went-] {+came+}, ~ where only the marks changed. */
function told(runs: readonly Run[]): string {
  const signs = { same: ['', ''], del: ['[-', '-]'], ins: ['{+', '+}'] } as const
  return runs
    .map(({ op, text, was }) => (was ? `~${text}~` : `${signs[op][0]}${text}${signs[op][1]}`))
    .join('')
    .replaceAll('\n', '¶')
}

const rowsOf = (rows: readonly Row[]) =>
  rows.map(({ change, before, after, runs }) => [change, before, after, told(runs)])

const bold = fc.record({ bold: fc.constant<true>(true) })
const linked = fc.record({ link: fc.constantFrom('https://example.org/', '/articles/1') })
const gap = fc.record({
  gap: fc.constantFrom('g1', 'g2'),
  gapKind: fc.constantFrom('lost' as const, 'doubtful' as const),
})
const piece = fc.oneof(
  fc.record({
    text: fc.string({ unit: fc.constantFrom('村', '道', '通', '车', '，', '。', 'a', '\n', '🚌') }),
    marks: fc.constant({}),
  }),
  fc.record({
    text: fc.string({ unit: fc.constantFrom('村', '道', 'b'), maxLength: 4 }),
    marks: fc.oneof(bold, linked),
  }),
  fc.record({ text: fc.constant('□'), marks: gap }),
)
const pieces = fc.array(piece, { maxLength: 5 }).map(joined)
const kind = fc.constantFrom<BlockKind>('paragraph', 'h2', 'blockquote', 'ul', 'ul-first', 'ol')
const block: fc.Arbitrary<Block> = fc.record({ kind, pieces })
const blocks = fc.array(block, { maxLength: 8 })
/** A text and what an editor made of it: paragraphs moved, split, dropped, rewritten. */
const edited = blocks.chain((before) =>
  fc
    .array(
      fc.oneof(
        { arbitrary: fc.nat({ max: Math.max(before.length - 1, 0) }), weight: 3 },
        { arbitrary: block, weight: 1 },
      ),
      {
        maxLength: 9,
      },
    )
    .map((plan) => ({
      before,
      after: plan.flatMap((step): Block[] =>
        typeof step === 'number' ? (before[step] ? [before[step]] : []) : [step],
      ),
    })),
)

describe('a comparison of two texts', () => {
  it('gives both of them back exactly', () => {
    fc.assert(
      fc.property(fc.oneof(fc.record({ before: blocks, after: blocks }), edited), ({ before, after }) => {
        const rows = diff(before, after)
        expect(blocksBefore(rows)).toEqual(before)
        expect(blocksAfter(rows)).toEqual(after)
      }),
      { numRuns: 500 },
    )
  })

  it('finds nothing where nothing changed', () => {
    fc.assert(
      fc.property(blocks, (text) => {
        const rows = diff(text, text)
        expect(rows.map(({ change }) => change)).toEqual(text.map(() => 'same'))
        expect(rows.flatMap(({ runs }) => runs).every(({ op, was }) => op === 'same' && !was)).toBe(true)
      }),
    )
  })

  it('finds something wherever anything changed', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        fc.pre(JSON.stringify(before) !== JSON.stringify(after))
        expect(diff(before, after).some(({ change }) => change !== 'same')).toBe(true)
      }),
    )
  })
})

describe('within a paragraph', () => {
  it.each<[string, string, string, string]>([
    ['a single character', '村里的道路通车了。', '村里地道路通车了。', '村里[-的-]{+地+}道路通车了。'],
    ['a comma', '昨日，道路通车。', '昨日道路通车。', '昨日[-，-]道路通车。'],
    ['a full stop in place of a comma', '道路通车，全长三里', '道路通车。全长三里', '道路通车[-，-]{+。+}全长三里'],
    ['a space', '全长 三里', '全长三里', '全长[- -]三里'],
    ['the beginning', '昨日道路通车', '今日道路通车', '[-昨-]{+今+}日道路通车'],
    ['the end', '道路通车', '道路通车了', '道路通车{+了+}'],
    ['everything', '甲乙丙丁', '子丑寅卯', '[-甲乙丙丁-]{+子丑寅卯+}'],
    ['nothing that was', '', '道路通车', '{+道路通车+}'],
    ['a line break', '上一行\n下一行', '上一行下一行', '上一行[-¶-]下一行'],
  ])('%s is seen', (_what, before, after, expected) => {
    expect(told(diffText(plain(before), plain(after), segment).runs)).toBe(expected)
  })

  it('a word that happens to stay between two rewritten phrases is told as part of them', () => {
    const runs = diffText(
      plain('开头甲乙丙的丁戊己结尾的几个字'),
      plain('开头子丑寅的卯辰巳结尾的几个字'),
      segment,
    ).runs
    expect(told(runs)).toBe('开头[-甲乙丙的丁戊己-]{+子丑寅的卯辰巳+}结尾的几个字')
  })

  it('but two small corrections beside each other stay two', () => {
    const runs = diffText(plain('他的在地里的'), plain('她的在田里的'), segment).runs
    expect(told(runs)).toBe('[-他-]{+她+}的在[-地-]{+田+}里的')
  })

  it('text that was only made bold is told as such, with the marks of both sides', () => {
    const runs = diffText(
      plain('道路通车了'),
      [
        { text: '道路', marks: {} },
        { text: '通车', marks: { bold: true } },
        { text: '了', marks: {} },
      ],
      segment,
    ).runs
    expect(told(runs)).toBe('道路~通车~了')
    expect(runs[1]).toEqual({ op: 'same', text: '通车', marks: { bold: true }, was: {} })
  })

  it('a gap that was filled in is told as its glyph and the word in its place', () => {
    const [before] = blocksOf([
      {
        children: [
          { text: '村' },
          { type: 'gap', gapId: 'g1', kind: 'lost', children: [{ text: '' }] },
          { text: '通车' },
        ],
      },
    ])
    const runs = diffText(before?.pieces ?? [], plain('村道通车'), segment).runs
    expect(told(runs)).toBe('村[-□-]{+道+}通车')
  })

  it('a link to another address is told with both addresses', () => {
    const at = (link: string): MarkedText[] => [{ text: '全文', marks: { link } }]
    expect(diffText(at('/articles/1'), at('/articles/2'), segment).runs).toEqual([
      { op: 'same', text: '全文', marks: { link: '/articles/2' }, was: { link: '/articles/1' } },
    ])
  })
})

describe('paragraph by paragraph', () => {
  const road = '昨日上午，村里的道路正式通车。'
  const school = '新学年开始，学校的操场修好了。'
  const market = '集市上人来人往，摊位排到了桥头。'

  it('a paragraph put between others leaves them alone', () => {
    expect(rowsOf(diff(paragraphs(road, market), paragraphs(road, school, market)))).toEqual([
      ['same', 1, 1, road],
      ['added', null, 2, `{+${school}+}`],
      ['same', 2, 3, market],
    ])
  })

  it('a paragraph taken out is told at its place', () => {
    expect(rowsOf(diff(paragraphs(road, school, market), paragraphs(road, market)))).toEqual([
      ['same', 1, 1, road],
      ['removed', 2, null, `[-${school}-]`],
      ['same', 3, 2, market],
    ])
  })

  it('a rewritten paragraph is compared with what it was, not with its neighbour', () => {
    const rows = diff(paragraphs(road, school), paragraphs(market, road.replace('昨日', '今日'), school))
    expect(rowsOf(rows)).toEqual([
      ['added', null, 1, `{+${market}+}`],
      ['changed', 1, 2, '[-昨-]{+今+}日上午，村里的道路正式通车。'],
      ['same', 2, 3, school],
    ])
  })

  it('a moved paragraph is told at both places, with what was changed on the way', () => {
    const rows = diff(paragraphs(road, school, market), paragraphs(school, market, road.replace('。', '！')))
    expect(rowsOf(rows)).toEqual([
      ['movedAway', 1, null, ''],
      ['same', 2, 1, school],
      ['same', 3, 2, market],
      ['moved', 1, 3, '昨日上午，村里的道路正式通车[-。-]{+！+}'],
    ])
    expect(rows[0]?.movedTo).toBe(3)
  })

  it('a split paragraph is one paragraph with a new break', () => {
    expect(rowsOf(diff(paragraphs(road + school, market), paragraphs(road, school, market)))).toEqual([
      ['changed', 1, 1, `${road}{+¶+}${school}`],
      ['same', 2, 3, market],
    ])
  })

  it('two paragraphs made one have lost their break', () => {
    expect(rowsOf(diff(paragraphs(market, road, school), paragraphs(market, road + school)))).toEqual([
      ['same', 1, 1, market],
      ['changed', 2, 2, `${road}[-¶-]${school}`],
    ])
  })

  it('a paragraph made a subhead is a change, though no character is another', () => {
    const rows = diff(paragraphs('道路通车'), [{ ...plainBlock('道路通车'), kind: 'h2' }])
    expect(rows).toMatchObject([{ change: 'changed', kindBefore: 'paragraph', kindAfter: 'h2' }])
  })

  it('pictures are told by their captions', () => {
    const photo = (captionId: string) => blocksOf([{ type: 'photo', captionId, children: [{ text: '' }] }])
    expect(diff(photo('a'), photo('a')).map(({ change }) => change)).toEqual(['same'])
    expect(diff(photo('a'), photo('b')).map(({ change }) => change)).toEqual(['changed'])
  })

  it('lists keep their items apart, and one list from the next', () => {
    const list = (...items: string[]) => ({
      type: 'ul' as const,
      children: items.map((text) => ({ type: 'li' as const, children: [{ text }] })),
    })
    expect(blocksOf([list('一', '二'), list('三')]).map(({ kind }) => kind)).toEqual(['ul-first', 'ul', 'ul-first'])
  })
})

describe('a text too long or too different', () => {
  /** 50,000 characters without a repeated phrase, the same on every run. */
  const long = (seed: number, length: number) => {
    let state = seed
    return Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return String.fromCharCode(0x4e00 + (Math.floor(state / 65_536) % 8000))
    }).join('')
  }

  it('is told as replaced as a whole where it is another text', () => {
    const { rows, isCoarse } = diffBlocks(paragraphs(long(1, 50_000)), paragraphs(long(2, 50_000)), segment)
    expect(isCoarse).toBe(false)
    expect(rows.map(({ change }) => change).sort()).toEqual(['added', 'removed'])
  })

  it('falls back to the stretch between the first and the last difference', () => {
    const text = long(1, 50_000)
    const changed = [...text].map((character, index) => (index % 10 === 5 ? '改' : character)).join('')
    const { rows, isCoarse } = diffBlocks(paragraphs(text), paragraphs(changed), segment)
    expect(isCoarse).toBe(true)
    expect(rows).toHaveLength(1)
    expect(blocksBefore(rows)).toEqual(paragraphs(text))
    expect(blocksAfter(rows)).toEqual(paragraphs(changed))
  })

  it('of many paragraphs, all rewritten, gives both sides back too', () => {
    const texts = (seed: number) => Array.from({ length: 600 }, (_, index) => long(seed + index, 80))
    const before = paragraphs(...texts(1))
    const after = paragraphs(...texts(10_000))
    const { rows } = diffBlocks(before, after, segment)
    expect(blocksBefore(rows)).toEqual(before)
    expect(blocksAfter(rows)).toEqual(after)
  })
})
