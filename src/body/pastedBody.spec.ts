import { describe, expect, it } from 'vitest'
import { maxPastedBlocks, maxPastedCharacters, pastedBody } from './pastedBody'
import { bodyOfText } from './textBody'

const p = (text: string) => ({ children: [{ text }] })

describe('a paste', () => {
  it('of text is paragraphs without blank lines and indents', () => {
    expect(bodyOfText('　　第一段。\r\n\r\n  第二段。 \n\n\u200b')).toEqual([p('第一段。'), p('第二段。')])
  })

  it('takes the page before the text, and the text where the page has no words', () => {
    expect(pastedBody({ html: '<p>甲</p>', text: '乙' })).toEqual({ body: [p('甲')], pictures: [] })
    expect(pastedBody({ html: '<meta charset="utf-8"><div></div>', text: '乙' })).toEqual({
      body: [p('乙')],
      pictures: [],
    })
    expect(pastedBody({ html: '', text: '乙' })).toEqual({ body: [p('乙')], pictures: [] })
  })

  it('of pictures only brings no text along', () => {
    expect(pastedBody({ html: '<img src="https://example.org/a.jpg">', text: 'a.jpg' })).toMatchObject({
      body: [],
      pictures: [{ kind: 'linked' }],
    })
  })

  it('that is too long for a piece is refused whole', () => {
    expect(pastedBody({ html: '', text: '字'.repeat(maxPastedCharacters) })).toMatchObject({ body: [{}] })
    expect(pastedBody({ html: '', text: '字'.repeat(maxPastedCharacters + 1) })).toEqual({ refusal: 'tooLong' })
    expect(pastedBody({ html: '<p>字</p>'.repeat(maxPastedBlocks), text: '' })).toMatchObject({ pictures: [] })
    expect(pastedBody({ html: '<p>字</p>'.repeat(maxPastedBlocks + 1), text: '' })).toEqual({ refusal: 'tooLong' })
    expect(pastedBody({ html: `<ul>${'<li>字'.repeat(maxPastedBlocks + 1)}</ul>`, text: '' })).toEqual({
      refusal: 'tooLong',
    })
  })

  it('that cannot be read is refused', () => {
    expect(pastedBody({ html: '<b>'.repeat(10_000), text: '字' })).toEqual({ refusal: 'unreadable' })
  })

  it('with 200 pictures lists them all', () => {
    const html = `<p>字</p>${'<img src="data:image/png;base64,AAAA">'.repeat(200)}`
    const pasted = pastedBody({ html, text: '' })
    expect('pictures' in pasted && pasted.pictures.length).toBe(200)
  })
})
