'use client'
import { useSay } from './useSay'
import { words } from './words'
import './admin.css'

/** Says of a piece that its text goes out word for word, wherever the piece is named. */
export function VerbatimMark() {
  const say = useSay()
  return (
    <span className="verbatim-mark" title={say(words.verbatimMeaning)}>
      {say(words.verbatim)}
    </span>
  )
}
