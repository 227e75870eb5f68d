import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, type Editor, openDesk, openPiece, save, settled } from './support/desk'
import { type InputMethod, inputMethodOf } from './support/inputMethod'

/** Chinese typed through an input method in a real Chromium: what is composed, what is chosen, what is given up. */
let desk: Desk
let reporter: Editor
let ime: InputMethod
let errorsBefore: number

beforeAll(async () => {
  desk = await openDesk()
  reporter = await desk.as('reporter')
  ime = await inputMethodOf(reporter.page)
})

beforeEach(() => {
  errorsBefore = reporter.complaints.length
})

afterAll(() => desk?.close())

const p = (...children: unknown[]) => ({
  children: children.map((child) => (typeof child === 'string' ? { text: child } : child)),
})
const h2 = (text: string) => ({ type: 'h2', children: [{ text }] })
const li = (text: string) => ({ type: 'li', children: [{ text }] })
const link = (text: string) => ({ type: 'link', linkType: 'custom', url: 'https://example.org/', children: [{ text }] })
const gap = { type: 'gap', gapId: 'g1', kind: 'lost', children: [{ text: '' }] }
const photoless = 'photoless'

describe('composing', () => {
  it.each<[string, unknown[], () => Promise<void>, unknown[]]>([
    ['in the middle of a text', [p('前后')], () => at(0, 1), [p('前中文后')]],
    ['at the start of a paragraph', [p('前'), p('后')], () => at(1, 0), [p('前'), p('中文后')]],
    ['at the end of a paragraph', [p('前'), p('后')], () => at(0, 1), [p('前中文'), p('后')]],
    ['in a subhead', [h2('小题'), p('文')], () => at(0, 1), [h2('小中文题'), p('文')]],
    ['at the start of a subhead', [h2('小题'), p('文')], () => at(0, 0), [h2('中文小题'), p('文')]],
    [
      'in a list item',
      [{ type: 'ul', children: [li('甲'), li('乙')] }],
      () => at(1, 1),
      [{ type: 'ul', children: [li('甲'), li('乙中文')] }],
    ],
    ['in front of a link', [p('前', link('链'), '后')], () => at(0, 1), [p('前中文', link('链'), '后')]],
    ['inside a link', [p('前', link('链接'), '后')], () => at(0, 2), [p('前', link('链中文接'), '后')]],
    ['at the end of a link', [p('前', link('链'), '后')], () => at(0, 2), [p('前', link('链'), '中文后')]],
    ['behind a link', [p('前', link('链'), '后')], () => behind(2), [p('前', link('链'), '中文后')]],
    ['in front of a gap', [p('前', gap, '后')], () => at(0, 1), [p('前中文', gap, '后')]],
    ['behind a gap', [p('前', gap, '后')], () => behind(2), [p('前', gap, '中文后')]],
    [
      'beside bold words',
      [p('前', { text: '粗', bold: true }, '后')],
      () => at(0, 2),
      [p('前', { text: '粗中文', bold: true }, '后')],
    ],
    ['over a selection', [p('前旧字后')], () => select([0, 1], [0, 3]), [p('前中文后')]],
    [
      'over a selection of the whole paragraph',
      [p('旧字'), p('后')],
      () => select([0, 0], [0, 2]),
      [p('中文'), p('后')],
    ],
    ['over a selection of two paragraphs', [p('前旧'), p('字后')], () => select([0, 1], [1, 1]), [p('前中文后')]],
    [
      'over a selection that ends in a link',
      [p('前旧', link('链接'), '后')],
      () => select([0, 1], [0, 3]),
      [p('前', link('中文接'), '后')],
    ],
    ['over a selection with a gap in it', [p('前', gap, '后')], () => select([0, 0], [1, 1], 'string'), [p('中文')]],
    ['in an empty text, where the placeholder stands', [p('')], () => empty(), [p('中文')]],
    ['in an empty paragraph', [p('前'), p('')], () => emptyAt(1), [p('前'), p('中文')]],
  ])('%s puts the words there once', async (_name, body, place, expected) => {
    await compose(body, place)
    expect(await saved()).toEqual(expected)
    expect(shown(await text())).toBe(shown(wordsIn(expected)))
    expect(reporter.complaints.slice(errorsBefore)).toEqual([])
  })

  it.each<[string, unknown[], () => Promise<void>]>([
    ['in the middle of a text', [p('前后')], () => at(0, 1)],
    ['at the start of a paragraph', [p('前'), p('后')], () => at(1, 0)],
    ['at the end of a paragraph', [p('前'), p('后')], () => at(0, 1)],
    ['in a subhead', [h2('小题'), p('文')], () => at(0, 1)],
    ['beside a link', [p('前', link('链'), '后')], () => behind(2)],
  ])('and giving it up %s changes nothing, and the next words go there', async (_name, body, place) => {
    await open(body)
    await place()
    await ime.type(['n', 'ni', 'nih'])
    await ime.cancel()
    await settled(reporter)
    expect(shown(await text())).toBe(shown(wordsIn(body)))
    await ime.type(['w', 'wo'])
    await ime.commit('我')
    await reporter.page.keyboard.press('Control+z')
    await settled(reporter)
    expect(shown(await text())).toBe(shown(wordsIn(body)))
  })

  it('and giving it up in an empty text leaves it empty, ready for the next words', async () => {
    await open([p('')])
    await empty()
    await ime.type(['n', 'ni'])
    await ime.cancel()
    await ime.type(['w', 'wo'])
    await ime.commit('我')
    expect(await saved()).toEqual([p('我')])
  })

  it('and undoing takes back what was composed, and only that; redoing brings it again', async () => {
    await open([p('前后')])
    await at(0, 1)
    await ime.type(['y', 'yi'])
    await ime.commit('一')
    await settled(reporter)
    await reporter.page.keyboard.press('Enter')
    await ime.type(['e', 'er'])
    await ime.commit('二')
    await settled(reporter)
    expect(await text()).toBe('前一\n二后')
    for (let step = 0; step < 4; step += 1) await reporter.page.keyboard.press('Control+z')
    await settled(reporter)
    expect(await text()).toBe('前后')
    for (let step = 0; step < 4; step += 1) await reporter.page.keyboard.press('Control+Shift+z')
    await settled(reporter)
    expect(await text()).toBe('前一\n二后')
  })

  it('sentence after sentence, with corrections between, keeps every word', async () => {
    await open([p('')])
    await empty()
    const sentences = ['今天', '，', '测试', '输入', '。', '第二句', '也', '在', '。']
    for (const words of sentences) {
      await ime.type(['a', 'ab', 'abc'])
      await ime.commit(words)
    }
    await reporter.page.keyboard.press('Backspace')
    await ime.type(['a'])
    await ime.commit('！')
    expect(await saved()).toEqual([p('今天，测试输入。第二句也在！')])
  })

  it('while the cursor was moved without a pause puts the words where the cursor stands', async () => {
    await open([p('一二三'), p('四五六')])
    await at(1, 3)
    await reporter.page.keyboard.press('ArrowUp')
    await reporter.page.keyboard.press('Home')
    await ime.type(['l', 'ling'])
    await ime.commit('零')
    expect(await saved()).toEqual([p('零一二三'), p('四五六')])
  })

  it('while the cursor was moved again before a busy page had drawn the first move puts the words where it stands', async () => {
    await open([p('一二三'), p('四五六')])
    await at(1, 3)
    await moveTwiceBeforeDrawing()
    await ime.type(['l', 'ling'])
    await ime.commit('零')
    expect(await saved()).toEqual([p('零一二三'), p('四五六')])
  })
})

/** Puts the cursor behind the first paragraph and, when the editor has noticed but not drawn that, in front of it. */
async function moveTwiceBeforeDrawing(): Promise<void> {
  await reporter.page.evaluate(() => {
    const words = document.querySelector('[data-slate-editor] [data-slate-string]')?.firstChild as Text
    const { getSelection } = document
    document.getSelection = () => {
      document.getSelection = getSelection
      const soon = (left: number, then: () => void): void =>
        queueMicrotask(left === 0 ? then : () => soon(left - 1, then))
      soon(5, () => window.getSelection()?.collapse(words, 0))
      return window.getSelection()
    }
    window.getSelection()?.collapse(words, words.length)
  })
  await settled(reporter)
}

async function compose(body: unknown[], place: () => Promise<void>): Promise<void> {
  await open(body)
  await place()
  await ime.type(['z', 'zh', 'zhong', 'zhong w', "zhong'wen"])
  await ime.commit('中文')
  await settled(reporter)
}

let pieceId = ''

async function open(body: unknown[]): Promise<void> {
  const { api, page } = reporter
  const { body: answer } = await api('POST', '/articles?draft=true', { slugline: photoless, body })
  pieceId = (answer.doc as { id: string }).id
  await openPiece(reporter, pieceId)
  await page.locator('[data-slate-editor]').waitFor()
}

async function saved(): Promise<unknown> {
  await settled(reporter)
  await save(reporter)
  return withoutEmptyEdges((await reporter.api('GET', `/articles/${pieceId}?draft=true&depth=0`)).body.body)
}

/** Slate keeps empty texts beside inline nodes for the cursor; they hold nothing. */
function withoutEmptyEdges(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutEmptyEdges)
  if (typeof node !== 'object' || node === null || !('children' in node) || !Array.isArray(node.children)) return node
  const kept = node.children.filter((child, _index, all) => all.length === 1 || child.text !== '')
  return { ...node, children: kept.map(withoutEmptyEdges) }
}

/** The cursor in a block (or list item), `offset` characters of shown text from its start. */
async function at(block: number, offset: number): Promise<void> {
  await select([block, offset], [block, offset])
}

/** Sets the page's own selection, as a mouse does. */
async function select(from: [number, number], to: [number, number], kind: 'block' | 'string' = 'block'): Promise<void> {
  await reporter.page.locator('[data-slate-editor]').focus()
  // A field that takes the focus shows its own cursor first.
  await settled(reporter)
  await reporter.page.evaluate(
    ([[fromBlock, fromOffset], [toBlock, toOffset], unit]) => {
      const editor = document.querySelector('[data-slate-editor]') as HTMLElement
      const blocks =
        unit === 'string'
          ? [...editor.querySelectorAll('[data-slate-string]')]
          : [...editor.querySelectorAll('[data-slate-node=element]')].filter(
              (node) => node.querySelector(':scope > [data-slate-node=text]') && !node.matches('[data-slate-inline]'),
            )
      const pointAt = (block: number, offset: number): [Node, number] => {
        const strings =
          unit === 'string'
            ? [blocks[block] as Element]
            : [...(blocks[block]?.querySelectorAll('[data-slate-string]') ?? [])]
        let left = offset
        for (const string of strings) {
          const length = string.textContent?.length ?? 0
          if (left <= length) return [string.firstChild as Node, left]
          left -= length
        }
        throw new Error('no such place')
      }
      const [startNode, start] = pointAt(fromBlock, fromOffset)
      const [endNode, end] = pointAt(toBlock, toOffset)
      getSelection()?.setBaseAndExtent(startNode, start, endNode, end)
    },
    [from, to, kind] as const,
  )
  await settled(reporter)
}

/** The cursor at the start of the text that stands after an inline node. */
async function behind(index: number): Promise<void> {
  await reporter.page.locator('[data-slate-editor]').focus()
  // A field that takes the focus shows its own cursor first.
  await settled(reporter)
  await reporter.page.evaluate((place) => {
    const texts = [
      ...document.querySelectorAll('[data-slate-editor] > [data-slate-node=element] > [data-slate-node=text]'),
    ]
    const string = texts[place - 1]?.querySelector('[data-slate-string]')?.firstChild
    if (string) getSelection()?.setBaseAndExtent(string, 0, string, 0)
  }, index)
  await settled(reporter)
}

async function empty(): Promise<void> {
  await reporter.page.locator('[data-slate-editor]').click()
  await settled(reporter)
}

async function emptyAt(block: number): Promise<void> {
  await reporter.page.locator('[data-slate-editor] > [data-slate-node=element]').nth(block).click()
  await settled(reporter)
}

/** What the editor shows, without the marks that it needs itself. */
async function text(): Promise<string> {
  return reporter.page.evaluate(() =>
    [...document.querySelectorAll('[data-slate-editor] > [data-slate-node=element]')]
      .map((block) => {
        const copy = block.cloneNode(true) as HTMLElement
        for (const own of copy.querySelectorAll('[data-slate-placeholder], [contenteditable=false]')) own.remove()
        return copy.textContent?.replace(/\ufeff/g, '') ?? ''
      })
      .join('\n'),
  )
}

function wordsIn(body: unknown): string {
  const nodes = body as readonly { text?: string; children?: unknown }[]
  return nodes.map(({ text: words, children }) => words ?? wordsIn(children)).join('')
}

function shown(words: string): string {
  return words.replace(/\n/g, '')
}
