import { describe, expect, it } from 'vitest'
import { isAnnounced } from './announcementRules'

const at = (time: string) => new Date(`2026-05-01T${time}Z`)

describe('winners are announced', () => {
  it('at the very moment of the ceremony, not before', () => {
    expect(isAnnounced(['2026-05-01T12:00:00.000Z'], at('11:59:59.999'))).toBe(false)
    expect(isAnnounced(['2026-05-01T12:00:00.000Z'], at('12:00:00.000'))).toBe(true)
  })

  it('at the later of the published and the planned time', () => {
    expect(isAnnounced(['2026-05-01T10:00:00Z', '2026-05-01T14:00:00Z'], at('12:00:00'))).toBe(false)
    expect(isAnnounced(['2026-05-01T14:00:00Z', '2026-05-01T10:00:00Z'], at('12:00:00'))).toBe(false)
    expect(isAnnounced(['2026-05-01T14:00:00Z', null], at('12:00:00'))).toBe(false)
  })

  it('with the award where no ceremony is planned', () => {
    expect(isAnnounced([null, null], at('12:00:00'))).toBe(true)
  })
})
