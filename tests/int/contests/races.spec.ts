import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus, told } from '../support/client'
import { people } from '../support/people'
import { contestSteps } from './contestSteps'
import { asStaff, entrySteps, person, picture, someone } from './entrySteps'

/** What holds of entries and awards when many come at once, on every engine. */
let newsroom: BootedNewsroom
const { addEntry, give, makeAward, makeContest, winnersOf } = contestSteps(() => newsroom)
const { openContest, enter } = entrySteps(() => newsroom)

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

describe('an entry', () => {
  it('that is sent again with its key is the same entry, with the same receipt', async () => {
    const to = await openContest()
    const sending = { to, data: { key: randomUUID(), ...someone() }, pictures: [await picture()] }
    const answers = await Promise.all([enter(sending), enter(sending), enter(sending)])
    expect(answers.map(told).sort()).toEqual(['200', '200', '201'])
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body.receipt))).size).toBe(1)
    const other = await enter({ ...sending, pictures: [await picture()] })
    expect(told(other)).toBe('409 key_used_already')
  })

  it('is limited in number for a person, also when all come at once', async () => {
    const limited = await openContest({ perPerson: 2, perCategory: 1 })
    const me = { ...person, email: 'Same.Person@example.org' }
    const categories = ['风光类', '人文类', '风光类', '人文类', '风光类', '人文类']
    const answers = await Promise.all(
      categories.map((category, turn) => {
        const email = turn % 2 === 0 ? me.email : me.email.toLowerCase()
        return enter({ to: limited, data: { ...me, email, category } })
      }),
    )
    expect(answers.map(told).sort()).toEqual(['201', '201', ...Array(4).fill('409 entry_limit')])
    expect(told(await enter({ to: limited, data: someone() }))).toBe('201')
    const { totalDocs } = await newsroom.payload.count({
      collection: 'contest-entries',
      where: { contest: { equals: limited } },
    })
    expect(totalDocs).toBe(3)
  })

  it('counts for one person what comes with the account and what comes with its address', async () => {
    const limited = await openContest({ perPerson: 2 })
    const content = await picture()
    const email = `Photographer@${people.photographer.email.split('@')[1]}.`
    const entered = [
      await enter({ to: limited, by: 'photographer', data: asStaff, pictures: [content] }),
      await enter({ to: limited, data: { email }, pictures: [content] }),
      await enter({ to: limited, data: { email } }),
      await enter({ to: limited, data: { email } }),
      await enter({ to: limited, by: 'photographer', data: asStaff }),
    ]
    expect(entered.map(told)).toEqual([
      '201',
      '409 picture_entered_already',
      '201',
      '409 entry_limit',
      '409 entry_limit',
    ])
    const other = await openContest({ perPerson: 1 })
    const both = [enter({ to: other, by: 'photographer', data: asStaff }), enter({ to: other, data: { email } })]
    expect((await Promise.all(both)).map(told).sort()).toEqual(['201', '409 entry_limit'])
  })
})

describe('an award', () => {
  it('has one winner when a hundred reach for its last place at once', async () => {
    const contest = await makeContest()
    const award = await makeAward(contest, { quota: 2 })
    expectStatus(await give(award, await addEntry(contest)), 201)
    const entries = await Promise.all(Array.from({ length: 100 }, () => addEntry(contest)))
    const answers = await Promise.all(entries.map((entry) => give(award, entry)))
    const all = answers.map(told)
    expect(all.filter((line) => line === '201')).toHaveLength(1)
    expect(all.filter((line) => line === '409 quota_exhausted')).toHaveLength(99)
    expect(await winnersOf(award)).toHaveLength(2)
    const given = (await newsroom.history(award, 'contest-awards')).events?.filter(
      ({ action }) => action === 'giveAward',
    )
    expect(given).toHaveLength(2)
  })

  it('goes to an entry once in the contest, however many awards reach for it at once', async () => {
    const contest = await makeContest()
    const entry = await addEntry(contest)
    const awards = [await makeAward(contest), await makeAward(contest, { tier: 'second' })]
    const answers = await Promise.all(awards.map((award) => give(award, entry)))
    expect(answers.map(told).sort()).toEqual(['201', '409 wins_already'])
  })
})
