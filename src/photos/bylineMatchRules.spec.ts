import { describe, expect, it } from 'vitest'
import { matchedByline } from './bylineMatchRules'

const bylines = [
  { id: 'b1', name: '甲乙丙', aliases: ['笔名一', '丁'] },
  { id: 'b2', name: '丁', aliases: null },
  { id: 'b3', name: '同名' },
  { id: 'b4', name: '同名' },
  { id: 'b5', name: '戊', aliases: ['共用笔名'] },
  { id: 'b6', name: '己', aliases: ['共用笔名'] },
]

describe('the byline of a name that was typed', () => {
  it.each([
    ['its own name', '甲乙丙', 'b1'],
    ['blanks around it', ' 甲乙丙 ', 'b1'],
    ['an alias', '笔名一', 'b1'],
    ['a name before another’s alias', '丁', 'b2'],
  ])('is found by %s', (_by, typed, id) => {
    expect(matchedByline(typed, bylines)?.id).toBe(id)
  })

  it.each([
    ['for a part of a name', '甲乙'],
    ['for a name within a sentence', '本报记者 甲乙丙 摄'],
    ['where two are called so', '同名'],
    ['where two write under it', '共用笔名'],
    ['for nobody', '  '],
  ])('is none %s', (_when, typed) => {
    expect(matchedByline(typed, bylines)).toBeNull()
  })
})
