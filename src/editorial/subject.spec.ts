import { describe, expect, it } from 'vitest'
import { offeredTracks } from './subject'

describe('the tracks that a newsroom may choose from', () => {
  it('are the standard and the brief one, the urgent one where the newsroom has turned it on', () => {
    expect(offeredTracks({ urgentTrackIsOn: false })).toEqual(['standard', 'brief'])
    expect(offeredTracks({ urgentTrackIsOn: true })).toEqual(['standard', 'brief', 'urgent'])
  })
})
