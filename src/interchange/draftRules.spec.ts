import { describe, expect, it } from 'vitest'
import type { Body } from '../body/schema'
import { draftOf, sluglineOf } from './draftRules'

const p = (text: string) => ({ children: [{ text }] })
const h2 = (text: string) => ({ type: 'h2' as const, children: [{ text }] })

describe('the headline of an imported text', () => {
  it.each<[string, Body, string | null, string | null, Body]>([
    ['is a short first line', [p('测试标题'), p('正文。')], '测试标题', null, [p('正文。')]],
    ['is a subhead at the top, whatever it ends with', [h2('真的吗？'), p('正文。')], '真的吗？', null, [p('正文。')]],
    ['has its deck below it', [p('题'), p('——副题'), p('正文。')], '题', '——副题', [p('正文。')]],
    ['is no sentence', [p('这是一句话。'), p('正文。')], null, null, [p('这是一句话。'), p('正文。')]],
    ['is no long line', [p('字'.repeat(41)), p('正文。')], null, null, [p('字'.repeat(41)), p('正文。')]],
    ['is not all there is', [p('题')], null, null, [p('题')]],
    [
      'is no quote',
      [{ type: 'blockquote', children: [{ text: '引' }] }, p('文')],
      null,
      null,
      [{ type: 'blockquote', children: [{ text: '引' }] }, p('文')],
    ],
    ['leaves a dash that is all the text', [p('题'), p('——文')], '题', null, [p('——文')]],
  ])('%s', (_name, body, headline, deck, rest) => {
    expect(draftOf(body)).toEqual({ kicker: null, headline, deck, body: rest })
  })
})

describe('the working title', () => {
  const draft = (headline: string | null) => ({ kicker: null, headline, deck: null, body: [p('首句。')] })

  it('is the headline, else the name of the file, else the first words', () => {
    expect(sluglineOf(draft('题\n二行'), '文件.docx')).toBe('题 二行')
    expect(sluglineOf(draft(null), '文件.v2.docx')).toBe('文件.v2')
    expect(sluglineOf(draft(null), null)).toBe('首句。')
    expect(sluglineOf(draft('字'.repeat(90)), null)).toHaveLength(60)
  })
})
