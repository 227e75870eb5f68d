import { describe, expect, it } from 'vitest'
import { emptyDraft } from './entryDraftRules'
import { asChosenBefore, entryToKeep, type KeptEntry, readEntry, stillWanted } from './keptEntryRules'

const contest = { categories: ['风光类', '人物类'] }
const file = (name: string, byteCount = 1_000) => ({ name, byteCount })
const picture = { id: 'm', name: '江面', thumbnailURL: '/m.webp', placeholder: 'data:', byteCount: 5 }
const begun: KeptEntry = {
  draft: { ...emptyDraft(contest), category: '人物类', title: '晨雾', description: '说明', media: [picture] },
  files: [file('b.jpg'), file('a.jpg')],
  key: 'k1',
}

describe('a work that was not sent', () => {
  it('comes back as it was written, with the library’s pictures and the names of its files', () => {
    const kept: unknown = JSON.parse(JSON.stringify(entryToKeep(begun)))
    expect(readEntry(kept as Record<string, unknown>, contest)).toEqual(begun)
  })

  it('has to be confirmed anew', () => {
    const confirmed = { ...begun.draft, acceptsRules: true, isOfAge: true, hasRights: true }
    const kept = entryToKeep({ ...begun, draft: confirmed }) ?? {}
    expect(readEntry(kept, contest).draft).toEqual(begun.draft)
  })

  it('is worth nothing while nothing is in it but a category', () => {
    const empty = { draft: { ...emptyDraft(contest), category: '人物类', title: ' ' }, files: [], key: '' }
    expect(entryToKeep(empty)).toBeNull()
    expect(entryToKeep({ ...empty, files: [file('a.jpg')] })).not.toBeNull()
  })

  it('leaves out a category that the contest has no more, and what nobody here has written', () => {
    const { draft, files } = readEntry(
      { category: '没有的类', title: 3, media: [{ name: '没有编号' }, null], files: ['a.jpg', { name: '' }] },
      contest,
    )
    expect([draft, files]).toEqual([emptyDraft(contest), []])
  })
})

describe('files that have to be chosen again', () => {
  it('are told by name and size, each as often as it was chosen', () => {
    const wanted = [file('a.jpg'), file('image.jpg', 1), file('image.jpg', 1)]
    expect(stillWanted(wanted, [file('a.jpg', 2), file('image.jpg', 1)])).toEqual([file('a.jpg'), file('image.jpg', 1)])
    expect(stillWanted(wanted, [...wanted].reverse())).toEqual([])
  })

  it('stand in their former order, others behind them', () => {
    const chosen = [file('new.jpg'), file('a.jpg'), file('b.jpg')]
    expect(asChosenBefore(chosen, begun.files).map(({ name }) => name)).toEqual(['b.jpg', 'a.jpg', 'new.jpg'])
  })
})
