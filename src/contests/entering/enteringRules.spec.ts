import { describe, expect, it } from 'vitest'
import { accountProblem, type EnterableContest, inOrderOfClosing } from './enteringRules'

const contest = (id: string, takesEntries: boolean, closesAt: string): EnterableContest => ({
  id,
  takesEntries,
  closesAt,
  title: id,
  categories: [],
  opensAt: '',
  announceAt: null,
  rules: '',
  rulesVersion: '1',
  minAge: null,
  perPerson: null,
  perCategory: null,
  maxPictures: 1,
  used: [],
  isJuror: false,
  entries: [],
})

describe('the page for entering works', () => {
  it('has first what closes next, then what has closed last', () => {
    const given = [
      contest('closed long ago', false, '2026-01-01T00:00:00Z'),
      contest('open longer', true, '2026-06-01T00:00:00Z'),
      contest('closed lately', false, '2026-04-01T00:00:00Z'),
      contest('closes next', true, '2026-05-01T00:00:00Z'),
    ]
    expect(inOrderOfClosing(given).map(({ id }) => id)).toEqual([
      'closes next',
      'open longer',
      'closed lately',
      'closed long ago',
    ])
  })

  it('says to an account that does not work on content why it cannot be used, and nothing to others', () => {
    expect(accountProblem(false)).toMatchObject({ code: 'no_entry_with_account' })
    expect(accountProblem(true)).toBeNull()
  })
})
