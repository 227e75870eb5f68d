'use client'
import { useSay } from '../../admin/useSay'
import { type State, states } from '../workflow'

/** The name of a state in the colour of its meaning: under way, public, or gone. */
export function StateBadge({ state }: { readonly state: State }) {
  const say = useSay()
  return <span className={`state-badge state-badge--${toneOf(state)}`}>{say(states[state].label)}</span>
}

function toneOf(state: State): 'draft' | 'review' | 'ready' | 'live' | 'gone' {
  switch (state) {
    case 'draft':
      return 'draft'
    case 'approved':
    case 'scheduled':
      return 'ready'
    case 'published':
    case 'correcting':
      return 'live'
    case 'withdrawn':
    case 'killed':
    case 'spiked':
      return 'gone'
    default:
      return 'review'
  }
}
