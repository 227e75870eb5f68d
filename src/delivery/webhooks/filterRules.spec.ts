import { describe, expect, it } from 'vitest'
import { wantsEvent, wantsPlaced } from './filterRules'

const all = { events: [], collections: [], sections: [], genres: [] }
const inA = { section: 'a', genre: 'news' }
const inB = { section: 'b', genre: 'opinion' }

describe('what an endpoint wants', () => {
  it.each([
    [all, true],
    [{ ...all, events: ['killed'] }, true],
    [{ ...all, events: ['published', 'corrected'] }, false],
    [{ ...all, collections: ['articles'] }, true],
    [{ ...all, collections: ['photo-captions'] }, false],
    [{ ...all, events: ['killed'], collections: ['photo-captions'] }, false],
  ])('%o: a killed article: %s', (wishes, expected) => {
    expect(wantsEvent(wishes, { type: 'killed', collection: 'articles' })).toBe(expected)
  })

  it.each([
    [all, [], true],
    [{ ...all, sections: ['a'] }, [inA], true],
    [{ ...all, sections: ['a'] }, [inB], false],
    // It has moved: whoever had it in the old section hears of it.
    [{ ...all, sections: ['a'] }, [inB, inA], true],
    [{ ...all, genres: ['news'] }, [inA], true],
    [{ ...all, genres: ['news'] }, [inB], false],
    [{ ...all, sections: ['a'], genres: ['opinion'] }, [inA, inB], false],
    // What has no section is in none of those wanted.
    [{ ...all, sections: ['a'] }, [], false],
    [{ ...all, sections: ['a'] }, [{ section: null, genre: null }], false],
  ])('%o: placed %o: %s', (wishes, placings, expected) => {
    expect(wantsPlaced(wishes, placings)).toBe(expected)
  })
})
