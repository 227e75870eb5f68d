import { describe, expect, it } from 'vitest'
import { exampleItem, signed } from '../../tests/support/exampleItem'
import { type ChainedEvent, chainEvent } from './chain'
import type { EditorialItem, EventFacts } from './item'
import type { Listing } from './listing'
import { reviewSheet } from './reviewSheet'
import { passagesOf, reviewSheetOf } from './reviewSheetRules'
import type { Stage, State } from './workflow'

const listing: Listing = {
  slugline: '稿签一',
  headline: '上一行\n下一行',
  section: null,
  genre: null,
  authorNames: '署名一',
  wordCount: 321,
  pictureCount: 0,
  openGaps: 0,
  embargoUntil: null,
}

const facts: EventFacts = {
  action: 'approve',
  from: 'review1',
  to: 'review2',
  at: '2026-03-01T16:30:00.000Z',
  actorId: 'editor',
  actorName: 'name of editor',
  forUserId: null,
  forUserName: null,
  reason: null,
  note: null,
  cycle: 1,
  revision: 2,
  digest: null,
  details: {},
}

function sheet({
  item = exampleItem('published'),
  change = {},
  events = [],
  language = 'zh',
  changes = {},
}: Partial<Given> = {}): string {
  const facts = { item, listing: { ...listing, ...change }, events, brokenAt: null, changes, timeZone: 'Asia/Shanghai' }
  return reviewSheet(reviewSheetOf(facts), language)
}

interface Given {
  item: EditorialItem
  change: Partial<Listing>
  events: readonly ChainedEvent[]
  language: 'zh' | 'en'
  changes: Partial<Record<Stage, number>>
}

function row(change: Partial<EventFacts>, sequence = 1): ChainedEvent {
  return chainEvent({
    facts: { ...facts, ...change },
    collectionSlug: 'articles',
    documentId: 'article',
    sequence,
    previousHash: null,
  })
}

/** The text of each cell of the rows that hold `mark`. */
function cells(html: string, mark: string): string[][] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)]
    .filter(([line]) => line.includes(mark))
    .map(([line]) =>
      [...line.matchAll(/<t[hd](?: scope="row")?>(.*?)<\/t[hd]>/gs)].map(
        ([, cell]) => cell?.replaceAll(/<[^>]+>/g, ' ').trim() ?? '',
      ),
    )
}

describe('the review sheet', () => {
  it('is a page in the reader’s language', () => {
    expect(sheet()).toMatch(/^<!doctype html>\n<html lang="zh-CN">.*<title>审稿单 稿签一<\/title>/s)
    expect(sheet({ language: 'en' })).toMatch(/<html lang="en">.*<title>Review sheet 稿签一<\/title>/s)
  })

  it('names the piece, its bylines, state, track and length, with the headline’s breaks', () => {
    const html = sheet()
    expect(html).toContain('上一行<br>下一行')
    expect(html).toContain('署名一')
    expect(html).toContain('已发 · 标准三审')
    expect(html).toContain('321 / 0 / 0')
  })

  it.each<[EditorialItem['track'], string[]]>([
    ['standard', ['初审一校', '复审二校', '终审三校']],
    ['brief', ['初审一校', '终审三校']],
    ['urgent', ['终审三校']],
  ])('has a line for each stage of the %s track', (track, stages) => {
    const html = sheet({ item: exampleItem('draft', { track }) })
    const lines = [
      ...html.matchAll(
        /<tr><th scope="row">([^<]*)<\/th><td>([^<]*)<\/td><td>([^<]*)<\/td><td><\/td><td>—<\/td><td>—<\/td><\/tr>/g,
      ),
    ].map(([, ...line]) => line)
    expect(lines).toEqual(stages.map((stage) => [stage, '—', '—']))
  })

  it('shows 审 and 校 of each stage with their signer, time in China and the beginning of the digest', () => {
    const signatures = [
      signed('review1', 'editor', { signedAt: '2026-03-01T16:30:00.000Z', digest: 'abcdef0123456789' }),
      signed('review1', 'proof', { kind: 'proof', signedAt: '2026-03-01T16:20:00.000Z', digest: 'abcdef0123456789' }),
      signed('review2', 'desk'),
    ]
    const html = sheet({ item: exampleItem('review3', { signatures }) })
    const [[, review, proof] = []] = cells(html, '初审一校')
    expect(review).toMatch(/^name of editor +2026-03-02 00:30 · abcdef012345$/)
    expect(proof).toMatch(/^name of proof +2026-03-02 00:20 · abcdef012345$/)
    expect(cells(html, '复审二校')[0]?.[1]).toContain('name of desk')
    expect(cells(html, '复审二校')[0]?.[2]).toBe('—')
  })

  it('shows a delegate as 代', () => {
    const signatures = [signed('review3', 'delegate', { forUserId: 'chief', forUserName: '总编辑' })]
    expect(sheet({ item: exampleItem('approved', { signatures }) })).toContain('name of delegate（代 总编辑）')
  })

  it('shows a delegate as 代 in the history too, where a lapsed signature still stands', () => {
    const events = [row({ actorName: 'name of delegate', forUserId: 'chief', forUserName: '总编辑' })]
    expect(sheet({ item: exampleItem('draft'), events })).toContain('name of delegate（代 总编辑）')
  })

  it('lists every step with time, person, action, way and opinion', () => {
    const events = [
      row({ reason: '有错', note: '已告作者', action: 'return', to: 'draft' }),
      row({ action: 'lateReview', from: 'published', to: 'published' }, 2),
    ]
    const html = sheet({ events })
    // Among the opinions of its stage, among the returns, and in its place in the whole history.
    expect(cells(html, '有错')).toHaveLength(3)
    expect(cells(html, '有错').slice(-1)).toEqual([
      ['1', '2026-03-02 00:30', 'name of editor', '退回', '初审一校 → 草稿', '有错 / 已告作者'],
    ])
    expect(cells(html, '补审').slice(-1)).toEqual([
      ['2', '2026-03-02 00:30', 'name of editor', '补审', '已发 → 已发', ''],
    ])
  })

  it('shows each stage’s opinions and how much it changed, by 10,000 characters', () => {
    const events = [
      row({ note: '事实已核' }),
      row({ action: 'return', from: 'review2', to: 'review1', reason: '开头太长' }, 2),
      row({ action: 'hold', from: 'review2', reason: '不是意见' }, 3),
    ]
    const html = sheet({ events, changes: { review1: 8, review2: 0 } })
    expect(cells(html, '初审一校')[0]?.slice(3)).toEqual(['签发本审 · name of editor：事实已核', '8', '249.2'])
    expect(cells(html, '复审二校')[0]?.slice(3)).toEqual(['退回 · name of editor：开头太长', '0', '0'])
    expect(cells(html, '终审三校')[0]?.slice(3)).toEqual(['', '—', '—'])
  })

  it('says that a late review is owed, and by whom it was given', () => {
    const lateReview = { dueAt: '2026-03-02T00:00:00.000Z', doneAt: null, doneBy: null }
    const owed = exampleItem('published', { track: 'urgent', lateReview })
    expect(sheet({ item: owed })).toContain('尚未补审，应于以下时间前完成： 2026-03-02 08:00')
    const given = { ...owed, lateReview: { ...lateReview, doneAt: '2026-03-01T22:00:00.000Z', doneBy: 'desk' } }
    const events = [row({ action: 'lateReview', actorName: '部主任甲' })]
    expect(sheet({ item: given, events })).toContain('已于以下时间补审： 2026-03-02 06:00 部主任甲')
  })

  it('lists apart what went another way than forward', () => {
    const events = [row({}), row({ action: 'kill', from: 'published', to: 'killed', reason: '对象有误' }, 2)]
    const html = sheet({ events })
    expect(html.split('退回、更正、撤稿等事项')).toHaveLength(2)
    expect(cells(html, '对象有误')).toHaveLength(2)
    expect(sheet({ events: [row({})] })).not.toContain('退回、更正、撤稿等事项')
  })

  it.each<[EventFacts['action'], string, string]>([
    ['create', '新建', 'Created'],
    ['edit', '修改', 'Edited'],
    ['lapse', '修改，终审签字失效', 'Edited; the last signature lapsed'],
    ['publishFailed', '定时发布失败', 'Scheduled publication failed'],
    ['trash', '移入回收站', 'Trashed'],
    ['untrash', '移出回收站', 'Restored from trash'],
    ['delete', '删除', 'Deleted'],
  ])('names the event %s, which no person’s transition makes', (action, zh, en) => {
    const events = [row({ action })]
    expect(cells(sheet({ events }), 'name of editor')[0]?.[3]).toBe(zh)
    expect(cells(sheet({ events, language: 'en' }), 'name of editor')[0]?.[3]).toBe(en)
  })

  it('shows an action of another release by its bare name', () => {
    // A row written by a release that knew more actions.
    const events = [row({ action: 'retired' as EventFacts['action'] })]
    expect(sheet({ events })).toContain('<td>retired</td>')
  })

  it('lets no text of the newsroom become markup', () => {
    const mark = `<img src=x onerror="alert(1)">&`
    const safe = '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;'
    const item = exampleItem('approved', {
      signatures: [signed('review3', 'x', { userName: mark, forUserName: mark })],
    })
    const events = [row({ actorName: mark, reason: mark, note: mark })]
    const html = sheet({ item, events, change: { slugline: mark, headline: mark, authorNames: mark } })
    expect(html).not.toContain('<img')
    // Slugline twice (title and table), headline, bylines, signer, principal; actor, reason and note as an opinion and as a step.
    expect(html.split(safe)).toHaveLength(13)
  })

  it('can be drawn for a piece in any state', () => {
    const states: State[] = [
      'draft',
      'review1',
      'review2',
      'review3',
      'approved',
      'scheduled',
      'published',
      'correcting',
      'withdrawn',
      'killed',
      'spiked',
    ]
    for (const state of states) expect(sheet({ item: exampleItem(state) })).toContain('</html>')
  })
})

describe('the way of a text through its stages', () => {
  it('is that of the last time each was signed', () => {
    const events = [
      row({ action: 'submit', from: 'draft', to: 'review1' }, 1),
      row({ action: 'approve', from: 'review1', to: 'review2' }, 2),
      row({ action: 'return', from: 'review2', to: 'draft' }, 3),
      row({ action: 'submit', from: 'draft', to: 'review1' }, 4),
      row({ action: 'edit', from: 'review1', to: 'review1' }, 5),
      row({ action: 'approve', from: 'review1', to: 'review2' }, 6),
    ]
    const told = passagesOf(events).map(({ stage, entered, signed }) => [stage, entered.sequence, signed.sequence])
    expect(told).toEqual([['review1', 4, 6]])
  })
})
