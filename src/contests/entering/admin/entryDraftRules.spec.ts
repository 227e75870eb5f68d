import { describe, expect, it } from 'vitest'
import type { EnterableContest } from '../enteringRules'
import { type Chosen, draftProblems, type EntryDraft, emptyDraft, fieldOf, movedUp, payloadOf } from './entryDraftRules'

const contest: EnterableContest = {
  id: 'c',
  title: '大赛',
  window: 'open',
  categories: ['风光类', '人物类'],
  opensAt: '',
  closesAt: '',
  announceAt: null,
  rules: '细则',
  rulesVersion: '2',
  minAge: null,
  perPerson: null,
  perCategory: 1,
  maxPictures: 2,
  used: ['人物类'],
  isJuror: false,
  entries: [],
}
const key = '0123456789abcdef'
const file = (id: string, byteCount = 1_000) => ({ id, name: `${id}.jpg`, byteCount })
const ready: EntryDraft = {
  ...emptyDraft(contest),
  category: '风光类',
  title: '作品',
  acceptsRules: true,
  isOfAge: true,
  hasRights: true,
  media: [{ ...file('m'), thumbnailURL: '', placeholder: '' }],
}
interface Given extends Partial<EntryDraft> {
  readonly files?: readonly Chosen[]
  readonly missing?: readonly string[]
}
const problemsOf = ({ files = [file('a')], missing = [], ...changed }: Given) =>
  draftProblems({ ...ready, ...changed }, { contest, files, missing, key, staffName: '账号' }).map(
    ({ code, path }) => `${code} at ${fieldOf(path)}`,
  )

describe('what is filled in to enter a work', () => {
  it('is sent as the endpoint reads it: pictures of the library by their ids, the rules by their version', () => {
    expect(payloadOf(ready, key, '2')).toEqual({
      key,
      category: '风光类',
      title: '作品',
      description: '',
      author: '',
      acceptsRules: '2',
      isOfAge: true,
      hasRights: true,
      media: ['m'],
    })
    expect(payloadOf({ ...ready, acceptsRules: false }, key, '2').acceptsRules).toBe('')
  })

  it('is refused before it is sent by the rules of the endpoint, each problem at its field', () => {
    expect(problemsOf({})).toEqual([])
    expect(problemsOf({ title: ' ', isOfAge: false, media: [], files: [] })).toEqual([
      'title_required at title',
      'age_not_confirmed at isOfAge',
      'picture_required at pictures',
    ])
    expect(problemsOf({ files: [file('a'), file('b')] })).toEqual(['too_many_pictures at pictures'])
    expect(problemsOf({ files: [file('a', 21 * 1024 * 1024)] })).toEqual(['picture_too_big at pictures'])
    expect(problemsOf({ category: '人物类' })).toEqual(['entry_limit at category'])
  })

  it('is not sent without a file that it had before the page was left', () => {
    expect(problemsOf({ missing: ['b.jpg'] })).toEqual(['files_to_choose_again at pictures'])
  })

  it('has its category chosen where there is only one', () => {
    expect(emptyDraft({ categories: ['风光类'] }).category).toBe('风光类')
    expect(emptyDraft(contest).category).toBe('')
  })

  it('shows what the server says of one picture at the pictures, and what is of no field at none', () => {
    expect([fieldOf('media.0'), fieldOf('pictures.1'), fieldOf('key'), fieldOf(undefined)]).toEqual([
      'pictures',
      'pictures',
      null,
      null,
    ])
  })

  it('moves a picture one place up, and the first nowhere', () => {
    expect([movedUp(['a', 'b', 'c'], 2), movedUp(['a', 'b'], 0)]).toEqual([
      ['a', 'c', 'b'],
      ['a', 'b'],
    ])
  })
})
