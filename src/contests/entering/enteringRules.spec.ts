import { describe, expect, it } from 'vitest'
import { accountProblem, type EnterableContest, inOrderOfUse } from './enteringRules'

type Times = Pick<EnterableContest, 'window' | 'closesAt'> & Partial<EnterableContest>

const contest = (id: string, times: Times): EnterableContest => ({
  id,
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
  ...times,
})

describe('the page for entering works', () => {
  it('has first what closes next, then what opens next, then what has closed last', () => {
    const given = [
      contest('closed long ago', { window: 'closed', closesAt: '2026-01-01T00:00:00Z' }),
      contest('opens later', { window: 'ahead', opensAt: '2026-05-03T00:00:00Z', closesAt: '2026-05-04T00:00:00Z' }),
      contest('open longer', { window: 'open', closesAt: '2026-06-01T00:00:00Z' }),
      contest('closed lately', { window: 'closed', closesAt: '2026-04-01T00:00:00Z' }),
      contest('opens next', { window: 'ahead', opensAt: '2026-05-02T00:00:00Z', closesAt: '2026-07-01T00:00:00Z' }),
      contest('closes next', { window: 'open', closesAt: '2026-05-01T00:00:00Z' }),
    ]
    expect(inOrderOfUse(given).map(({ id }) => id)).toEqual([
      'closes next',
      'open longer',
      'opens next',
      'opens later',
      'closed lately',
      'closed long ago',
    ])
  })

  it('says to an account that does not work on content why it cannot be used, and nothing to others', () => {
    expect(accountProblem(false)).toMatchObject({ code: 'no_entry_with_account' })
    expect(accountProblem(true)).toBeNull()
  })
})
