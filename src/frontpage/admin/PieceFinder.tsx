'use client'
import { useConfig } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useSay } from '../../admin/useSay'
import { StateBadge } from '../../editorial/admin/StateBadge'
import type { DeskPiece } from '../frontPageDesk'
import { fetchPieces } from './frontPageRequests'
import { words } from './words'

interface PieceFinderProps {
  readonly list: string
  /** Those that stand there already are not offered. */
  readonly taken: readonly string[]
  readonly onPick: (piece: DeskPiece) => void
}

const pauseMilliseconds = 200

/** Finds a piece by its headline; arrow keys choose, Enter adds, Escape closes. */
export function PieceFinder({ list, taken, onPick }: PieceFinderProps) {
  const { config } = useConfig()
  const say = useSay()
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [found, setFound] = useState<readonly DeskPiece[] | 'failed' | null>(null)
  /** The words that `found` was found by. */
  const [foundBy, setFoundBy] = useState('')
  const [active, setActive] = useState(0)

  useEffect(() => {
    if (!isOpen) return
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      void fetchPieces(config.routes.api, text.trim(), leaving.signal).then((pieces) => {
        if (leaving.signal.aborted) return
        setFound(pieces ?? 'failed')
        setFoundBy(text.trim())
        setActive(0)
      })
    }, pauseMilliseconds)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [config.routes.api, isOpen, text])

  const offered = Array.isArray(found) ? found.filter(({ id }: DeskPiece) => !taken.includes(id)) : []

  function pick(piece: DeskPiece): void {
    onPick(piece)
    setText('')
    setIsOpen(false)
    field.current?.focus()
  }

  function choose(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && offered.length > 0) {
      event.preventDefault()
      setIsOpen(true)
      setActive((active + step + offered.length) % offered.length)
    }
    const piece = offered[active]
    if (event.key === 'Enter') {
      event.preventDefault()
      // What other words have found is not what is meant.
      if (isOpen && piece && foundBy === text.trim()) pick(piece)
    }
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation()
      setIsOpen(false)
    }
  }

  return (
    <div className="piece-finder">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={say(words.addTo).replace('{list}', list)}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && offered[active] ? `${listId}-${active}` : undefined}
        placeholder={say(words.add)}
        data-whole-words
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setIsOpen(true)
        }}
        onFocus={() => setIsOpen(true)}
        onClick={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={choose}
      />
      <div id={listId} className="piece-finder__found" role="listbox" aria-label={say(words.add)} hidden={!isOpen}>
        {offered.map((piece, place) => (
          // The keys are the field's, which keeps the cursor while the list is open.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={piece.id}
            id={`${listId}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            className="piece-finder__piece"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(piece)}
          >
            <span>{piece.title}</span>
            {piece.state && <StateBadge state={piece.state} />}
          </div>
        ))}
      </div>
      {isOpen && found !== null && offered.length === 0 && (
        <p className="piece-finder__none" role="status">
          {say(found === 'failed' ? words.searchFailed : words.noneFound)}
        </p>
      )}
    </div>
  )
}
