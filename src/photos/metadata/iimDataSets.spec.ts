import { describe, expect, it } from 'vitest'
import { iimBlock } from '../../../tests/support/pictures/iimBlock'
import { readIim } from './iimDataSets'
import { problemList } from './metadataProblems'

function read(block: Buffer) {
  const problems = problemList()
  const texts = readIim(block, problems)
  return { caption: texts.get('2:120')?.[0], texts, codes: problems.all().map(({ code }) => code) }
}

const sets = { 120: '国庆路口的晨光😀', 80: '测试摄影者' }

describe('the character set', () => {
  it('is the one that the block declares', () => {
    expect(read(iimBlock({ sets })).caption).toBe('国庆路口的晨光😀')
    expect(read(iimBlock({ sets, charset: 'gb18030', declaration: '\x1b$)A' })).caption).toBe('国庆路口的晨光😀')
    expect(read(iimBlock({ sets: { 120: 'Ã©' }, declaration: '\x1b%G' })).caption).toBe('Ã©')
  })

  it.each(['utf-8', 'gb18030'] as const)('is told by validity where nothing is declared: %s', (charset) => {
    const { caption, texts, codes } = read(iimBlock({ sets, charset, declaration: null }))
    expect(caption).toBe('国庆路口的晨光😀')
    expect(texts.get('2:80')).toEqual(['测试摄影者'])
    expect(codes).toEqual([])
  })

  it('is told of short texts too, whose bytes look like another’s', () => {
    expect(read(iimBlock({ sets: { 120: '联通' }, charset: 'gb18030' })).caption).toBe('联通')
  })

  it('is told by validity where the declaration is wrong, and that is said', () => {
    const { caption, codes } = read(iimBlock({ sets, charset: 'gb18030', declaration: '\x1b%G' }))
    expect(caption).toBe('国庆路口的晨光😀')
    expect(codes).toEqual(['charset_not_as_declared'])
  })

  it('is Western where that is declared', () => {
    const block = iimBlock({ sets: { 120: 'x' }, declaration: '\x1b.A' })
    block[block.lastIndexOf('x')] = 0xe9
    expect(read(block).caption).toBe('é')
  })

  it('that fits nothing leaves the texts out', () => {
    const block = iimBlock({ sets: { 120: 'xy' }, declaration: null })
    block.fill(0xff, block.lastIndexOf('xy'))
    expect(read(block)).toMatchObject({ caption: undefined, codes: ['charset_unknown'] })
  })

  it('is not in doubt because a limit has cut the last character in two', () => {
    const whole = iimBlock({ sets: { 120: '说明文字' }, declaration: null })
    const cut = Buffer.from(whole.subarray(0, whole.length - 1))
    cut.writeUInt16BE(11, cut.length - 11 - 2)
    expect(read(cut)).toMatchObject({ caption: '说明文', codes: [] })
  })
})

describe('a block', () => {
  it('that breaks off gives what there is, and says so', () => {
    const whole = iimBlock({ sets: { 80: '甲', 105: '题目', 120: '说明' } })
    const { texts, codes } = read(whole.subarray(0, whole.length - 4))
    expect(texts.get('2:105')).toEqual(['题目'])
    expect(codes).toEqual(['block_damaged'])
  })

  it('may be padded with zeros', () => {
    expect(read(Buffer.concat([iimBlock({ sets }), Buffer.alloc(7)])).codes).toEqual([])
  })

  it('may state a length in four bytes', () => {
    const text = Buffer.from('很长的说明')
    const head = Buffer.from([0x1c, 2, 120, 0x80, 4, 0, 0, 0, text.length])
    expect(read(Buffer.concat([head, text]))).toMatchObject({ caption: '很长的说明', codes: [] })
  })

  it('that states a length beyond all measure is damaged', () => {
    const head = Buffer.from([0x1c, 2, 120, 0x80, 4, 0xff, 0xff, 0xff, 0xff, 0x41])
    expect(read(head).codes).toEqual(['block_damaged'])
  })
})
