import { describe, expect, it } from 'vitest'
import { contextOf, exampleItem, outcome, type Person, people } from '../../tests/support/exampleItem'
import { systemActor } from './actor'
import {
  type Action,
  actionNames,
  defaultTracks,
  isAction,
  isStage,
  isState,
  isTrack,
  nextState,
  returnTargets,
  type State,
  stateNames,
  states,
  type Track,
  transitionFor,
} from './workflow'

/*
 * Who may do what, written out by hand from the design. A row is an action and where it leads; `return` is asked to go
 * to draft, `changeTrack` to brief. `yes`: allowed; `·`: 403, not this person; `400`: something is missing, as the row's
 * remark says. An action without a row is not there in that state: 409 for everybody.
 */
const standard: Record<State, string> = {
  draft: `
                             author reporter editor desk chief proof photo admin duty delegate
    submit      → review1    yes    ·        ·      ·    ·     ·     ·     ·     ·    ·
    takeOver    → draft      ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    assign      → draft      ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    changeTrack → draft      ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    spike       → spiked     yes    ·        ·      yes  yes   ·     ·     ·     ·    yes`,
  review1: `
                             author reporter editor desk chief proof photo admin duty delegate
    approve     → review2    ·      ·        yes    yes  yes   ·     ·     ·     ·    yes
    proofread   → review1    ·      ·        ·      ·    ·     yes   ·     ·     ·    ·
    return      → draft      ·      ·        yes    yes  yes   ·     ·     ·     ·    yes
    recall      → draft      yes    ·        ·      ·    ·     ·     ·     ·     ·    ·
    takeOver    → review1    ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    assign      → review1    ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    changeTrack → review1    ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    spike       → spiked     ·      ·        yes    yes  yes   ·     ·     ·     ·    yes`,
  // Signed once already: too late for recall and changeTrack.
  review2: `
                             author reporter editor desk chief proof photo admin duty delegate
    approve     → review3    ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    proofread   → review2    ·      ·        ·      ·    ·     yes   ·     ·     ·    ·
    return      → draft      ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    recall      → draft      400    ·        ·      ·    ·     ·     ·     ·     ·    ·
    takeOver    → review2    ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    assign      → review2    ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    changeTrack → review2    ·      ·        ·      400  400   ·     ·     ·     ·    400
    spike       → spiked     ·      ·        ·      yes  yes   ·     ·     ·     ·    yes`,
  review3: `
                             author reporter editor desk chief proof photo admin duty delegate
    approve     → approved   ·      ·        ·      ·    yes   ·     ·     ·     ·    yes
    proofread   → review3    ·      ·        ·      ·    ·     yes   ·     ·     ·    ·
    return      → draft      ·      ·        ·      ·    yes   ·     ·     ·     ·    yes
    recall      → draft      400    ·        ·      ·    ·     ·     ·     ·     ·    ·
    takeOver    → review3    ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    assign      → review3    ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    changeTrack → review3    ·      ·        ·      400  400   ·     ·     ·     ·    400
    spike       → spiked     ·      ·        ·      ·    yes   ·     ·     ·     ·    yes`,
  approved: `
                             author reporter editor desk chief proof photo admin duty delegate
    return      → draft      ·      ·        ·      ·    yes   ·     ·     ·     ·    yes
    takeOver    → approved   ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    assign      → approved   ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    publish     → published  ·      ·        ·      ·    yes   ·     ·     ·     yes  yes
    schedule    → scheduled  ·      ·        ·      ·    yes   ·     ·     ·     yes  yes
    hold        → review3    ·      ·        ·      ·    yes   ·     ·     ·     yes  yes
    spike       → spiked     ·      ·        ·      ·    yes   ·     ·     ·     ·    yes`,
  scheduled: `
                             author reporter editor desk chief proof photo admin duty delegate
    schedule    → scheduled  ·      ·        ·      ·    yes   ·     ·     ·     yes  yes
    hold        → review3    ·      ·        ·      yes  yes   ·     ·     ·     yes  yes`,
  // No late review is due on this track.
  published: `
                             author reporter editor desk chief proof photo admin duty delegate
    lateReview  → published  ·      ·        ·      400  400   ·     ·     ·     ·    400
    correct     → correcting ·      ·        yes    yes  yes   ·     ·     ·     ·    yes
    withdraw    → withdrawn  ·      ·        ·      ·    yes   ·     ·     ·     ·    yes
    kill        → killed     ·      ·        ·      ·    yes   ·     ·     ·     yes  yes`,
  correcting: `
                             author reporter editor desk chief proof photo admin duty delegate
    takeOver    → correcting ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    assign      → correcting ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    publish     → published  ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    abandon     → published  ·      ·        yes    yes  yes   ·     ·     ·     ·    yes
    withdraw    → withdrawn  ·      ·        ·      ·    yes   ·     ·     ·     ·    yes
    kill        → killed     ·      ·        ·      ·    yes   ·     ·     ·     yes  yes`,
  withdrawn: `
                             author reporter editor desk chief proof photo admin duty delegate
    restore     → draft      ·      ·        ·      ·    yes   ·     ·     ·     ·    yes`,
  killed: '',
  // The author spiked it.
  spiked: `
                             author reporter editor desk chief proof photo admin duty delegate
    restore     → draft      yes    ·        ·      yes  yes   ·     ·     ·     ·    yes`,
}

/** Where the short tracks differ; review2 is not on them. */
const brief: Partial<Record<State, string>> = {
  review1: `
                             author reporter editor desk chief proof photo admin duty delegate
    approve     → review3    ·      ·        yes    yes  yes   ·     ·     ·     ·    yes
    proofread   → review1    ·      ·        ·      ·    ·     yes   ·     ·     ·    ·
    return      → draft      ·      ·        yes    yes  yes   ·     ·     ·     ·    yes
    recall      → draft      yes    ·        ·      ·    ·     ·     ·     ·     ·    ·
    takeOver    → review1    ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    assign      → review1    ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    changeTrack → review1    ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    spike       → spiked     ·      ·        yes    yes  yes   ·     ·     ·     ·    yes`,
  review3: standard.review3,
  approved: standard.approved,
  published: standard.published,
}

const urgent: Partial<Record<State, string>> = {
  draft: `
                             author reporter editor desk chief proof photo admin duty delegate
    submit      → review3    yes    ·        ·      ·    ·     ·     ·     ·     ·    ·
    takeOver    → draft      ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    assign      → draft      ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    changeTrack → draft      ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    spike       → spiked     yes    ·        ·      yes  yes   ·     ·     ·     ·    yes`,
  // Nobody has signed yet; a longer track begins at its first review.
  review3: `
                             author reporter editor desk chief proof photo admin duty delegate
    approve     → approved   ·      ·        ·      ·    yes   ·     ·     ·     yes  yes
    proofread   → review3    ·      ·        ·      ·    ·     yes   ·     ·     ·    ·
    return      → draft      ·      ·        ·      ·    yes   ·     ·     ·     yes  yes
    recall      → draft      yes    ·        ·      ·    ·     ·     ·     ·     ·    ·
    takeOver    → review3    ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    assign      → review3    ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    changeTrack → review1    ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    spike       → spiked     ·      ·        ·      ·    yes   ·     ·     ·     ·    yes`,
  approved: standard.approved,
  published: `
                             author reporter editor desk chief proof photo admin duty delegate
    lateReview  → published  ·      ·        ·      yes  yes   ·     ·     ·     ·    yes
    correct     → correcting ·      ·        yes    yes  yes   ·     ·     ·     ·    yes
    withdraw    → withdrawn  ·      ·        ·      ·    yes   ·     ·     ·     ·    yes
    kill        → killed     ·      ·        ·      ·    yes   ·     ·     ·     yes  yes`,
}

const persons = Object.keys(people) as Person[]
const everyAction: readonly Action[] = [
  ...(['submit', 'approve', 'proofread', 'return', 'recall', 'takeOver', 'assign', 'changeTrack', 'publish'] as const),
  ...(['schedule', 'hold', 'lateReview', 'correct', 'abandon', 'withdraw', 'kill', 'spike', 'restore'] as const),
]

describe.each<[Track, Partial<Record<State, string>>]>([
  ['standard', standard],
  ['brief', brief],
  ['urgent', urgent],
])('on the %s track', (track, tables) => {
  describe.each(Object.entries(tables))('in %s', (name, table) => {
    const state = name as State
    const item = exampleItem(state, { track, spikedBy: state === 'spiked' ? 'author' : null })

    it.each(everyAction)('%s is for whom the newsroom says', (action) => {
      const answers = Object.fromEntries(persons.map((who) => [who, outcome(action, contextOf(item, people[who]))]))
      expect(answers).toEqual(expectedRow(table, action))
    })
  })
})

describe('the system', () => {
  it.each(stateNames)('does nothing to a piece in %s but publish it when it is scheduled', (state) => {
    const item = exampleItem(state)
    const answers = Object.fromEntries(
      everyAction.map((action) => [action, outcome(action, contextOf(item, systemActor))]),
    )
    const refused = Object.fromEntries(everyAction.map((action) => [action, 409]))
    expect(answers).toEqual(state === 'scheduled' ? { ...refused, publish: 'published' } : refused)
  })
})

describe('the vocabulary of the table', () => {
  it('has these states and actions and no others', () => {
    expect(stateNames).toEqual(Object.keys(standard))
    expect([...actionNames].sort()).toEqual([...everyAction].sort())
  })

  it('tells its own words from strangers', () => {
    expect([isState('draft'), isState('Draft'), isState(null)]).toEqual([true, false, false])
    expect([isAction('kill'), isAction('killed'), isAction(1)]).toEqual([true, false, false])
    expect([isTrack('brief'), isTrack('short'), isTrack(undefined)]).toEqual([true, false, false])
    expect([isStage('review2'), isStage('approved')]).toEqual([true, false])
  })

  it('does not take the names that every object has for its own', () => {
    expect([isState('toString'), isAction('constructor'), isTrack('valueOf')]).toEqual([false, false, false])
  })
})

describe('a track', () => {
  it.each<[Track, string]>([
    ['standard', 'draft review1 review2 review3 approved'],
    ['brief', 'draft review1 review3 approved'],
    ['urgent', 'draft review3 approved'],
  ])('%s leads through %s', (track, way) => {
    const [start, ...rest] = way.split(' ') as [State, ...State[]]
    const walked = rest.reduce<State[]>((passed) => [...passed, nextState(track, passed.at(-1) ?? start)], [start])
    expect(walked.join(' ')).toBe(way)
  })

  it.each<[Track, State, State[]]>([
    ['standard', 'review1', ['draft']],
    ['standard', 'review2', ['review1', 'draft']],
    ['standard', 'review3', ['review2', 'draft']],
    ['standard', 'approved', ['review3', 'draft']],
    ['brief', 'review3', ['review1', 'draft']],
    ['brief', 'approved', ['review3', 'draft']],
    ['urgent', 'review3', ['draft']],
    ['urgent', 'approved', ['review3', 'draft']],
  ])('%s returns from %s to one of %j', (track, state, targets) => {
    expect(returnTargets(track, state)).toEqual(targets)
  })

  it('ends with approval', () => {
    expect(nextState('standard', 'approved')).toBe('approved')
  })

  it('has its own rule where it needs one, and the common rule elsewhere', () => {
    expect(transitionFor('approve', 'review3', 'urgent')?.by).toEqual(['chiefEditor', 'duty'])
    expect(transitionFor('approve', 'review3', 'brief')?.by).toEqual(['chiefEditor'])
    expect(transitionFor('approve', 'draft', 'standard')).toBeUndefined()
  })
})

describe('what readers see', () => {
  it.each<[string, string]>([
    ['hidden', 'draft review1 review2 review3 approved scheduled spiked'],
    ['visible', 'published correcting'],
    ['gone', 'withdrawn killed'],
  ])('is %s in %s', (readers, expected) => {
    expect(stateNames.filter((state) => states[state].readers === readers).join(' ')).toBe(expected)
  })
})

describe('a new document takes', () => {
  it('the standard track, a caption that stands alone the brief one', () => {
    expect(defaultTracks).toEqual({
      articles: 'standard',
      'photo-captions': 'brief',
      'photo-contests': 'standard',
      'contest-awards': 'standard',
    })
  })
})

describe('what the service writes', () => {
  it.each<[State, Action[]]>([
    ['approved', ['publish']],
    ['scheduled', ['publish']],
    ['correcting', ['publish']],
  ])('from %s is a publication by %j alone', (from, expected) => {
    const publishing = everyAction.filter((action) =>
      transitionFor(action, from, 'standard')?.effects?.includes('publish'),
    )
    expect(publishing).toEqual(expected)
  })

  it.each<State>(['published', 'correcting'])('from %s is a taking down by withdraw and kill alone', (from) => {
    const takingDown = everyAction.filter((action) =>
      transitionFor(action, from, 'standard')?.effects?.includes('takeDown'),
    )
    expect(takingDown).toEqual(['withdraw', 'kill'])
  })
})

const absent = Object.fromEntries(persons.map((who) => [who, 409]))

function expectedRow(table: string, action: Action): Record<string, State | number> {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  const row = rows.find(([name]) => name === action)
  if (!row) return absent
  const [, , target, ...cells] = row
  const read = (cell: string | undefined) => (cell === 'yes' ? (target as State) : cell === '·' ? 403 : Number(cell))
  return Object.fromEntries(head.map((who, index) => [who, read(cells[index])]))
}
