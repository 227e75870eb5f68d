import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { element, escaped, permittedText, textElement, xmlDocument } from './markup'

describe('markup', () => {
  it('never takes text for itself', () => {
    expect(escaped(`<b>&"'`)).toBe('&lt;b&gt;&amp;&quot;&#39;')
    expect(escaped(']]>')).toBe(']]&gt;')
  })

  it('leaves out what no XML document may hold, and nothing else', () => {
    expect(permittedText('甲\u0000\u0008\u000b\u001f\ufffe\uffff乙')).toBe('甲乙')
    expect(permittedText('\t\n\r 🎉 𠮷 □')).toBe('\t\n\r 🎉 𠮷 □')
    expect(permittedText('半\ud83c个\udf89')).toBe('半个')
  })

  it('closes what has an inside and what may have none', () => {
    expect(element('p', {}, [])).toBe('<p></p>')
    expect(element('br', {})).toBe('<br />')
    expect(element('a', { href: '/?a=1&b="2"', rel: null }, ['x'])).toBe('<a href="/?a=1&amp;b=&quot;2&quot;">x</a>')
    expect(textElement('p', '')).toBe('')
    expect(xmlDocument(textElement('p', '甲'))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<p>甲</p>\n')
  })

  it('gives back any text as it was, but for what is forbidden', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let read = ''
        const parser = new Parser({ ontext: (part) => (read += part) }, { xmlMode: true, decodeEntities: true })
        parser.end(element('p', {}, [escaped(text)]))
        expect(read).toBe(permittedText(text))
      }),
    )
  })
})
