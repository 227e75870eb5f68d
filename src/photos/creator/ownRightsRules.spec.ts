import { describe, expect, it } from 'vitest'
import { type Bearer, type Claimed, isOwnPicture } from './ownRightsRules'

const bearer: Bearer = {
  names: ['王平', 'Wang Ping'],
  bylineIds: ['wang'],
  notice: '本报图片，请勿转载',
  house: '样报',
}
const claimed = (change: Partial<Claimed> = {}): Claimed => ({
  creator: { byline: null, names: [] },
  copyrightNotice: '',
  copyrightOwner: '',
  ...change,
})
const by = (...names: string[]) => claimed({ creator: { byline: null, names } })

describe('a picture that a photographer brings in', () => {
  it.each<[string, Claimed]>([
    ['says nothing of anybody', claimed()],
    ['names its bearer', by('王 平')],
    ['names its bearer in capitals, as cameras do', by('WANG PING')],
    ['has the bearer’s byline', claimed({ creator: { byline: 'wang', names: ['甲'] } })],
    ['has a blank for a creator', by(' ')],
    ['is the bearer’s by its notice', claimed({ copyrightNotice: '© 2026 Wang Ping. All rights reserved.' })],
    ['is the house’s by its notice', claimed({ copyrightNotice: 'Copyright (c) 2024-2026 样报 版权所有' })],
    ['is both’s', claimed({ copyrightNotice: '©样报/王平', copyrightOwner: '样报' })],
    ['has the notice of the bearer’s profile', claimed({ copyrightNotice: '本报图片，请勿转载' })],
    ['has the sign and the year alone', claimed({ copyrightNotice: '© 2026年' })],
  ])('is taken for the own where it %s', (_what, record) => {
    expect(isOwnPicture(record, bearer)).toBe(true)
  })

  it.each<[string, Claimed]>([
    ['names another creator', by('李四')],
    ['names another beside its bearer', by('王平', '李四')],
    ['has the byline of somebody else', claimed({ creator: { byline: 'li', names: [] } })],
    ['has another’s notice', claimed({ copyrightNotice: '© 2026 某通讯社' })],
    ['has another’s notice beside the house', claimed({ copyrightNotice: '© 样报/某通讯社' })],
    ['has another owner', claimed({ copyrightOwner: '某图片社' })],
    ['has an owner whose name begins as the house’s', claimed({ copyrightOwner: '样报图片社' })],
  ])('is not where it %s', (_what, record) => {
    expect(isOwnPicture(record, bearer)).toBe(false)
  })
})
