import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Body, gapGlyph } from '../src/body/schema'
import type { ParsedPage } from './page'
import { parsePage } from './parse'

const source = readFileSync(new URL('./source/lishi-page.txt', import.meta.url), 'utf8')
const sourceLines = source.split('\n')

describe('every character that is not a space', () => {
  it('of the source page comes out exactly once', () => {
    expect(census(textsOf(parsePage(source)))).toEqual(census([source]))
  })

  it('of the source page with its lines cut, doubled and moved about comes out exactly once', () => {
    const line = fc.integer({ min: 0, max: sourceLines.length - 1 }).map((index) => sourceLines[index] ?? '')
    const slice = fc
      .tuple(fc.nat(sourceLines.length - 1), fc.nat(60))
      .map(([start, length]) => sourceLines.slice(start, start + length).join('\n'))
    fc.assert(
      fc.property(
        fc.array(fc.oneof(line, slice), { maxLength: 12 }),
        fc.constantFrom('\n', '\n\n', '\r\n'),
        (parts, between) => {
          const text = parts.join(between)
          expect(census(textsOf(parsePage(text)))).toEqual(census([text]))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('of any text comes out exactly once, and nothing is thrown', () => {
    const pieces = [
      '本报讯 ',
      '□ 王燕华',
      '（张美艳）',
      '（记者 王燕华 张美艳）',
      '。',
      '，',
      '——',
      '“',
      '”',
      ' ',
      '\u3000',
      '\n',
      '\r',
      '\n\n',
      '村',
      '梁家',
      ' 梁美丽 摄',
      '2017',
      'AB',
      '一等奖三名',
      '大赛',
      '\uFEFF',
      '\f',
      '𠮷',
    ]
    const text = fc.array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      ),
      {
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(text, (parts) => {
        const joined = parts.join('')
        expect(census(textsOf(parsePage(joined)))).toEqual(census([joined]))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('the parser', () => {
  it('gives the same page for the same text, its gap ids distinct', () => {
    fc.assert(
      fc.property(fc.subarray(sourceLines), (lines) => {
        const text = lines.join('\n')
        const page = parsePage(text)
        expect(parsePage(text)).toEqual(page)
        const ids = page.pieces.flatMap((piece) => piece.gaps.map((gap) => gap.gapId))
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 60 },
    )
  })
})

/** How often each character stands in the texts; the glyph that is shown for a gap is none of the page's. */
function census(texts: string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const char of texts.flatMap((text) => Array.from(text.replace(/\s/gu, ''))))
    counts.set(char, (counts.get(char) ?? 0) + 1)
  return Object.fromEntries([...counts].sort())
}

function textsOf(page: ParsedPage): string[] {
  return [
    ...page.pieces.flatMap((piece) => [
      piece.headline ?? '',
      piece.deck ?? '',
      piece.dateline ?? '',
      ...printedBylines(piece.bylines),
      ...bodyTexts(piece.body),
    ]),
    ...page.captions.flatMap((caption) => [caption.text, caption.credit?.printed ?? '']),
    ...page.unplaced.map((line) => line.text),
  ]
}

/** A byline that names two people is printed once, and listed with each of them. */
function printedBylines(bylines: ParsedPage['pieces'][number]['bylines']): string[] {
  const printed = new Map<string, string[]>()
  for (const byline of bylines) printed.set(byline.printed, [...(printed.get(byline.printed) ?? []), byline.name])
  return [...printed].flatMap(([text, names]) => Array.from({ length: names.length / new Set(names).size }, () => text))
}

function bodyTexts(body: Body): string[] {
  expect(gapGlyph.lost).toBe('□')
  return body.flatMap((block) => block.children.map((child) => ('text' in child ? child.text : '')))
}
