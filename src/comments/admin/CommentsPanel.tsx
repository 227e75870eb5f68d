'use client'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { showField } from '../../admin/showField'
import { useFieldLabels } from '../../admin/useFieldLabels'
import { useSay } from '../../admin/useSay'
import type { CommentThread, NewTarget } from '../vocabulary'
import { rangeInPage, selectedAnchor } from './bodyInPage'
import { Composer, newBox } from './Composer'
import { inTextOrder } from './inTextOrder'
import { ThreadCard } from './ThreadCard'
import type { Stretches } from './useStretches'
import type { Threads } from './useThreads'
import { words } from './words'

interface PanelProps {
  readonly handle: Threads
  readonly stretches: Stretches
  readonly target: NewTarget
  readonly activeId: string | null
  readonly onTarget: (target: NewTarget) => void
  readonly onActivate: (id: string | null) => void
  readonly onClose: () => void
}

type Filter = 'open' | 'resolved'

/** The threads of a document beside its text, in the order of the text, and a box to begin another one. */
export function CommentsPanel({ handle, stretches, target, activeId, onTarget, onActivate, onClose }: PanelProps) {
  const { threads, hasFailed, reload, send } = handle
  const say = useSay()
  const labelOf = useFieldLabel()
  const goTo = useGoTo(stretches)
  const panel = useRef<HTMLElement>(null)
  const [filter, setFilter] = useState<Filter>('open')
  useBelowControls(panel)
  const shown = inTextOrder(threads ?? [], stretches).filter(({ isResolved }) => isResolved === (filter === 'resolved'))
  const count = (isResolved: boolean) => (threads ?? []).filter((thread) => thread.isResolved === isResolved).length

  useEffect(() => {
    if (activeId) setFilter((threads ?? []).find(({ id }) => id === activeId)?.isResolved ? 'resolved' : 'open')
  }, [activeId, threads])

  return (
    <aside
      ref={panel}
      className="comments-panel"
      aria-label={say(words.comments)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header className="comments-panel__head">
        <h2>{say(words.comments)}</h2>
        <div className="comments-panel__filters">
          {(['open', 'resolved'] as const).map((name) => (
            <button key={name} type="button" aria-pressed={filter === name} onClick={() => setFilter(name)}>
              {say(words[name])} {count(name === 'resolved')}
            </button>
          ))}
        </div>
        <Button buttonStyle="subtle" size="small" margin={false} onClick={onClose}>
          {say(words.close)}
        </Button>
      </header>
      <div className="comments-panel__list">
        {hasFailed && (
          <p role="alert">
            {say(words.failed)}{' '}
            <button type="button" className="comments-panel__link" onClick={() => void reload()}>
              {say(words.retry)}
            </button>
          </p>
        )}
        {!threads && !hasFailed && <p>{say(words.loading)}</p>}
        {threads && shown.length === 0 && (
          <p className="comments-panel__empty">{say(threads.length === 0 ? words.noneAtAll : words.noneOpen)}</p>
        )}
        {shown.map((thread) => (
          <ThreadCard
            key={thread.id}
            thread={thread}
            about={thread.field ? labelOf(thread.field) : say(words.aboutPiece)}
            isGone={thread.target === 'text' && !stretches.get(thread.id)}
            isActive={thread.id === activeId}
            send={send}
            onActivate={() => {
              onActivate(thread.id)
              void goTo(thread)
            }}
          />
        ))}
      </div>
      <div className="comments-panel__new">
        <Target target={target} onTarget={onTarget} labelOf={labelOf} />
        <Composer
          key={JSON.stringify(target)}
          box={newBox}
          target={target}
          label={say(words.write)}
          submit={say(words.send)}
          isFocused={target.target !== 'piece'}
          onSend={(text, mentions) => send('POST', '', { ...target, text, mentions })}
          onSent={() => {
            onTarget({ target: 'piece' })
            setFilter('open')
          }}
        />
      </div>
    </aside>
  )
}

interface TargetProps {
  readonly target: NewTarget
  readonly onTarget: (target: NewTarget) => void
  readonly labelOf: (field: string) => string
}

/** What the new comment will be about, and how to change it. */
function Target({ target, onTarget, labelOf }: TargetProps) {
  const say = useSay()
  const [isHinting, setIsHinting] = useState(false)

  function takeSelection(): void {
    const anchor = selectedAnchor()
    if (anchor) onTarget({ target: 'text', anchor })
    setIsHinting(!anchor)
  }

  return (
    <div className="comments-panel__target">
      {target.target === 'text' && <blockquote>{target.anchor.text.replaceAll('\uFFFC', '□')}</blockquote>}
      {target.target === 'field' && <strong>{labelOf(target.field)}</strong>}
      {target.target === 'piece' ? (
        // The selection in the text stays when the button is pressed.
        <button
          type="button"
          className="comments-panel__link"
          onMouseDown={(event) => event.preventDefault()}
          onClick={takeSelection}
        >
          {say(words.aboutSelection)}
        </button>
      ) : (
        <button type="button" className="comments-panel__link" onClick={() => onTarget({ target: 'piece' })}>
          {say(words.dropQuote)}
        </button>
      )}
      {isHinting && target.target === 'piece' && <span role="status">{say(words.selectFirst)}</span>}
    </div>
  )
}

function useFieldLabel(): (field: string) => string {
  const { collectionSlug } = useDocumentInfo()
  const labelOf = useFieldLabels(collectionSlug)
  return (field) => labelOf(field.split('.', 1)[0] ?? field) ?? field
}

/** Keeps the panel below the piece's controls, which scroll until they stick. */
function useBelowControls(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = () => {
      const bottom = document.querySelector('.doc-controls')?.getBoundingClientRect().bottom ?? 0
      panel.current?.style.setProperty('--comments-top', `${Math.max(0, Math.round(bottom))}px`)
    }
    place()
    window.addEventListener('scroll', place, { passive: true })
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place)
      window.removeEventListener('resize', place)
    }
  }, [panel])
}

/** Brings what a thread is about into view. */
function useGoTo(stretches: Stretches): (thread: CommentThread) => Promise<void> {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  return async ({ id, field, target }) => {
    const fields = collectionSlug ? (getEntityConfig({ collectionSlug })?.fields ?? []) : []
    if (field) return showField(field, fields)
    if (target !== 'text') return
    const stretch = stretches.get(id)
    const range = stretch && rangeInPage(stretch)
    const element = range?.startContainer.parentElement
    if (element?.checkVisibility()) element.scrollIntoView({ block: 'center', behavior: 'smooth' })
    else await showField('body', fields)
  }
}
