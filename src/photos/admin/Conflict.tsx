'use client'
import { useSay } from '../../admin/useSay'
import { words } from './words'

interface ConflictProps {
  readonly label: string
  readonly theirs: string
  readonly onSettle: (isTheirs: boolean) => void
}

/** What a colleague wrote into a field where this person wrote too, and the choice. */
export function Conflict({ label, theirs, onSettle }: ConflictProps) {
  const say = useSay()
  return (
    <span className="picture-desk__conflict" role="alert">
      <span>{`${say(words.theirs)}${theirs || say(words.theirsEmpty)}`}</span>
      <button type="button" aria-label={`${say(words.useTheirs)}：${label}`} onClick={() => onSettle(true)}>
        {say(words.useTheirs)}
      </button>
      <button type="button" aria-label={`${say(words.useOwn)}：${label}`} onClick={() => onSettle(false)}>
        {say(words.useOwn)}
      </button>
    </span>
  )
}
