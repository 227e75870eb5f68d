import { describe, expect, it } from 'vitest'
import { type ArchivedPicture, type ComparedEntry, samePictures } from './samePictureRules'

const entry = (id: string, told: Partial<ComparedEntry> = {}): ComparedEntry => ({
  id,
  contest: 'this',
  number: `N${id}`,
  title: '作品',
  status: 'entered',
  authorName: `作者${id}`,
  bylineId: null,
  entrantId: `person ${id}`,
  accountId: null,
  email: null,
  ...told,
})

const archived = (told: Partial<ArchivedPicture> = {}): ArchivedPicture => ({
  id: 'archived',
  contentHash: 'same',
  name: '图.jpg',
  creatorName: '',
  bylineId: null,
  accountId: null,
  ...told,
})

/** Whose picture of the hash `same` is marked, and with what: `a: b, archived`. */
function marks(entries: readonly ComparedEntry[], archive: readonly ArchivedPicture[] = []): string[] {
  const pictures = entries.map(({ id }) => ({ entryId: id, contentHash: 'same' }))
  return [...samePictures({ entries, pictures, archive })].map(([id, found]) => {
    const others = found.flatMap(({ sameAs }) => sameAs)
    return `${id}: ${others.map((one) => (one.kind === 'entry' ? one.entryId : one.pictureId)).join(', ')}`
  })
}

const facts = (one: ComparedEntry, other: ComparedEntry) => {
  const pictures = [one, other].map(({ id }) => ({ entryId: id, contentHash: 'same' }))
  const [found] = samePictures({ entries: [one, other], pictures, archive: [] }).get(one.id) ?? []
  return found?.sameAs[0]
}

describe('the same picture', () => {
  it('marks each entry with every other that has it', () => {
    expect(marks([entry('a'), entry('b'), entry('c')])).toEqual(['a: b, c', 'b: a, c', 'c: a, b'])
  })

  it('names the others in the order of the entries, however their pictures come', () => {
    const entries = ['c', 'a', 'b'].map((id) => entry(id))
    const pictures = ['a', 'b', 'c'].map((entryId) => ({ entryId, contentHash: 'same' }))
    const [found] = samePictures({ entries, pictures, archive: [] }).get('b') ?? []
    expect(found?.sameAs).toMatchObject([{ entryId: 'c' }, { entryId: 'a' }])
  })

  it('says which of a series it is, and leaves the others alone', () => {
    const pictures = [
      { entryId: 'a', contentHash: 'own' },
      { entryId: 'a', contentHash: 'same' },
      { entryId: 'b', contentHash: 'same' },
      { entryId: 'c', contentHash: 'other' },
    ]
    const found = samePictures({ entries: [entry('a'), entry('b'), entry('c')], pictures, archive: [] })
    expect([...found.keys()]).toEqual(['a', 'b'])
    expect(found.get('a')?.map(({ contentHash }) => contentHash)).toEqual(['same'])
  })

  it('is told of another contest too', () => {
    expect(facts(entry('a'), entry('b', { contest: 'earlier' }))).toMatchObject({
      contestId: 'earlier',
      isSameContest: false,
      isSamePerson: false,
    })
    expect(facts(entry('a'), entry('b'))).toMatchObject({ isSameContest: true })
  })

  it.each([
    ['entrant', { entrantId: 'x' }],
    ['account', { accountId: 'x' }],
  ])('tells the same person by the %s', (_by, told) => {
    expect(facts(entry('a', told), entry('b', told))).toMatchObject({ isSamePerson: true })
  })

  it('tells the same person by the e-mail address, however it is written, and not where there is none', () => {
    expect(facts(entry('a', { email: 'A@example.org ' }), entry('b', { email: 'a@example.org' }))).toMatchObject({
      isSamePerson: true,
    })
    expect(facts(entry('a', { email: '' }), entry('b', { email: '' }))).toMatchObject({ isSamePerson: false })
  })

  it('is no matter where one person has taken it back and entered it again in the same contest', () => {
    const again = { entrantId: 'x' }
    expect(marks([entry('a', { ...again, status: 'withdrawn' }), entry('b', again)])).toEqual([])
    expect(marks([entry('a', { status: 'withdrawn' }), entry('b')])).toEqual(['a: b', 'b: a'])
    expect(marks([entry('a', { ...again, status: 'withdrawn', contest: 'earlier' }), entry('b', again)])).toEqual([
      'a: b',
      'b: a',
    ])
    expect(marks([entry('a', { ...again, status: 'disqualified' }), entry('b', again)])).toEqual(['a: b', 'b: a'])
  })
})

describe('a picture of the archive', () => {
  it('marks the entry of somebody else, also where nobody is named as its creator', () => {
    expect(marks([entry('a')], [archived({ creatorName: '别的作者' })])).toEqual(['a: archived'])
    expect(marks([entry('a')], [archived()])).toEqual(['a: archived'])
    expect(marks([entry('a', { authorName: '' })], [archived()])).toEqual(['a: archived'])
  })

  it.each([
    ['name, however it is spaced', { authorName: 'Ａ 作者' }, { creatorName: 'a作者' }],
    ['byline', { bylineId: 'x' }, { bylineId: 'x' }],
    ['account', { accountId: 'x' }, { accountId: 'x' }],
  ])('is the entrant’s own by the %s', (_by, told, ofArchive) => {
    expect(marks([entry('a', told)], [archived(ofArchive)])).toEqual([])
  })
})
