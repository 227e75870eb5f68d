import { describe, expect, it } from 'vitest'
import { afterReading, type Shown, withNewest } from './inboxRules'
import type { Notice } from './vocabulary'

const notice = (id: string, second: number, isRead = false): Notice => ({
  id,
  kind: 'mention',
  actorName: '编辑',
  collectionSlug: null,
  documentId: null,
  action: 'mention',
  state: null,
  reason: null,
  at: `2026-11-27T00:00:${String(second).padStart(2, '0')}.000Z`,
  slugline: '',
  isRead,
  isSettled: false,
})
const shown = (ids: readonly [string, number][], next: string | null): Shown => ({
  notices: ids.map(([id, second]) => notice(id, second)),
  next,
})
const idsIn = ({ notices }: Shown) => notices.map(({ id }) => id)

describe('reading', () => {
  const paged = shown(
    [
      ['d', 4],
      ['c', 3],
      ['b', 2],
      ['a', 1],
    ],
    'older',
  )

  it('takes one out of the unread and keeps what was paged to', () => {
    const after = afterReading(paged, ['c'], 'unread')
    expect([idsIn(after), after.next]).toEqual([['d', 'b', 'a'], 'older'])
  })

  it('marks one among all where it stands', () => {
    const after = afterReading(paged, ['c'], 'all')
    expect(after.notices.map(({ id, isRead }) => [id, isRead])).toEqual([
      ['d', false],
      ['c', true],
      ['b', false],
      ['a', false],
    ])
    expect(after.next).toBe('older')
  })

  it('of all leaves nothing unread, shown or not', () => {
    expect(afterReading(paged, 'all', 'unread')).toEqual({ notices: [], next: null })
    expect(afterReading(paged, 'all', 'all').notices.every(({ isRead }) => isRead)).toBe(true)
  })
})

describe('the newest page', () => {
  it('comes before what was paged to, which goes on where it did', () => {
    const after = withNewest(
      shown(
        [
          ['d', 4],
          ['c', 3],
          ['b', 3],
          ['a', 1],
        ],
        null,
      ),
      shown(
        [
          ['e', 5],
          ['d', 4],
          ['c', 3],
        ],
        'next',
      ),
    )
    expect([idsIn(after), after.next]).toEqual([['e', 'd', 'c', 'b', 'a'], null])
  })

  it('stands alone where more came than a page holds, so that nothing is missing between', () => {
    const newest = shown(
      [
        ['f', 6],
        ['e', 5],
      ],
      'next',
    )
    expect(
      withNewest(
        shown(
          [
            ['b', 2],
            ['a', 1],
          ],
          null,
        ),
        newest,
      ),
    ).toEqual(newest)
  })

  it('stands alone where it holds all there is', () => {
    const newest = shown(
      [
        ['e', 5],
        ['d', 4],
      ],
      null,
    )
    expect(
      withNewest(
        shown(
          [
            ['d', 4],
            ['a', 1],
          ],
          null,
        ),
        newest,
      ),
    ).toEqual(newest)
  })
})
