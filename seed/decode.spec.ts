import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodePage, largestPage } from './decode'

const source = readFileSync(new URL('./source/lishi-page.txt', import.meta.url))
const text = source.toString('utf8')
/** 本报讯 脱贫攻坚。 with CRLF, in GB18030. */
const gb18030 = Uint8Array.from([
  0xb1, 0xbe, 0xb1, 0xa8, 0xd1, 0xb6, 0x20, 0xcd, 0xd1, 0xc6, 0xb6, 0xb9, 0xa5, 0xbc, 0xe1, 0xa1, 0xa3, 0x0d, 0x0a,
])
const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)))
const codeOf = (input: Uint8Array) => {
  const decoded = decodePage(input)
  return decoded.ok ? decoded.encoding : decoded.code
}

describe('a page file', () => {
  it('in UTF-8 is read as it stands', () => {
    expect(decodePage(source)).toEqual({ ok: true, text, encoding: 'utf-8' })
  })

  it('with a byte order mark is read without it', () => {
    expect(decodePage(bytes([0xef, 0xbb, 0xbf], text))).toEqual({ ok: true, text, encoding: 'utf-8' })
    expect(decodePage(bytes([0xff, 0xfe], [...Buffer.from(text, 'utf16le')]))).toEqual({
      ok: true,
      text,
      encoding: 'utf-16le',
    })
  })

  it('with CRLF or CR gets the line ends of the rest', () => {
    expect(decodePage(bytes('甲\r\n乙\r丙\n'))).toEqual({ ok: true, text: '甲\n乙\n丙\n', encoding: 'utf-8' })
  })

  it('in GB18030 is decoded', () => {
    expect(decodePage(gb18030)).toEqual({ ok: true, text: '本报讯 脱贫攻坚。\n', encoding: 'gb18030' })
  })

  it('that holds nothing, or nothing but space, is refused as empty', () => {
    expect(codeOf(new Uint8Array())).toBe('page_empty')
    expect(codeOf(bytes([0xef, 0xbb, 0xbf]))).toBe('page_empty')
    expect(codeOf(bytes(' \r\n\u3000\n'))).toBe('page_empty')
  })

  it('that is no text is refused as binary', () => {
    expect(codeOf(bytes('%PDF-1.7\n', text))).toBe('page_binary')
    expect(codeOf(bytes([0x89], 'PNG\r\n'))).toBe('page_binary')
    expect(codeOf(bytes('PK', [3, 4], text))).toBe('page_binary')
    expect(codeOf(bytes(text, [0]))).toBe('page_binary')
    expect(codeOf(bytes(text, [0x1b], '[0m'))).toBe('page_binary')
  })

  it('in an encoding that is neither is refused, not read as nonsense', () => {
    expect(codeOf(bytes('r', [0xe9], 'sum', [0xe9], ' caf', [0xe9], '\n'))).toBe('page_encoding_unknown')
    expect(codeOf(source.subarray(0, 100))).toBe('page_encoding_unknown')
  })

  it('larger than any page is refused before it is read', () => {
    expect(codeOf(new Uint8Array(largestPage + 1).fill(0x61))).toBe('page_too_large')
    expect(codeOf(new Uint8Array(largestPage).fill(0x61))).toBe('utf-8')
  })

  it('is refused with a reason in both languages', () => {
    const refused = decodePage(new Uint8Array())
    expect(refused.ok ? null : refused.message).toEqual({
      zh: expect.stringMatching(/\p{Script=Han}/u),
      en: expect.stringMatching(/empty/),
    })
  })
})
