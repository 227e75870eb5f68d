import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChainedEvent, chainEvent, firstBrokenLink } from './chain'
import type { EventFacts } from './item'

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const orNothing = fc.option(text)
const facts: fc.Arbitrary<EventFacts> = fc.record({
  action: fc.constantFrom('submit', 'approve', 'return', 'kill', 'edit'),
  from: fc.constantFrom('draft', 'review1', 'published'),
  to: fc.constantFrom('draft', 'review2', 'killed'),
  at: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  actorId: orNothing,
  actorName: text,
  forUserId: orNothing,
  forUserName: orNothing,
  reason: orNothing,
  note: orNothing,
  cycle: fc.nat(20),
  revision: fc.nat(1000),
  digest: orNothing,
  details: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(text, fc.integer(), fc.boolean()), { maxKeys: 3 }),
})

function chained(rows: readonly EventFacts[], documentId = 'article'): ChainedEvent[] {
  let previousHash: string | null = null
  return rows.map((row, index) => {
    const event = chainEvent({ facts: row, collectionSlug: 'articles', documentId, sequence: index + 1, previousHash })
    previousHash = event.hash
    return event
  })
}

const chain = fc.array(facts, { minLength: 2, maxLength: 8 }).map((rows) => chained(rows))
const place = fc.nat(1000)

const alterations: Record<keyof ChainedEvent, (event: ChainedEvent) => Partial<ChainedEvent>> = {
  action: ({ action }) => ({ action: action === 'approve' ? 'return' : 'approve' }),
  from: ({ from }) => ({ from: from === 'draft' ? 'approved' : 'draft' }),
  to: ({ to }) => ({ to: to === 'draft' ? 'approved' : 'draft' }),
  at: ({ at }) => ({ at: new Date(Date.parse(at) + 1).toISOString() }),
  actorId: ({ actorId }) => ({ actorId: `${actorId ?? ''}x` }),
  actorName: ({ actorName }) => ({ actorName: `${actorName}x` }),
  forUserId: ({ forUserId }) => ({ forUserId: forUserId === null ? 'x' : null }),
  forUserName: ({ forUserName }) => ({ forUserName: forUserName === null ? 'x' : null }),
  reason: ({ reason }) => ({ reason: reason === null ? 'x' : null }),
  note: ({ note }) => ({ note: note === null ? 'x' : null }),
  cycle: ({ cycle }) => ({ cycle: cycle + 1 }),
  revision: ({ revision }) => ({ revision: revision + 1 }),
  digest: ({ digest }) => ({ digest: digest === null ? 'x' : null }),
  details: ({ details }) => ({ details: { ...details, added: 'x' } }),
  sequence: ({ sequence }) => ({ sequence: sequence + 1 }),
  collectionSlug: () => ({ collectionSlug: 'photo-captions' }),
  documentId: () => ({ documentId: 'another article' }),
  previousHash: ({ previousHash }) => ({ previousHash: previousHash === null ? 'x' : null }),
  hash: ({ hash }) => ({ hash: `${hash}0` }),
}

describe('a chain of history rows', () => {
  it('is whole as the service wrote it, read back in any order of members', () => {
    fc.assert(
      fc.property(chain, (events) => {
        expect(firstBrokenLink(events)).toBeNull()
        const readBack = events.map(
          (event) => Object.fromEntries(Object.entries(event).reverse()) as unknown as ChainedEvent,
        )
        expect(firstBrokenLink(readBack)).toBeNull()
      }),
    )
  })

  it('is whole while there is none', () => {
    expect(firstBrokenLink([])).toBeNull()
  })

  it('binds each row to the one before it, the first to none', () => {
    const [first, second] = chained(fc.sample(facts, { numRuns: 2, seed: 1 }))
    expect([first?.sequence, first?.previousHash]).toEqual([1, null])
    expect([second?.sequence, second?.previousHash]).toEqual([2, first?.hash])
    expect(second?.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each(Object.entries(alterations))('shows an altered %s', (_field, alter) => {
    fc.assert(
      fc.property(chain, place, (events, at) => {
        const index = at % events.length
        const altered = events.map((event, here) => (here === index ? { ...event, ...alter(event) } : event))
        expect(firstBrokenLink(altered)).not.toBeNull()
      }),
    )
  })

  it('names the first row that was altered', () => {
    fc.assert(
      fc.property(chain, place, (events, at) => {
        const index = at % events.length
        const altered = events.map((event, here) =>
          here >= index ? { ...event, reason: `${event.reason ?? ''}x` } : event,
        )
        expect(firstBrokenLink(altered)).toBe(index + 1)
      }),
    )
  })

  it('shows a row altered with its own hash made to fit, by the next one', () => {
    fc.assert(
      fc.property(chain, place, (events, at) => {
        const index = at % (events.length - 1)
        const forged = events.map((event, here) =>
          here === index
            ? chainEvent({ ...event, facts: { ...factsOf(event), reason: `${event.reason ?? ''}x` } })
            : event,
        )
        expect(firstBrokenLink(forged)).toBe(index + 2)
      }),
    )
  })

  it('shows a forged row even where the next one was bound to it anew, by that one’s own hash', () => {
    fc.assert(
      fc.property(chain, place, (events, at) => {
        const index = at % (events.length - 1)
        const row = events[index]
        if (!row) throw new Error('a chain has a row at each of its places')
        const forged = chainEvent({ ...row, facts: { ...factsOf(row), reason: `${row.reason ?? ''}x` } })
        const relinked = events.map((event, here) => {
          if (here === index) return forged
          return here === index + 1 ? { ...event, previousHash: forged.hash } : event
        })
        expect(firstBrokenLink(relinked)).toBe(index + 2)
      }),
    )
  })

  it('shows a dropped row', () => {
    fc.assert(
      fc.property(chain, place, (events, at) => {
        const index = at % (events.length - 1)
        expect(firstBrokenLink(events.filter((_event, here) => here !== index))).not.toBeNull()
      }),
    )
  })

  it('shows two rows that changed places', () => {
    fc.assert(
      fc.property(chain, place, (events, at) => {
        const index = at % (events.length - 1)
        const [a, b] = events.slice(index, index + 2)
        const swapped = [...events.slice(0, index), b, a, ...events.slice(index + 2)].filter(
          (event) => event !== undefined,
        )
        expect(firstBrokenLink(swapped)).not.toBeNull()
      }),
    )
  })

  it('shows an inserted row, a doubled one and one of another document', () => {
    fc.assert(
      fc.property(chain, chain, place, (events, others, at) => {
        const index = at % (events.length + 1)
        const foreign = chained(others.map(factsOf), 'another article')
        const into = (row: ChainedEvent | undefined) => [
          ...events.slice(0, index),
          ...(row ? [row] : []),
          ...events.slice(index),
        ]
        expect(firstBrokenLink(into(others[index % others.length]))).not.toBeNull()
        expect(firstBrokenLink(into(events[index % events.length]))).not.toBeNull()
        expect(firstBrokenLink(into(foreign[index % foreign.length]))).not.toBeNull()
      }),
    )
  })

  it('is not to be confused with that of another document', () => {
    const rows = fc.sample(facts, { numRuns: 1, seed: 2 })
    expect(chained(rows)[0]?.hash).not.toBe(chained(rows, 'another article')[0]?.hash)
  })
})

function factsOf({ sequence, collectionSlug, documentId, previousHash, hash, ...rest }: ChainedEvent): EventFacts {
  return rest
}
