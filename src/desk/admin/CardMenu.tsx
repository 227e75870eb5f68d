'use client'
import { Popup, PopupList } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '../../admin/useSay'
import { weightOf } from '../../editorial/admin/actionForm'
import type { PieceStatus } from '../../editorial/admin/pieceStatus'
import { type Action, actions } from '../../editorial/workflow'
import type { Card } from '../card'
import { deskWords } from './deskWords'
import { titleOf } from './PieceMarks'

interface CardMenuProps {
  readonly card: Card
  readonly statusOf: (card: Card) => Promise<PieceStatus | null>
  readonly onAsk: (action: Action, status: PieceStatus) => void
  readonly onToggle: (isOpen: boolean) => void
}

/**
 * The actions that a drag would take, and the others that the table offers, by click and by key. Payload's menu comes with the
 * first use: each keeps a box of its own at the end of the page, and a board has hundreds of cards.
 */
export function CardMenu(props: CardMenuProps) {
  const [isUsed, setIsUsed] = useState(false)
  if (isUsed) return <UsedMenu {...props} />
  return (
    <div className="card-menu">
      <button type="button" className="card-menu__first" onClick={() => setIsUsed(true)}>
        <Dots card={props.card} />
      </button>
    </div>
  )
}

function Dots({ card }: Pick<CardMenuProps, 'card'>) {
  const say = useSay()
  return (
    <span className="card-menu__dots" role="img" aria-label={`${say(deskWords.actions)}：${titleOf(card)}`}>
      ⋯
    </span>
  )
}

function UsedMenu({ card, statusOf, onAsk, onToggle }: CardMenuProps) {
  const place = useRef<HTMLDivElement>(null)
  const wasOpened = useRef(false)
  const [openings, setOpenings] = useState(0)

  // Payload opens a menu by its button alone.
  useEffect(() => {
    if (wasOpened.current) return
    wasOpened.current = true
    const button = place.current?.querySelector('button')
    button?.focus({ preventScroll: true })
    button?.click()
  }, [])

  function toggle(next: boolean): void {
    if (next) setOpenings((count) => count + 1)
    onToggle(next)
  }

  return (
    <div ref={place} className="card-menu">
      <Popup
        horizontalAlign="right"
        size="small"
        verticalAlign="bottom"
        button={<Dots card={card} />}
        onToggleOpen={toggle}
        onToggleClose={() => toggle(false)}
        render={({ close }) =>
          openings > 0 && (
            <MenuItems
              // Asked anew at each opening. Once open it stays: Payload closes the menu before a click has reached it.
              key={openings}
              card={card}
              statusOf={statusOf}
              onAsk={(action, status) => {
                close()
                // The entry that had the focus is out of sight now; the dialog gives it back to what it finds here.
                place.current?.querySelector<HTMLElement>('button, [tabindex]')?.focus()
                onAsk(action, status)
              }}
            />
          )
        }
      />
    </div>
  )
}

function MenuItems({ card, statusOf, onAsk }: Omit<CardMenuProps, 'onToggle'>) {
  const say = useSay()
  const list = useRef<HTMLDivElement>(null)
  const [status, setStatus] = useState<PieceStatus | 'failed' | null>(null)

  // Asked when the menu opens: what is offered depends on the moment.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each opening
  useEffect(() => {
    let isOver = false
    void statusOf(card).then((read) => {
      if (!isOver) setStatus(read ?? 'failed')
    })
    return () => {
      isOver = true
    }
  }, [])

  // Popup puts the focus on what is there when it opens; the actions come later.
  useEffect(() => {
    if (status) list.current?.querySelector('button')?.focus()
  }, [status])

  if (status === null) return <p className="card-menu__note">{say(deskWords.loading)}</p>
  if (status === 'failed') return <p className="card-menu__note">{say(deskWords.failed)}</p>
  const allowed = status.actions.filter((offered) => offered.allowed)
  if (allowed.length === 0) return <p className="card-menu__note">{say(deskWords.noActions)}</p>
  return (
    <div ref={list}>
      <PopupList.ButtonGroup>
        {allowed.map(({ action }) => (
          <PopupList.Button key={action} id={`card-action-${action}`} onClick={() => onAsk(action, status)}>
            <span className={weightOf(action) === 'away' ? 'card-menu__away' : ''}>{say(actions[action].label)}</span>
          </PopupList.Button>
        ))}
      </PopupList.ButtonGroup>
    </div>
  )
}
