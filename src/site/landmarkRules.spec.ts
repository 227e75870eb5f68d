import { describe, expect, it } from 'vitest'
import { isNamed } from './landmarkRules'

describe('a name', () => {
  it.each([
    ['“示例杯”2017美丽乡村摄影大赛', '示例杯'],
    ['“示例杯”2017美丽乡村摄影大赛', '示例杯2017'],
    ['“示例杯”2017美丽乡村摄影大赛', '摄影 示例杯'],
    ['Photo Award', 'photo award'],
    ['要闻', '要闻'],
  ])('%s is meant by %s', (name, words) => {
    expect(isNamed(name, words)).toBe(true)
  })

  it.each([
    ['“示例杯”2017美丽乡村摄影大赛', '示例杯 绘画'],
    ['要闻', '要'],
    ['要闻', '今日要闻'],
    ['要闻', '“”'],
    ['要闻', ''],
  ])('%s is not meant by “%s”', (name, words) => {
    expect(isNamed(name, words)).toBe(false)
  })
})
