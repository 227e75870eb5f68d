import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseBody } from '../src/body/parseBody'
import { gapIdsIn, plainText } from '../src/body/readBody'
import type { Body } from '../src/body/schema'
import { parsePage } from './parse'

/** The expected values are read off the page by eye. */
const text = readFileSync(new URL('./source/lishi-page.txt', import.meta.url), 'utf8')
const page = parsePage(text)
const piece = (order: number) => {
  const found = page.pieces[order - 1]
  if (!found) throw new Error(`piece ${order} is missing`)
  return found
}

const plainBlocks = (body: Body) => body.map((block) => ({ type: block.type ?? 'paragraph', text: plainText([block]) }))

/** How each paragraph begins and ends; a subhead is a plain string. */
type Outline = ([string, string] | string)[]

const outlines: Record<number, Outline> = {
  1: [
    [
      '这是一片充满生机的热土，历经时代发展的重新洗牌和创建幸福小镇的召唤，',
      '写出它的名字——善美交口、幸福交口、宜居交口。',
    ],
    '寻“梦”之源',
    ['交口街道办借其地理优势，西与柳林县相接，', '目前辖区内物阜民丰、干群关系密切，这片热土发生了巨大的变化。'],
    ['触摸该街道办2017年基础设施建设工作成绩单，', '昔日的商贸重镇崛起之余，幸福弥漫，再焕新颜！'],
    [
      '红色旅游资源丰富：坚持以“坚守廉政传统、弘扬红色文化”为主题，',
      '先后演出60余场，观众7万多人，极大的推动了高家沟村乡村旅游产业发展。',
    ],
    [
      '传统产业丰富：高家沟传统豆腐、交口荞面碗托、',
      '交口——高家沟、梁家□——乔家塔两个千亩核桃经济示范林建设已初见成效。',
    ],
    ['经济资源丰富：仅一个吕梁市聚富汽贸园区，', '收入近15亿元，上交利税1.2亿元，直接提供了1200多个就业岗位。'],
    [
      '教育资源丰富：辖区现有小学8所，市属吕梁高级实验中学高中部坐落于此，有初中1所，',
      '8轨制高家沟小学、12轨制交口中学即将开工。',
    ],
    '筑“梦”之基',
    ['区域发展，党建为魂。', '吹响了铸牢党建之魂，奠定发展之基的号角。'],
    [
      '以开展维护核心见诸行动主题教育为抓手，',
      '形成了每位党员争当“带富先锋”“爱岗先锋”“育人先锋”“敬业先锋”“创业先锋”的浓厚氛围。',
    ],
    [
      '以“三基”建设为抓手，扎实推进“两学一做”学习教育常态化。',
      '同时新出台机关微信群管理制度、AB岗制度、限时办结、首问负责等制度，以制度约束强化党员干部教育管理。',
    ],
    '追“梦”之路',
    ['一分耕耘一分收获。', '修缮了梁家□村卫生室，完成了梁家□村人畜饮水工程，实现了梁家□村整村脱贫摘帽。'],
    ['其他工作齐头并进。', '优质煤置换工作已完成劣质煤置换450吨，发放优质煤750余吨。'],
    '圆“梦”之行',
    [
      '回首过去，硕果累累，展望未来，该街道办全体职工信心百倍。',
      '石盘村圣母庙，葫芦把村观音庙沟等各具特色的人文景点。',
    ],
    ['新兴产业蓬勃兴起。', '服务于一体的汽车4S服务中心，也是山西省第二大奔驰4S店。'],
    [
      '“天下事有难易乎？为之，则难者亦易矣；不为，则易者亦难矣。”',
      '奋发有为，把交口街道办建成一个充满生机与活力的善美交口、幸福交口、宜居交口。',
    ],
  ],
  2: [
    [
      '在离石区信义镇王村，有一位干部群众交口称赞、广受欢迎的扶贫工作队长，他就是区人民法院党组成员刘志斌。',
      '推进新农村建设等方面取得巨大进步，受到了当地群众的一致好评。',
    ],
    '走家串户搞调查\n摸清底子定规划',
    [
      '刘志斌同志从小在农村生活，对农村有着深厚的感情，',
      '引导贫困群众抓住机会共谋发展，又制定了《王村2017年一户一策脱贫计划》。',
    ],
    '立足实际真帮扶\n紧盯项目促发展',
    [
      '为落实两个计划，刘志斌与扶贫工作队员经多方协调，调动一切可以调动的积极因素，积极落实多项脱贫项目。他带领群众申请了370亩的核桃林提质增效项目工程，',
      '并根据不同情况进行了精准对接和帮扶。',
    ],
    [
      '为推进美丽乡村建设，提升和优化农村环境，他积极响应配合米五线扩路工程。',
      '带动全村30多户实现就业，促进了整村经济发展。',
    ],
    '狠抓基层组织建设\n助推持续发展',
    [
      '刘志斌同志带领的驻村扶贫工作队把加强基层党组织建设作为推动王村发展的基础工作来抓。',
      '提高了党员意识，激发了干部的主观能动性，增强了基层党组织的凝聚力和战斗力。',
    ],
    [
      '一份耕耘，一份收获，在王村旧貌换新颜的变化中，',
      '而来自于内心深处的那份作为一名共产党员的责任与担当却变得更加坚定。',
    ],
  ],
  3: [
    ['为确保高质量如期完成全区脱贫攻坚目标任务，', '创新机制，强化举措，为脱贫攻坚提供坚强的保障。'],
    ['加强脱贫攻坚组织体系建设。', '签订脱贫攻坚主体责任书10份，帮扶责任书6850份，压实了帮扶责任。'],
    ['建全完善干部帮扶机制。', '全脱产投入帮扶工作，切实把扶贫工作抓在手上，见到实效。'],
    [
      '深入开展自查自纠，注重问题整改。',
      '2017年扶贫领域问题线索17件，查实8件，查否2件，正在办理7件。共通报12次，问责干部5人。',
    ],
  ],
  4: [
    ['近日，由离石区委宣传部联合吕梁市摄影家协会举办的“吕龙杯”2017美丽乡村摄影大赛完美落幕，', '各类奖项名花有主。'],
    [
      '在本次摄影大赛中，经专家评委认真遴选与评审，共评选出118件获奖作品，',
      '两大类奖各评出一等奖一名，二等奖三名，三等奖五名，优秀奖50名。',
    ],
    ['据悉，2017年8月份以来，', '用图片记录、传播、共享美好建设瞬间。'],
    ['颁奖当天，市、区各界表演家为大家带来了歌曲《吕梁颂》、', '舞蹈《追梦》合唱摄影者之歌等精彩的文艺节目。'],
  ],
  5: [
    ['紧紧围绕“实施双先双区战略，突出抓好三件大事”战略部署，', '为全区经济社会发展作出了重要贡献。'],
    [
      '优化项目库。全年共储备项目196个，总投资达到1924亿元。',
      '将新入库和出库的项目信息按月报送，确保项目库随时保持更新。',
    ],
    ['合理制定投资计划。在对2016年固定资产投资完成情况分析基础上，', '市级重点项目24个，区级及其它项目共56个。'],
    ['合力攻坚经济指标。', '一般公共预算收入完成7亿元，同比增长24.23%，全市排名第十三，全年预计完成9.6亿元。'],
    ['做好2018年固定资产投资计划编报工作。', '其它社会事业项目1个，计划投资1.4亿元。'],
  ],
}

describe('the source page', () => {
  it('holds five pieces, although nothing but the column tells where the second begins', () => {
    expect(page.pieces.map((found) => found.order)).toEqual([1, 2, 3, 4, 5])
    expect(page.pieces.map((found) => found.kind)).toEqual(['feature', 'feature', 'news', 'news', 'news'])
  })

  it.each([1, 2, 3, 4, 5])(
    'joins the lines of piece %i into its paragraphs, with its subheads between them',
    (order) => {
      const outline = outlines[order] ?? []
      const blocks = plainBlocks(piece(order).body)
      expect(blocks.map((block) => block.type)).toEqual(
        outline.map((expected) => (typeof expected === 'string' ? 'h2' : 'paragraph')),
      )
      for (const [index, expected] of outline.entries()) {
        const found = blocks[index]?.text ?? ''
        if (typeof expected === 'string') expect(found).toBe(expected)
        else {
          expect(found.slice(0, expected[0].length)).toBe(expected[0])
          expect(found.slice(-expected[1].length)).toBe(expected[1])
        }
      }
    },
  )

  it('gives the headlines gathered at the end back to pieces 4, 1 and 5, breaks kept', () => {
    expect(page.pieces.map((found) => found.headline)).toEqual([
      '党建花开沁交口 引领发展硕果香',
      null,
      null,
      '“吕龙杯”离石区美丽乡村\n摄影大赛完美收官',
      '离石区发改委当好参谋助手助力离石经济大发展',
    ])
    expect(page.pieces.map((found) => found.deck)).toEqual([
      '——离石区交口街道办发展纪实',
      null,
      null,
      '各类大奖名花有主',
      null,
    ])
  })

  it('reads the bylines in both forms and takes the datelines out of the text', () => {
    expect(page.pieces.map((found) => found.bylines)).toEqual([
      [{ name: '王燕华', role: null, printed: '□ 王燕华' }],
      [],
      [{ name: '张美艳', role: null, printed: '（张美艳）' }],
      [{ name: '王燕华', role: null, printed: '（王燕华）' }],
      [{ name: '郭雪梅', role: null, printed: '（郭雪梅）' }],
    ])
    expect(page.pieces.map((found) => found.dateline)).toEqual([null, null, '本报讯', '本报讯', '本报讯'])
    expect(page.bylineNames).toEqual(['王燕华', '张美艳', '郭雪梅'])
  })

  it('says what pieces 2 and 3 lack, and gives them sluglines in the words of the page', () => {
    expect(page.pieces.map((found) => found.missing)).toEqual([[], ['headline', 'byline'], ['headline'], [], []])
    expect(page.pieces.map((found) => found.slugline)).toEqual([
      '党建花开沁交口 引领发展硕果香',
      '扶贫工作队·刘志斌',
      '脱贫攻坚·帮扶工作',
      '“吕龙杯”离石区美丽乡村摄影大赛完美收官',
      '离石区发改委当好参谋助手助力离石经济大发展',
    ])
  })

  it('finds six lost glyphs and one doubtful name in piece 1 and none elsewhere', () => {
    expect(piece(1).gaps.map(({ gapId, kind, before, after }) => [gapId, kind, before, after])).toEqual([
      ['p1-g1', 'lost', '交口——高家沟、梁家', '——乔家塔两个千亩核'],
      ['p1-g2', 'lost', '实际情况，实施了梁家', '村易地扶贫搬迁项目。'],
      ['p1-g3', 'lost', '1人。同时实施了梁家', '村——葫芦把村道路改'],
      ['p1-g4', 'lost', '扩建工程，修缮了梁家', '村卫生室，完成了梁家'],
      ['p1-g5', 'lost', '村卫生室，完成了梁家', '村人畜饮水工程，实现'],
      ['p1-g6', 'lost', '饮水工程，实现了梁家', '村整村脱贫摘帽。'],
      ['p1-g7', 'doubtful', '街道办办党工委书记高', '军表示，今后将继续抢'],
    ])
    expect(page.pieces.slice(1).flatMap((found) => found.gaps)).toEqual([])
  })

  it('sets a gap node of the same id at each place, in order', () => {
    expect(gapIdsIn(piece(1).body)).toEqual(['p1-g1', 'p1-g2', 'p1-g3', 'p1-g4', 'p1-g5', 'p1-g6', 'p1-g7'])
    expect(plainText(piece(1).body)).toContain('党工委书记高 军表示')
  })

  it('gives bodies of the declared shape', () => {
    for (const found of page.pieces) expect(parseBody(found.body)).toEqual({ body: found.body, problems: [] })
  })

  it('shows as evidence the one place where the name stands complete, and fills nothing in', () => {
    const lost = piece(1).gaps.filter((gap) => gap.kind === 'lost')
    for (const gap of lost) {
      expect(gap.evidence).toHaveLength(1)
      expect(gap.evidence[0]).toContain('唯一一个贫困村梁家焉村的实际情况')
    }
    expect(piece(1).gaps.at(-1)?.evidence).toEqual([])
    expect(plainBlocks(piece(1).body).filter((block) => block.text.includes('梁家焉')).length).toBe(1)
  })

  it('reads the captions with their credits, and knows only the third for a piece of the page', () => {
    expect(page.captions).toEqual([
      {
        text: '吕梁市北海山农副产品开发有限公司淀粉制品。',
        credit: { name: '梁美丽', printed: '梁美丽 摄' },
        pieceOrder: null,
      },
      {
        text: '吕梁市北海山农副产品开发有限公司淀粉制品加工车间。',
        credit: { name: '梁美丽', printed: '梁美丽 摄' },
        pieceOrder: null,
      },
      { text: '离石区法院驻王村帮扶工作队长刘志斌帮助村内独居贫困老人收玉米。', credit: null, pieceOrder: 2 },
    ])
    expect(page.photographerNames).toEqual(['梁美丽'])
  })

  it('reads the contest with its two categories of four tiers, 118 works in all', () => {
    const tiers = [
      { tier: '一等奖', rank: 1, quota: 1 },
      { tier: '二等奖', rank: 2, quota: 3 },
      { tier: '三等奖', rank: 3, quota: 5 },
      { tier: '优秀奖', rank: 4, quota: 50 },
    ]
    expect(page.contest).toEqual({
      title: '“吕龙杯”2017美丽乡村摄影大赛',
      titlesSeen: ['“吕龙杯”2017美丽乡村摄影大赛', '“吕龙杯”美丽乡村摄影大赛', '“吕龙杯”离石区美丽乡村摄影大赛'],
      organisers: ['离石区委宣传部', '吕梁市摄影家协会'],
      supporters: ['吕梁吕龙建筑有限公司'],
      since: '2017-08',
      statedTotal: 118,
      categories: [
        { name: '风光类', tiers },
        { name: '人文类', tiers },
      ],
      pieceOrder: 4,
    })
    expect(
      page.contest?.categories.flatMap((category) => category.tiers).reduce((sum, tier) => sum + tier.quota, 0),
    ).toBe(118)
  })

  it('leaves no line without a place', () => {
    expect(page.unplaced).toEqual([])
  })

  it('leaves no space in the body: not beside digits, not in the two lines that were set wide', () => {
    const texts = page.pieces.map((found) => plainText(found.body).replace('高 军', '高军'))
    expect(texts.filter((found) => /[^\S\n]/u.test(found))).toEqual([])
    expect(texts.join()).toContain('积极落实多项脱贫项目。他带领群众申请了370亩')
    expect(texts.join()).toContain('同比增长5.5%，全市排名第十三，全年预计完成27800元')
    expect(texts.join()).toContain('该项目于2017年1月18日正式开业')
  })

  it('accounts for what it mended', () => {
    const counts = Object.fromEntries(page.mended.map((mend) => [mend.kind, mend.count]))
    expect(counts).toEqual({ joinedLines: 35, removedSpace: 169, letterSpaced: 2, gap: 7, keptSpace: 1 })
    expect(page.mended.find((mend) => mend.kind === 'letterSpaced')?.texts).toEqual([
      '项脱贫项目。他带领群众申请了',
      '5.5%，全市排名第十三，全年预计完成',
    ])
  })

  it('reads the same page from a file with CRLF, CR or a byte order mark', () => {
    for (const variant of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\uFEFF${text}`])
      expect(parsePage(variant)).toEqual(page)
  })
})
