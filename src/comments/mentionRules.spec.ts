import { describe, expect, it } from 'vitest'
import { completeMention, mentionBeingTyped, mentionedIn } from './mentionRules'

const people = [
  { id: 'e', name: '编辑' },
  { id: 'e2', name: '编辑二' },
  { id: 'd', name: '部主任（演示）' },
  { id: 'n', name: '' },
]

describe('a mention', () => {
  it.each([
    ['请 @', 3, ''],
    ['请 @编', 4, '编'],
    ['请@编辑看', 3, '编'],
    ['请 @编辑 看', 7, null],
    ['请 @编辑，看', 7, null],
    ['没有', 2, null],
  ])('being typed in %j at %i is %j', (text, cursor, typed) => {
    expect(mentionBeingTyped(text, cursor)).toBe(typed)
  })

  it('is completed where it is typed', () => {
    expect(completeMention('请@编看', 3, '编辑')).toEqual({ text: '请@编辑 看', cursor: 5 })
    expect(completeMention('没有', 2, '编辑')).toEqual({ text: '没有', cursor: 2 })
  })

  it('is of the person with the longest name that stands there', () => {
    expect(mentionedIn('@编辑二 看', people)).toEqual(['e2'])
    expect(mentionedIn('@编辑看', people)).toEqual(['e'])
    expect(mentionedIn('@部主任（演示） @编辑 @编辑', people)).toEqual(['d', 'e'])
    expect(mentionedIn('编辑 @无此人 @', people)).toEqual([])
  })
})
