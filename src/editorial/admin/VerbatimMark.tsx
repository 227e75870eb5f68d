'use client'
import { useSay } from '../../admin/useSay'
import { words } from './words'
import './piece.css'

/** Says of a piece that its text goes out word for word, wherever the piece is named. */
export function VerbatimMark() {
  const say = useSay()
  return (
    <span className="verbatim-mark" title={say(words.verbatimMeaning)}>
      {say(words.verbatim)}
    </span>
  )
}
