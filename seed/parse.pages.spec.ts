import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainText } from '../src/body/readBody'
import { parsePage } from './parse'
import { type Column, setColumn } from './typeset'

/** Pages of other making, their texts put together from sentences of the source page. */
const hills = [
  '传统产业丰富：高家沟传统豆腐、交口荞面碗托、石盘特色花馍等特色传统农副产品远近闻名。核桃经济示范林建设已初见成效，极大的推动了乡村旅游产业发展。',
  '清洁供热工程新建换热站，新增供热面积，部分片区已实现正常供热。煤改电工作设备安装已经完成，优质煤置换工作同时进行。',
  '在杜家山村，围绕廉政文化教育园区，大力发展农家乐、特色农副产品、采摘园等，打造农村休闲观光旅游产业。',
]
const figures = [
  '优化项目库。全年共储备项目196个，总投资达到1924亿元，城镇化和生态环保类项目32个，投资57亿元。',
  '合理制定投资计划。根据全区固定资产投资项目摸底情况，制定2017年度固定资产投资计划。固定资产投资任务完成。',
]
const bodiesOf = (text: string) => parsePage(text).pieces.map((piece) => plainText(piece.body).split('\n'))

describe('a page of one piece', () => {
  it.each([12, 15, 20, 24, 31])('joins its paragraphs when they are set %i ems wide', (width) => {
    expect(bodiesOf(setColumn(hills, { width }))).toEqual([hills])
  })

  it.each([0.5, 0.75, 1])('joins them when marks are squeezed to %f em', (markWidth) => {
    expect(bodiesOf(setColumn(hills, { width: 20, markWidth }))).toEqual([hills])
  })

  it('joins them when no blank line stands between the lines, and with CRLF', () => {
    expect(bodiesOf(setColumn(hills, { width: 18, between: '\n' }))).toEqual([hills])
    expect(bodiesOf(setColumn(hills, { width: 18, between: '\r\n' }))).toEqual([hills])
  })

  it('follows a column that widens in the middle of a sentence', () => {
    const [narrow = '', wide = ''] = [
      '加强问题自查自纠和问题整改落实工作，提高贫困群众对脱贫政策的知晓度和对驻村帮扶工作的满意度，促进工作落实，明',
      '确项目申报与资金拨付程序，明确各职能部门职责，确保扶贫项目资金监管到位，有力推进金融扶贫工作。',
    ]
    const text = `${setColumn([narrow], { width: 14 })}\n\n${setColumn([wide], { width: 24, indent: 0 })}`
    expect(bodiesOf(text)).toEqual([[narrow + wide]])
  })

  it('follows a column that narrows between two sentences of a paragraph', () => {
    const wide = '加强问题自查自纠和问题整改落实工作，提高贫困群众对脱贫政策的知晓度和对驻村帮扶工作的满意'
    const narrow = '度，一是明确项目与资金程序。明确各职能部门职责，确保扶贫项目资金监管到位，有力推进金融扶贫工作。'
    const text = `${setColumn([wide], { width: 23 })}\n\n${setColumn([narrow], { width: 14, indent: 0 })}`
    expect(bodiesOf(text)).toEqual([[wide + narrow]])
  })

  it('ends a paragraph whose last mark is missing where the next one is indented', () => {
    const unmarked = '核桃经济示范林建设已初见成效，极大的推动了乡村旅游产业的发展如下：'
    expect(bodiesOf(setColumn([`${hills[0]}`, unmarked, `${hills[1]}`], { width: 20 }))).toEqual([
      [hills[0], unmarked, hills[1]],
    ])
  })

  it('has no captions, no contest, no headline, and says what it lacks', () => {
    const page = parsePage(setColumn(hills, { width: 20 }))
    expect(page).toMatchObject({ captions: [], contest: null, unplaced: [], bylineNames: [], photographerNames: [] })
    expect(page.pieces[0]).toMatchObject({ headline: null, kind: 'feature', missing: ['headline', 'byline'] })
  })

  it('takes its slugline from the first clause where no term comes back', () => {
    expect(parsePage(setColumn([figures[1] ?? ''], { width: 40 })).pieces[0]?.slugline).toBe('固定资产投资')
    expect(parsePage(setColumn([hills[2] ?? ''], { width: 14 })).captions).toHaveLength(0)
    expect(parsePage(setColumn([hills[2] ?? ''], { width: 14 })).pieces[0]?.slugline).toBe('在杜家山村')
  })
})

describe('headlines', () => {
  it('gives a headline right above its piece to it, although nothing else of it says so', () => {
    const page = parsePage(`完美收官\n\n${setColumn(hills, { width: 20 })}`)
    expect(page.pieces.map((piece) => piece.headline)).toEqual(['完美收官'])
    expect(page.unplaced).toEqual([])
  })

  it('keeps a headline as wide as the column apart from the text under it', () => {
    const page = parsePage(`离石区发改委当好参谋助手助力离石经济\n\n${setColumn(figures, { width: 18 })}`)
    expect(page.pieces[0]?.headline).toBe('离石区发改委当好参谋助手助力离石经济')
    expect(plainText(page.pieces[0]?.body ?? []).split('\n')).toEqual(figures)
  })

  it('begins a piece under a headline with a deck or a byline, in the same column', () => {
    const text = `${setColumn(hills, { width: 20 })}\n\n固定资产投资计划\n——离石区发展纪实\n\n□ 郭雪梅\n\n${setColumn(figures, { width: 20 })}`
    expect(
      parsePage(text).pieces.map(({ headline, deck, bylines }) => [headline, deck, bylines.map(({ name }) => name)]),
    ).toEqual([
      [null, null, []],
      ['固定资产投资计划', '——离石区发展纪实', ['郭雪梅']],
    ])
  })

  it('assigns headlines gathered at the end by what they speak of, whatever their order', () => {
    const pieces = `${setColumn(hills, { width: 20 })}\n\n${setColumn(figures, { width: 14 })}`
    const page = parsePage(`${pieces}\n\n固定资产投资计划\n 农副产品与乡村旅游`)
    expect(page.pieces.map((piece) => piece.headline)).toEqual(['农副产品与乡村旅游', '固定资产投资计划'])
  })

  it('prefers the piece that stands right under a headline to one that speaks of the same', () => {
    const brief = setColumn([`本报讯 ${figures[0]}`, `${figures[1]}`], { width: 20 })
    const text = `${brief}\n\n固定资产投资计划\n\n${brief}`
    expect(parsePage(text).pieces.map((piece) => piece.headline)).toEqual([null, '固定资产投资计划'])
  })

  it('tells a headline from a deck by the piece it speaks of, where nothing but a blank line parts them', () => {
    const pieces = `${setColumn(hills, { width: 20 })}\n\n${setColumn(figures, { width: 14 })}`
    const apart = parsePage(`${pieces}\n\n特色农副产品远近闻名\n\n固定资产投资计划`)
    expect(apart.pieces.map(({ headline, deck }) => [headline, deck])).toEqual([
      ['特色农副产品远近闻名', null],
      ['固定资产投资计划', null],
    ])
    const together = parsePage(`${pieces}\n\n特色农副产品远近闻名\n\n乡村旅游产业发展`)
    expect(together.pieces[0]).toMatchObject({ headline: '特色农副产品远近闻名', deck: '乡村旅游产业发展' })
  })

  it('does not give a signed piece a headline with another byline', () => {
    const text = `${setColumn(['本报讯 紧紧围绕战略部署，积极履行职能。', ...figures.slice(0, 1), `${figures[1]} （郭雪梅）`], { width: 18 })}\n\n固定资产投资计划\n\n□ 张美艳`
    const page = parsePage(text)
    expect(page.pieces.map((piece) => piece.headline)).toEqual([null])
    expect(page.unplaced.map((line) => line.text)).toEqual(['固定资产投资计划', '□ 张美艳'])
  })

  it('lists a headline that goes with no piece, with its line', () => {
    const text = `${setColumn(hills, { width: 40 })}\n\n走家串户搞调查\n摸清底子定规划`
    const lines = text.split('\n').length
    expect(parsePage(text).unplaced).toEqual([
      { line: lines - 1, text: '走家串户搞调查' },
      { line: lines, text: '摸清底子定规划' },
    ])
  })
})

describe('subheads', () => {
  it('stay in the piece while its column goes on, two tight lines being one', () => {
    const text = `${setColumn(hills.slice(0, 1), { width: 20 })}\n\n立足实际真帮扶\n紧盯项目促发展\n\n${setColumn(hills.slice(1), { width: 20 })}`
    expect(parsePage(text).pieces.map((piece) => piece.body[1])).toEqual([
      { type: 'h2', children: [{ text: '立足实际真帮扶\n紧盯项目促发展' }] },
    ])
  })
})

describe('the ends of pieces', () => {
  it('lie at a byline in brackets, even one that wraps to a line of its own', () => {
    const signed = setColumn([`${hills[0]}`], { width: 20 })
    expect(
      parsePage(`${signed}\n\n（王燕华）\n\n${setColumn(figures, { width: 20 })}`).pieces.map((piece) =>
        piece.bylines.map(({ name }) => name),
      ),
    ).toEqual([['王燕华'], []])
    expect(
      parsePage(`${signed} （王\n\n燕华）\n\n${setColumn(figures, { width: 20 })}`).pieces.map((piece) =>
        piece.bylines.map(({ name }) => name),
      ),
    ).toEqual([['王燕华'], []])
  })

  it('lie where a dateline begins the next, which may name its reporter', () => {
    const text = `${setColumn(hills, { width: 20 })}\n\n${setColumn([`本报讯（记者 张美艳）${figures[0]}`, `${figures[1]}`], { width: 20 })}`
    const [, second] = parsePage(text).pieces
    expect(second).toMatchObject({
      dateline: '本报讯',
      kind: 'news',
      bylines: [{ name: '张美艳', role: '记者', printed: '（记者 张美艳）' }],
    })
    expect(plainText(second?.body ?? [])).toBe(figures.join('\n'))
  })
})

describe('captions', () => {
  const brief = setColumn(['本报讯 在杜家山村，王村村民参加职业技能培训，王村的农家乐园开业。', hills[1] ?? ''], {
    width: 18,
  })

  it('need no credit where they stand apart from the text, and go with the piece whose village they name', () => {
    const page = parsePage(`${brief} （张美艳）\n\n驻王村工作队帮助村内独居贫困老人收玉\n米。`)
    expect(page.captions).toEqual([{ text: '驻王村工作队帮助村内独居贫困老人收玉米。', credit: null, pieceOrder: 1 }])
  })

  it('go with no piece where two speak of the village, nor for the name of a city', () => {
    const caption = '驻王村工作队帮助村内独居贫困老人收玉\n米。'
    expect(
      parsePage(`${brief} （张美艳）\n\n${brief} （郭雪梅）\n\n${caption}`).captions.map((found) => found.pieceOrder),
    ).toEqual([null])
    const city = setColumn(['本报讯 吕梁市摄影家协会的作品展出。吕梁市聚富汽贸园区开业。', hills[1] ?? ''], {
      width: 18,
    })
    expect(
      parsePage(`${city} （张美艳）\n\n吕梁市淀粉制品加工车间。 梁美丽 摄`).captions.map((found) => found.pieceOrder),
    ).toEqual([null])
  })

  it('go with no piece for words in common alone', () => {
    const page = parsePage(`${brief} （张美艳）\n\n换热站设备安装现场。 梁美丽 摄`)
    expect(page.captions).toEqual([
      { text: '换热站设备安装现场。', credit: { name: '梁美丽', printed: '梁美丽 摄' }, pieceOrder: null },
    ])
  })

  it('may stand in the middle of a piece, which goes on after them', () => {
    const page = parsePage(
      `${setColumn(hills.slice(0, 1), { width: 20 })}\n\n采摘园一角。\n梁美丽 摄\n\n${setColumn(hills.slice(1), { width: 20 })}`,
    )
    expect(page.captions.map((caption) => [caption.text, caption.credit?.name])).toEqual([['采摘园一角。', '梁美丽']])
    expect(page.pieces.map((piece) => plainText(piece.body).split('\n'))).toEqual([hills])
  })
})

describe('a doubtful name', () => {
  it('is shown where it stands without its space, and nowhere else', () => {
    const text = '党工委书记高 军表示，今后将继续抢抓机遇。高级军事会议纪念馆已经建成，高军说，纪念馆将开放。'
    expect(parsePage(setColumn([text, `${hills[1]}`], { width: 20 })).pieces[0]?.gaps).toMatchObject([
      {
        kind: 'doubtful',
        before: '党工委书记高',
        after: '军表示，今后将继续抢',
        evidence: ['纪念馆已经建成，高军说，纪念馆将开放'],
      },
    ])
  })
})

describe('a text that is no page', () => {
  it('has no pieces', () => {
    expect(parsePage('')).toMatchObject({ pieces: [], unplaced: [], mended: [] })
    expect(parsePage('  \n\n\u3000\n')).toMatchObject({ pieces: [], unplaced: [] })
    expect(parsePage('hello world').unplaced).toEqual([{ line: 1, text: 'hello world' }])
  })
})

describe('the text of the source page, set anew', () => {
  const source = parsePage(readFileSync(new URL('./source/lishi-page.txt', import.meta.url), 'utf8'))
  const paragraphsOf = (order: number) =>
    (source.pieces[order - 1]?.body ?? []).filter((block) => block.type !== 'h2').map((block) => plainText([block]))

  const comesBack = (order: number, column: Column) => {
    const paragraphs = paragraphsOf(order)
    const text = setColumn([`本报讯 ${paragraphs[0]}`, ...paragraphs.slice(1)], column)
    return JSON.stringify(bodiesOf(text)) === JSON.stringify([paragraphs])
  }
  const widths = Array.from({ length: 27 }, (_, index) => index + 8)

  it.each([2, 3, 5])(
    'gives the paragraphs of piece %i back at every width from 8 to 34 ems, marks squeezed',
    (order) => {
      expect(widths.filter((width) => !comesBack(order, { width, markWidth: 0.5 }))).toEqual([])
    },
  )

  // A paragraph whose last line is full, before one whose first line ends in a hanging mark, cannot be told from one paragraph: one setting in fourteen.
  it('gives 376 of 405 settings of the five pieces back whole, with marks squeezed to any width', () => {
    const settings = [1, 2, 3, 4, 5].flatMap((order) =>
      [0.5, 0.75, 1].flatMap((markWidth) => widths.map((width) => ({ order, width, markWidth }))),
    )
    expect(settings.filter(({ order, ...column }) => comesBack(order, column)).length).toBeGreaterThanOrEqual(376)
  })
})
