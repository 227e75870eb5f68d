import { describe, expect, it } from 'vitest'
import {
  beginningOf,
  differences,
  fieldsToKeep,
  isExpired,
  type KeptText,
  keyOf,
  parseKept,
  textsToOffer,
  userBeginning,
} from './keptTextRules'

const saved = { id: '1', headline: '旧题', deck: null, tags: [], revision: 3, body: [{ children: [{ text: '甲' }] }] }
const kept: KeptText = {
  userId: 'u1',
  collection: 'articles',
  documentId: '1',
  form: 'f1',
  typedAt: '2026-01-01T10:00:00.000Z',
  revision: 3,
  title: '测试稿',
  ...fieldsToKeep({ touched: new Set(['headline']), form: { ...saved, headline: '新题' }, saved }),
}

describe('what is kept', () => {
  it('is what was changed and is not as it was saved', () => {
    const form = { ...saved, headline: '新题', deck: '', revision: 4 }
    expect(fieldsToKeep({ touched: new Set(['headline', 'deck', 'revision']), form, saved }).fields).toEqual({
      headline: '新题',
    })
  })

  it('is not what only looks different because the form spells it otherwise', () => {
    expect(fieldsToKeep({ touched: new Set(), form: { ...saved, headline: '新题' }, saved }).fields).toEqual({})
  })

  it('is an emptied field too', () => {
    const form = { ...saved, headline: undefined }
    expect(fieldsToKeep({ touched: new Set(['headline']), form, saved }).fields).toEqual({ headline: null })
  })

  it('lies under its person, its document and its form', () => {
    const key = keyOf(kept)
    expect(key.startsWith(beginningOf(kept))).toBe(true)
    expect(key.startsWith(userBeginning('u1'))).toBe(true)
    expect(key.startsWith(userBeginning('u'))).toBe(false)
    expect(key.startsWith(beginningOf({ ...kept, documentId: null }))).toBe(false)
    expect(keyOf({ ...kept, form: 'f2' })).not.toBe(key)
  })
})

describe('reading it back', () => {
  it('gives what was written', () => {
    expect(parseKept(JSON.stringify(kept))).toEqual(kept)
  })

  it('gives nothing for what is none of ours', () => {
    for (const raw of [null, '', '{', '[]', '{"fields":{}}', JSON.stringify({ ...kept, typedAt: 'soon' })]) {
      expect(parseKept(raw)).toBeNull()
    }
  })

  it('ends after a fortnight', () => {
    expect(isExpired(kept, new Date('2026-01-15T09:59:00Z'))).toBe(false)
    expect(isExpired(kept, new Date('2026-01-15T10:01:00Z'))).toBe(true)
  })
})

describe('kept text beside the document', () => {
  it('differs where it says something else', () => {
    expect(differences(kept, saved)).toEqual([{ name: 'headline', kept: '新题', now: '旧题', isChangedSince: false }])
    expect(differences(kept, { ...saved, headline: '新题' })).toEqual([])
  })

  it('tells when somebody has changed the same field since', () => {
    expect(differences(kept, { ...saved, headline: '别人的题' })[0]?.isChangedSince).toBe(true)
    expect(differences(kept, { ...saved, deck: '别人的副题' })[0]?.isChangedSince).toBe(false)
  })
})

describe('what is offered', () => {
  const older = { ...kept, form: 'f0', typedAt: '2026-01-01T09:00:00.000Z' }

  it('is the newest first', () => {
    const offered = textsToOffer({ entries: [older, kept], openForms: new Set(), now: saved })
    expect(offered.map(({ form }) => form)).toEqual(['f1', 'f0'])
  })

  it('is not what another tab is being typed into', () => {
    const offered = textsToOffer({ entries: [older, kept], openForms: new Set(['f1']), now: saved })
    expect(offered.map(({ form }) => form)).toEqual(['f0'])
  })

  it('is not what was saved after all', () => {
    expect(textsToOffer({ entries: [kept], openForms: new Set(), now: { ...saved, headline: '新题' } })).toEqual([])
  })
})
