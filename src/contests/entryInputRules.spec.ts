import { describe, expect, it } from 'vitest'
import { parseEntry } from './entryInputRules'

const sent = {
  key: 'k'.repeat(16),
  category: '风光类',
  title: ' 作品 ',
  name: '投稿人',
  phone: '+86 138-0000-0000',
  email: 'entrant@example.org',
  acceptsRules: '1',
  isOfAge: true,
  hasRights: true,
}
const expected = { categories: ['风光类', '人文类'], rulesVersion: '1', staffName: null }
const parse = (changed: object, staffName: string | null = null) =>
  parseEntry({ ...sent, ...changed }, { ...expected, staffName })
const codes = (changed: object, staffName: string | null = null) =>
  parse(changed, staffName).problems.map(({ code, path }) => `${code} at ${path}`)

describe('what is sent with an entry', () => {
  it('is read, the name being printed where no other is wished', () => {
    expect(parse({})).toEqual({
      input: {
        key: sent.key,
        category: '风光类',
        title: '作品',
        description: '',
        author: '投稿人',
        contact: { name: '投稿人', phone: '+86 138-0000-0000', email: 'entrant@example.org' },
        media: [],
      },
      problems: [],
    })
    expect(parse({ author: '笔名' }).input.author).toBe('笔名')
  })

  it('is refused with everything that is wrong at once', () => {
    expect(parseEntry(null, expected).problems.map(({ code }) => code)).toEqual([
      'name_required',
      'phone_required',
      'email_required',
      'key_required',
      'category_required',
      'title_required',
      'rules_not_accepted',
      'age_not_confirmed',
      'rights_not_confirmed',
    ])
  })

  it.each<[object, string[]]>([
    [{ key: 'short' }, ['malformed_field at key']],
    [{ key: 7 }, ['key_required at key']],
    [{ category: '黑白类' }, ['unknown_category at category']],
    [{ title: '长'.repeat(101) }, ['malformed_field at title']],
    [{ description: '长'.repeat(1_001) }, ['malformed_field at description']],
    [{ email: 'nowhere' }, ['malformed_field at email']],
    [{ email: 'a<b>@example.org' }, ['malformed_field at email']],
    [{ email: '某人<a@example.org>' }, ['malformed_field at email']],
    [{ email: 'a\u0000b@example.org' }, ['malformed_field at email']],
    [{ email: 'a@example.org\r\nBcc: b@example.org' }, ['malformed_field at email']],
    [{ title: '\u200b\u2060' }, ['title_required at title']],
    [{ title: '\ud800' }, ['title_required at title']],
    [{ name: '\u3164' }, ['name_required at name']],
    [{ phone: '没有' }, ['malformed_field at phone']],
    [{ acceptsRules: true }, ['rules_not_accepted at acceptsRules']],
    [{ acceptsRules: '2' }, ['rules_not_accepted at acceptsRules']],
    [{ isOfAge: 'yes' }, ['age_not_confirmed at isOfAge']],
    [{ hasRights: false }, ['rights_not_confirmed at hasRights']],
    [{ website: 'https://example.org' }, ['looks_automated at website']],
    [{ website: '' }, []],
  ])('with %j is answered with %j', (changed, problems) => {
    expect(codes(changed)).toEqual(problems)
  })

  it('is kept without what nobody sees', () => {
    const typed = { title: '晨\u0000光', author: '\u200b', name: '投\u202e稿人', email: 'Entrant@example。org.\u200b' }
    const { input, problems } = parse({ ...typed, description: '一\n二\ud800' })
    expect(problems).toEqual([])
    expect(input).toMatchObject({ title: '晨光', description: '一\n二', author: '投稿人' })
    expect(input.contact).toMatchObject({ name: '投稿人', email: 'Entrant@example.org' })
  })

  it('by staff needs no contact data, and takes none', () => {
    const { input, problems } = parse({ name: '', phone: '', email: '', media: ['m1', 7, 'a b'] }, '摄影记者')
    expect(problems).toEqual([])
    expect(input).toMatchObject({ author: '摄影记者', contact: null, media: ['m1'] })
  })
})
