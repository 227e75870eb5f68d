import { describe, expect, it } from 'vitest'
import { newItem } from './newItem'

describe('a new document', () => {
  it('is a draft at revision 1, in no cycle, signed, assigned and scheduled by nobody', () => {
    const start = {
      id: 'i',
      collectionSlug: 'articles',
      documentId: 'd',
      track: 'brief',
      authors: ['author'],
      typists: ['typist'],
    } as const
    expect(newItem(start)).toEqual({
      ...start,
      state: 'draft',
      revision: 1,
      trackIsChosen: false,
      cycle: 0,
      editors: [],
      signatures: [],
      everSigned: false,
      digest: null,
      verbatimDigest: null,
      publishAt: null,
      assignee: null,
      dueAt: null,
      correction: null,
      lateReview: null,
      spikedBy: null,
      held: null,
      pinned: null,
      failure: null,
      eventCount: 0,
      lastHash: null,
    })
  })
})
