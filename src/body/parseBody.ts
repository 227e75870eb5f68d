import type { Problem } from '../errors'
import { isRecord } from '../isRecord'
import type { BlockNode, Body, InlineNode, LinkNode, ListItemNode, TextLeaf } from './schema'

/** Characters of a source's words. */
export const maxSourceCharacters = 1_000

export interface ParsedBody {
  readonly body: Body
  /** What was not of the declared shape; empty where the whole input was. */
  readonly problems: readonly Problem[]
}

/**
 * Reads Slate JSON from anywhere into the declared shape. Unknown node types, marks, scripts in links and text outside
 * blocks are each a problem with its path; nothing is dropped silently.
 */
export function parseBody(input: unknown, path = 'body'): ParsedBody {
  if (input === null || input === undefined) return { body: [], problems: [] }
  if (!Array.isArray(input)) return { body: [], problems: [problem(path, 'a list of paragraphs', '段落列表')] }
  const problems: Problem[] = []
  const body = input.flatMap((node, index) => parseBlock(node, `${path}.${index}`, problems))
  return { body, problems }
}

const textBlocks = new Set(['h2', 'blockquote'])
const safeLink = /^(https?:\/\/|mailto:|\/(?![/\\]))/i

function parseBlock(node: unknown, path: string, problems: Problem[]): BlockNode[] {
  if (!isRecord(node) || !Array.isArray(node.children))
    return refuse(problems, path, 'a block with children', '含文字的段落')
  const { type, children } = node
  if (type === 'photo') return parsePhoto(node, path, problems)
  if (type === 'ul' || type === 'ol') {
    refuseForeign(node, [], path, problems)
    const items = children.flatMap((child, index) => parseListItem(child, `${path}.children.${index}`, problems))
    return [{ type, children: items }]
  }
  if (type !== undefined && type !== null && !(typeof type === 'string' && textBlocks.has(type))) {
    return refuse(problems, path, 'paragraph, h2, blockquote, ul, ol or photo', '段落、小标题、引文、列表或图片')
  }
  refuseForeign(node, [], path, problems)
  const inline = parseInline(children, path, problems)
  // The set above admits these two only; TypeScript cannot follow a set.
  return typeof type === 'string' ? [{ type: type as 'h2' | 'blockquote', children: inline }] : [{ children: inline }]
}

function parsePhoto(node: Record<string, unknown>, path: string, problems: Problem[]): BlockNode[] {
  if (typeof node.captionId !== 'string')
    return refuse(problems, `${path}.captionId`, 'the id of a photo caption', '图片说明的编号')
  refuseForeign(node, ['captionId'], path, problems)
  refuseWords(node.children, path, problems)
  return [{ type: 'photo', captionId: node.captionId, children: [{ text: '' }] }]
}

function parseListItem(node: unknown, path: string, problems: Problem[]): ListItemNode[] {
  if (!isRecord(node) || node.type !== 'li' || !Array.isArray(node.children))
    return refuse(problems, path, 'a list item (li)', '列表项')
  refuseForeign(node, [], path, problems)
  return [{ type: 'li', children: parseInline(node.children, path, problems) }]
}

function parseInline(children: readonly unknown[], path: string, problems: Problem[]): InlineNode[] {
  return children.flatMap((child, index): InlineNode[] => {
    const at = `${path}.children.${index}`
    if (!isRecord(child)) return refuse(problems, at, 'text, a link or a gap', '文字、链接或缺字')
    if (typeof child.text === 'string') return parseText(child, at, problems)
    if (child.type === 'gap') return parseGap(child, at, problems)
    if (child.type === 'link') return parseLink(child, at, problems)
    if (child.type === 'source') return parseSource(child, at, problems)
    return refuse(problems, at, 'text, a link, a source or a gap', '文字、链接、来源或缺字')
  })
}

function parseText(leaf: Record<string, unknown>, path: string, problems: Problem[]): TextLeaf[] {
  if (leaf.bold !== undefined && typeof leaf.bold !== 'boolean')
    refuse(problems, path, 'bold as true or absent', '加粗标记 true 或没有')
  const marks = Object.keys(leaf).filter((key) => key !== 'text' && leaf[key] !== false && leaf[key] !== undefined)
  const foreign = marks.filter((mark) => mark !== 'bold')
  if (foreign.length > 0)
    refuse(
      problems,
      path,
      `bold as the only mark, not ${foreign.join(', ')}`,
      `除加粗外不带其他格式（${foreign.join('、')}）`,
    )
  // The caller has seen that `text` is a string.
  const text = leaf.text as string
  return [leaf.bold === true ? { text, bold: true } : { text }]
}

function parseGap(node: Record<string, unknown>, path: string, problems: Problem[]): InlineNode[] {
  const { gapId, kind } = node
  if (typeof gapId !== 'string' || (kind !== 'lost' && kind !== 'doubtful'))
    return refuse(problems, path, 'a gap with gapId and kind', '带编号和类别的缺字')
  refuseForeign(node, ['gapId', 'kind'], path, problems)
  refuseWords(node.children, path, problems)
  return [{ type: 'gap', gapId, kind, children: [{ text: '' }] }]
}

function parseSource(node: Record<string, unknown>, path: string, problems: Problem[]): InlineNode[] {
  const note = typeof node.note === 'string' ? node.note.trim() : ''
  if (note === '' || note.length > maxSourceCharacters)
    return refuse(
      problems,
      `${path}.note`,
      `the words of a source, at most ${maxSourceCharacters} characters`,
      `来源的文字，不超过 ${maxSourceCharacters} 字`,
    )
  refuseForeign(node, ['note'], path, problems)
  refuseWords(node.children, path, problems)
  return [{ type: 'source', note, children: [{ text: '' }] }]
}

function parseLink(node: Record<string, unknown>, path: string, problems: Problem[]): LinkNode[] {
  const { url, children, newTab } = node
  if (typeof url !== 'string' || !safeLink.test(url))
    return refuse(problems, `${path}.url`, 'an http, https or mailto address', 'http、https 或 mailto 地址')
  refuseForeign(node, ['url', 'newTab', 'linkType', 'fields', 'doc'], path, problems)
  if (!Array.isArray(children)) return refuse(problems, path, 'a link with its text', '带文字的链接')
  const texts = children.flatMap((child, index) =>
    isRecord(child) && typeof child.text === 'string'
      ? parseText(child, `${path}.children.${index}`, problems)
      : refuse(problems, `${path}.children.${index}`, 'text inside a link', '链接内的文字'),
  )
  return [{ type: 'link', linkType: 'custom', url, ...(newTab === true ? { newTab } : {}), children: texts }]
}

/** What the shape has no place for would be lost: it is refused instead. Switched-off marks and empty values hold nothing. */
function refuseForeign(
  node: Record<string, unknown>,
  known: readonly string[],
  path: string,
  problems: Problem[],
): void {
  const foreign = Object.keys(node).filter((key) => !['type', 'children', ...known].includes(key) && isSet(node[key]))
  if (foreign.length > 0)
    refuse(
      problems,
      path,
      `nothing more than its text, not ${foreign.join(', ')}`,
      `纯文字，不带 ${foreign.join('、')}`,
    )
}

/** Pictures and gaps hold no words of their own. */
function refuseWords(children: unknown, path: string, problems: Problem[]): void {
  const leaves = Array.isArray(children) ? children : [children]
  const isEmpty = leaves.every((leaf) => leaf === undefined || (isRecord(leaf) && !Object.values(leaf).some(isSet)))
  if (!isEmpty) refuse(problems, path, 'a picture or gap without words inside', '不含文字的图片或缺字')
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && value !== ''
}

function refuse(problems: Problem[], path: string, en: string, zh: string): [] {
  problems.push(problem(path, en, zh))
  return []
}

function problem(path: string, en: string, zh: string): Problem {
  return { code: 'body_shape', path, message: { zh: `正文此处应为${zh}。`, en: `The body must hold here: ${en}.` } }
}
