import { expect, it } from 'vitest'
import { mergePlan } from './mergePlan'

const base = {
  id: '1',
  headline: '旧题',
  deck: null,
  body: [{ children: [{ text: '甲' }] }],
  revision: 3,
  updatedAt: 'a',
}

it('keeps what each side changed where only one did', () => {
  const current = { ...base, headline: '别人的题', revision: 4, updatedAt: 'b' }
  const plan = mergePlan({ touched: new Set(['body']), base, current })
  expect(plan).toEqual({ mine: ['body'], theirs: { headline: '别人的题' }, both: [] })
})

it('names the fields that both changed', () => {
  const current = { ...base, headline: '别人的题', revision: 4 }
  expect(mergePlan({ touched: new Set(['headline']), base, current }).both).toEqual(['headline'])
})

it('takes absent, null and empty for the same, and ignores the order of keys and the ids of rows', () => {
  const loaded = { ...base, bylines: [{ id: 'x', byline: 'b1', role: 'author' }], tags: [] }
  const current = {
    ...base,
    deck: undefined,
    bylines: [{ role: 'author', byline: 'b1', id: 'y' }],
    tags: null,
    revision: 4,
  }
  expect(mergePlan({ touched: new Set(), base: loaded, current })).toEqual({ mine: [], theirs: {}, both: [] })
})

it('never counts the revision and the times as changes', () => {
  const current = { ...base, revision: 9, updatedAt: 'z', wordCount: 5 }
  expect(mergePlan({ touched: new Set(['revision']), base, current })).toEqual({ mine: [], theirs: {}, both: [] })
})
