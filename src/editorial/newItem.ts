import type { EditorialItem } from './item'

/** A new document's item: draft, revision 1, no cycle yet. */
export function newItem(
  start: Pick<EditorialItem, 'id' | 'collectionSlug' | 'documentId' | 'track' | 'authors' | 'typists'>,
): EditorialItem {
  return {
    ...start,
    state: 'draft',
    trackIsChosen: false,
    revision: 1,
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
  }
}
