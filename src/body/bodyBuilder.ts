import { listOfMarker } from './htmlElements'
import { InlineRun } from './inlineRun'
import type { BlockNode, Body, InlineNode, ListNode } from './schema'

type Look = Parameters<InlineRun['addText']>[1]
type Kind = 'h2' | 'blockquote'

/** A place that blocks go to: the body, or a cell of a table that may turn out to be a word or a whole page. */
interface Place {
  readonly blocks: BlockNode[]
  /** The list that Word's list paragraphs are still joining. */
  officeList: ListNode | null
  list: ListNode | null
  listDepth: number
  isInItem: boolean
}

/** Puts a page together block by block; what opens an element gives what closes it. */
export class BodyBuilder {
  private run = new InlineRun()
  private readonly kinds: Kind[] = []
  private readonly places: Place[] = [newPlace()]
  private readonly rows: BlockNode[][][] = []
  private marker: string | null = null
  /** Within a list item the end of an inner paragraph is a line break, once something follows. */
  private hasPendingBreak = false

  addText(text: string, look: Look): void {
    this.breakBefore(text, look)
    this.run.addText(text, look)
  }

  addPreformatted(text: string, look: Look): void {
    this.breakBefore(text, look)
    this.run.addVerbatim(text, look)
  }

  addBreak(look: Look): void {
    this.run.addBreak(look)
  }

  addMarker(text: string): void {
    this.marker = `${this.marker ?? ''}${text}`
  }

  openParagraph(): () => void {
    this.endBlock()
    return () => this.endBlock()
  }

  openKind(kind: Kind): () => void {
    this.endBlock()
    this.kinds.push(kind)
    return () => {
      this.endBlock()
      this.kinds.pop()
    }
  }

  openList(type: 'ul' | 'ol'): () => void {
    const { place } = this
    if (place.list) this.endItem(place)
    else this.endBlock()
    place.list ??= { type, children: [] }
    place.listDepth += 1
    return () => {
      this.endItem(place)
      place.listDepth -= 1
      if (place.listDepth > 0) return
      if (place.list && place.list.children.length > 0) place.blocks.push(place.list)
      place.list = null
    }
  }

  openItem(): () => void {
    const closeList = this.place.list ? null : this.openList('ul')
    const { place } = this
    this.endItem(place)
    place.isInItem = true
    return () => {
      this.endItem(place)
      closeList?.()
    }
  }

  openRow(): () => void {
    this.endBlock()
    const row: BlockNode[][] = []
    this.rows.push(row)
    return () => {
      this.endBlock()
      this.rows.pop()
      this.addAll(rowBlocks(row))
    }
  }

  openCell(): () => void {
    const row = this.rows.at(-1)
    if (!row) return this.openParagraph()
    this.endBlock()
    const cell = newPlace()
    this.places.push(cell)
    return () => {
      this.endBlock()
      this.places.pop()
      if (cell.blocks.length > 0) row.push(cell.blocks)
    }
  }

  openOfficeItem(): () => void {
    this.endBlock()
    this.marker = null
    return () => {
      const list = listOfMarker(this.marker ?? '·')
      const marker = (this.marker ?? '').replace(/[\s\u00a0]+/g, '')
      this.marker = null
      const { place } = this
      const content = this.takeRun().single()
      if (!content) return
      if (list === null || place.list) return this.addBlocks([joined([{ text: marker }, ...content])])
      const open = place.officeList?.type === list ? place.officeList : null
      const joining = open ?? { type: list, children: [] }
      joining.children.push({ type: 'li', children: content })
      if (!open) place.blocks.push(joining)
      place.officeList = joining
    }
  }

  end(): Body {
    this.endBlock()
    return this.places[0]?.blocks ?? []
  }

  private get place(): Place {
    return this.places.at(-1) ?? newPlace()
  }

  private takeRun(): InlineRun {
    const { run } = this
    this.run = new InlineRun()
    this.hasPendingBreak = false
    return run
  }

  private breakBefore(text: string, look: Look): void {
    if (!this.hasPendingBreak || text.trim() === '') return
    this.hasPendingBreak = false
    this.run.addBreak(look)
  }

  private endBlock(): void {
    const { place } = this
    if (place.list) {
      if (place.isInItem) this.hasPendingBreak ||= !this.run.isEmpty
      else this.endItem(place)
      return
    }
    const kind = this.kinds.at(-1)
    const run = this.takeRun()
    if (kind === 'h2') {
      const words = run.single()
      this.addBlocks(words ? [words.map(withoutBold)] : [], kind)
    } else {
      this.addBlocks(run.paragraphs(), kind)
    }
  }

  private endItem(place: Place): void {
    if (!place.list) return
    const content = this.takeRun().single()
    if (content) place.list.children.push({ type: 'li', children: content })
    place.isInItem = false
  }

  private addBlocks(paragraphs: readonly InlineNode[][], kind?: Kind): void {
    this.addAll(paragraphs.map((children) => (kind ? { type: kind, children } : { children })))
  }

  private addAll(blocks: readonly BlockNode[]): void {
    const { place } = this
    if (blocks.length === 0) return
    place.officeList = null
    // A table within a list: its rows are items, for a list holds nothing else.
    if (place.list) place.list.children.push(...blocks.flatMap(asItems))
    else for (const block of blocks) place.blocks.push(block)
  }
}

function newPlace(): Place {
  return { blocks: [], officeList: null, list: null, listDepth: 0, isInItem: false }
}

function withoutBold(node: InlineNode): InlineNode {
  if ('text' in node) return { text: node.text }
  return node.type === 'link' ? { ...node, children: node.children.map(({ text }) => ({ text })) } : node
}

function asItems(block: BlockNode): ListNode['children'] {
  switch (block.type) {
    case 'photo':
      return []
    case 'ul':
    case 'ol':
      return block.children
    default:
      return [{ type: 'li', children: block.children }]
  }
}

/** A row of words is one line; a row that holds whole paragraphs lays out a page, and these stay what they are. */
function rowBlocks(cells: readonly BlockNode[][]): BlockNode[] {
  const words = cells.map(lineOf)
  if (!words.every((content) => content !== null)) return cells.flat()
  const children = words.flatMap((content, index) => (index > 0 ? [{ text: '　' }, ...content] : content))
  return children.length > 0 ? [{ children: joined(children) }] : []
}

function lineOf([first, ...others]: readonly BlockNode[]): InlineNode[] | null {
  return first && first.type === undefined && others.length === 0 ? first.children : null
}

/** Neighbouring texts that look the same are one. */
function joined(nodes: readonly InlineNode[]): InlineNode[] {
  const result: InlineNode[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (last && 'text' in last && 'text' in node && last.bold === node.bold)
      result[result.length - 1] = { ...last, text: last.text + node.text }
    else result.push(node)
  }
  return result
}
