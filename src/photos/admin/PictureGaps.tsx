'use client'
import { Button } from '@payloadcms/ui'
import { useEffect } from 'react'
import { Dialog } from '../../admin/Dialog'
import { useSay } from '../../admin/useSay'
import type { PictureRow } from '../pictureDeskRules'
import { gapCounts, gapsOf, nextGap, type PictureGap, sameCaptionCount } from '../pictureGapRules'
import { goToWord } from './goToWord'
import { words } from './words'

interface PictureGapsProps {
  readonly rows: readonly PictureRow[]
}

/** How much is missing, and the way to the next gap, by button and by key. */
export function PictureGaps({ rows }: PictureGapsProps) {
  const say = useSay()
  const counts = gapCounts(gapsOf(rows))
  const sameCaptions = sameCaptionCount(rows)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== 'KeyN' || event.ctrlKey || event.metaKey || event.isComposing) return
      event.preventDefault()
      goToGap(nextGap(rows, here()))
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [rows])
  const same = sameCaptions > 0 && (
    <span id="picture-desk-same" className="picture-desk__same" role="status">
      {`${sameCaptions} ${say(words.sameCaptions)}`}
    </span>
  )
  if (counts.length === 0)
    return (
      <div className="picture-desk__gaps">
        {say(words.allComplete)}
        {same}
      </div>
    )
  return (
    <div className="picture-desk__gaps picture-desk__gaps--open">
      <span role="status">
        {`${say(words.missing)}：${counts.map(({ name, count }) => `${say(words[name])} ${count}`).join(' · ')}`}
      </span>
      <Button
        id="picture-desk-next-gap"
        buttonStyle="secondary"
        size="small"
        margin={false}
        extraButtonProps={{ 'aria-keyshortcuts': 'Alt+N', onMouseDown: keepFocus }}
        onClick={() => goToGap(nextGap(rows, here()))}
      >
        {`${say(words.nextGap)}（${say(words.nextGapKey)}）`}
      </Button>
      {same}
    </div>
  )
}

interface GapDialogProps {
  readonly rows: readonly PictureRow[]
  readonly onCreate: () => void
  readonly onClose: () => void
}

/** Before a story is made of pictures that lack something: what, of which, and the choice. */
export function GapDialog({ rows, onCreate, onClose }: GapDialogProps) {
  const say = useSay()
  const gaps = gapsOf(rows)
  const called = new Map(rows.map(({ key, fileName }) => [key, fileName]))
  return (
    <Dialog slug="picture-desk-gaps" title={say(words.gapTitle)} onClose={onClose}>
      <ul className="piece-dialog__list picture-desk__gap-list">
        {gapCounts(gaps).map(({ name, count }) => (
          <li key={name}>
            <strong>{say(words[name])}</strong> {`${count} ${say(words.pictures)}`}
            {gaps.flatMap((gap) => (gap.name === name ? (called.get(gap.key) ?? []) : [])).join('、')}
          </li>
        ))}
      </ul>
      <p>{say(words.gapText)}</p>
      <div className="piece-dialog__buttons">
        <Button id="picture-desk-anyway" buttonStyle="secondary" size="medium" margin={false} onClick={onCreate}>
          {say(words.createAnyway)}
        </Button>
        <Button
          id="picture-desk-first-gap"
          size="medium"
          margin={false}
          onClick={() => {
            onClose()
            // The window gives the focus back to where it was; only then is it ours to place.
            setTimeout(() => goToGap(nextGap(rows, null)), 100)
          }}
        >
          {say(words.goToGap)}
        </Button>
      </div>
    </Dialog>
  )
}

function here(): { readonly key: string; readonly name: string } | null {
  const field = document.activeElement
  const key = field?.closest<HTMLElement>('[data-row]')?.dataset.row
  const name = field?.getAttribute('name') ?? field?.closest<HTMLElement>('[data-name]')?.dataset.name
  return key ? { key, name: name ?? '' } : null
}

function goToGap(gap: PictureGap | null): void {
  if (gap) goToWord(gap)
}

/** The button is pressed from within a field, and the way goes on from there. */
function keepFocus(event: { preventDefault: () => void }): void {
  event.preventDefault()
}
