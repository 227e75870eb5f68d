import { expect, it } from 'vitest'
import { metadataProblems, problemList } from './metadataProblems'

it('says every problem in Chinese and in English', () => {
  for (const [code, { zh, en }] of Object.entries(metadataProblems)) {
    expect(zh, code).toMatch(/\p{Script=Han}.*。$/u)
    expect(en, code).toMatch(/^[ -~]+\.$/)
  }
})

it('tells each problem once, and no endless list of them', () => {
  const problems = problemList()
  problems.add('block_damaged', 'iim')
  problems.add('block_damaged', 'iim')
  expect(problems.all()).toEqual([{ code: 'block_damaged', block: 'iim' }])
  for (let n = 0; n < 1000; n += 1) problems.add('value_too_long', 'xmp', String(n))
  expect(problems.all()).toHaveLength(50)
})
