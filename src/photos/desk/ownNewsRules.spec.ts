import { describe, expect, it } from 'vitest'
import { offerOf, withSeen } from './ownNewsRules'
import type { OwnPicture } from './ownPicturesRules'

const picture = (id: string, deskState: OwnPicture['deskState'] = 'new'): OwnPicture => ({
  id,
  name: `${id}.jpg`,
  thumbnailURL: null,
  createdAt: '2026-03-02T08:00:00.000Z',
  deskState,
  deskReason: null,
  failure: null,
  hasWrongClock: false,
})
const none: ReadonlySet<string> = new Set()
const idsOf = (pictures: readonly OwnPicture[]) => pictures.map(({ id }) => id)

describe('a photographer’s own pictures', () => {
  it('are offered where they were there when the page was opened, and announced where they came since', () => {
    const seen = withSeen(none, [picture('a')])
    const { offered, news } = offerOf({ latest: [picture('b'), picture('a')], seen, onDesk: none })
    expect([idsOf(offered), idsOf(news)]).toEqual([['a'], ['b']])
  })

  it('are neither while they are on the desk, and offered without ado when they are taken off it', () => {
    const seen = withSeen(none, [picture('a')])
    const onDesk = offerOf({ latest: [picture('a'), picture('b', 'returned')], seen, onDesk: new Set(['a', 'b']) })
    expect([onDesk.offered, onDesk.news, onDesk.returnedOnDesk]).toEqual([[], [], 1])
    expect(idsOf(offerOf({ latest: [picture('a')], seen, onDesk: none }).offered)).toEqual(['a'])
  })

  it('are news again when they come back', () => {
    const seen = withSeen(none, [picture('a')])
    expect(idsOf(offerOf({ latest: [picture('a', 'returned')], seen, onDesk: none }).news)).toEqual(['a'])
  })

  it('are noted once', () => {
    const seen = withSeen(none, [picture('a')])
    expect(withSeen(seen, [picture('a')])).toBe(seen)
  })
})
