import { describe, expect, it } from 'vitest'
import { exampleItem, type Person, people } from '../../tests/support/exampleItem'
import { systemActor } from './actor'
import { decideEdit } from './decide'
import { type State, stateNames } from './workflow'

/** Who changes the content, written out by hand from the design; 409 where nobody does. */
describe('who edits', () => {
  const grid = `
                author reporter editor desk chief proof photo admin duty delegate
    draft       yes    403      403    403  403   403   403   403   403  403
    review1     403    403      yes    yes  yes   403   403   403   403  yes
    review2     403    403      403    yes  yes   403   403   403   403  yes
    review3     403    403      403    403  yes   403   403   403   403  yes
    approved    403    403      403    403  yes   403   403   403   403  yes
    scheduled   409    409      409    409  409   409   409   409   409  409
    published   409    409      409    409  409   409   409   409   409  409
    correcting  403    403      yes    yes  yes   403   403   403   403  yes
    withdrawn   409    409      409    409  409   409   409   409   409  409
    killed      409    409      409    409  409   409   409   409   409  409
    spiked      409    409      409    409  409   409   409   409   409  409`
  const [head = [], ...rows] = grid
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))

  it.each(rows)('in %s', (state, ...cells) => {
    const item = exampleItem(state as State)
    const answers = head.map((who) => String(decideEdit(people[who as Person], item)?.status ?? 'yes'))
    expect(answers).toEqual(cells)
  })

  it('is said of every state', () => {
    expect(rows.map(([state]) => state)).toEqual(stateNames)
  })

  it('in a draft: also whoever typed in its original, and no nameless system', () => {
    expect(decideEdit(people.reporter, exampleItem('draft', { typists: ['reporter'] }))).toBeNull()
    expect(decideEdit(systemActor, exampleItem('draft'))?.status).toBe(403)
  })

  it('says what to do about a published piece, and only about that', () => {
    const message = (state: State) => decideEdit(people.chief, exampleItem(state))?.problems[0]?.message
    expect(message('published')).toEqual({
      zh: '稿件处于“已发”，内容不能直接修改。请先“更正”。',
      en: 'The piece is "Published": its content cannot be changed. Open a correction first.',
    })
    expect(message('killed')).toEqual({
      zh: '稿件处于“紧急撤稿”，内容不能直接修改。',
      en: 'The piece is "Killed": its content cannot be changed.',
    })
  })

  it('names whose turn it is', () => {
    expect(decideEdit(people.editor, exampleItem('review2'))?.problems[0]?.message.en).toBe(
      'Its content is for a desk head to change now.',
    )
    expect(decideEdit(people.editor, exampleItem('draft'))?.problems[0]?.message.en).toBe(
      'Its content is for its author to change now.',
    )
  })
})
