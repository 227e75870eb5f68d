'use client'
import { useSay } from '../../admin/useSay'
import type { FrontPageState } from './frontPageRequests'
import { words } from './words'

interface ChangeListProps {
  readonly changes: FrontPageState['changes']
  readonly mayEdit: boolean
  readonly time: (iso: string) => string
  readonly onBringBack: (id: string) => void
}

/** Who changed the front page when; an earlier one is loaded, looked at and saved like any other change. */
export function ChangeList({ changes, mayEdit, time, onBringBack }: ChangeListProps) {
  const say = useSay()
  return (
    <details className="front-page__changes">
      <summary>{say(words.history)}</summary>
      {changes.length === 0 && <p>{say(words.noChanges)}</p>}
      <ol>
        {changes.map(({ id, at, byName }, place) => (
          <li key={id}>
            <span>{at ? time(at) : ''}</span> <span>{byName}</span>
            {mayEdit && place > 0 && (
              <button type="button" className="front-page__plain" onClick={() => onBringBack(id)}>
                {say(words.bringBack)}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
