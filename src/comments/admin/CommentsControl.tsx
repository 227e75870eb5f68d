'use client'
import { Button, useConfig, useDocumentInfo, useEditDepth } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useSay } from '../../admin/useSay'
import { usePieceStatus } from '../../editorial/admin/usePieceStatus'
import type { CommentThread, NewTarget } from '../vocabulary'
import { offsetOfClick } from './bodyInPage'
import { CommentsPanel } from './CommentsPanel'
import { newBox } from './Composer'
import { targetInPage } from './newTarget'
import { useHighlights } from './useHighlights'
import { useStretches } from './useStretches'
import { useThreads } from './useThreads'
import { UnsentCommentsContext, useUnsentComments } from './useUnsentComments'
import { words } from './words'
import './comments.css'

const none: readonly never[] = []

/** The button that opens a document's comments, and the marks in its body; Ctrl+Alt+M comments on the selection. */
export function CommentsControl() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const isInDrawer = useEditDepth() > 1
  const say = useSay()
  const address = id && !isInDrawer ? `${config.routes.api}/${collectionSlug}/${id}` : null
  const unsent = useUnsentComments()
  const [isOpen, setIsOpen] = useState(false)
  const [target, setTarget] = useState<NewTarget>({ target: 'piece' })
  const [activeId, setActiveId] = useState<string | null>(null)
  const handle = useThreads(address, isOpen)
  const threads = handle.threads ?? none
  const stretches = useStretches(threads)
  useWarnings(threads)
  useHighlights({ threads, stretches, activeId: isOpen ? activeId : null })

  const open = useCallback(
    (chosen: NewTarget) => {
      // Where nothing else was chosen, what was written before goes on being about what it was about.
      setTarget(chosen.target === 'piece' ? (unsent.find(newBox)?.target ?? chosen) : chosen)
      setIsOpen(true)
    },
    [unsent],
  )
  const begin = useCallback(() => open(targetInPage()), [open])

  // A notice about a comment leads to the comments, not to the top of the piece.
  useEffect(() => {
    if (location.hash === '#comments') open({ target: 'piece' })
  }, [open])

  useEffect(() => {
    if (!address) return
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.altKey || event.code !== 'KeyM') return
      event.preventDefault()
      begin()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [address, begin])

  // A click on marked words leads to their thread.
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      setTimeout(() => {
        const at = offsetOfClick(event)
        if (at === null) return
        const hit = threads.find(({ id: threadId, isResolved }) => {
          const stretch = stretches.get(threadId)
          return !isResolved && stretch && stretch.start <= at && at < stretch.end
        })
        if (hit) setActiveId(hit.id)
      })
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [threads, stretches])

  if (!address) return null
  const openCount = threads.filter(({ isResolved }) => !isResolved).length
  return (
    <>
      <Button
        id="comments-toggle"
        className="comments-toggle"
        buttonStyle="secondary"
        size="medium"
        margin={false}
        aria-expanded={isOpen}
        onClick={() => (isOpen ? setIsOpen(false) : begin())}
      >
        {say(words.comments)}
        {openCount > 0 && <span className="comments-toggle__count">{openCount}</span>}
      </Button>
      {isOpen &&
        createPortal(
          <UnsentCommentsContext key={unsent.key} value={unsent}>
            <CommentsPanel
              handle={handle}
              stretches={stretches}
              target={target}
              activeId={activeId}
              onTarget={setTarget}
              onActivate={setActiveId}
              onClose={() => setIsOpen(false)}
            />
          </UnsentCommentsContext>,
          document.body,
        )}
    </>
  )
}

/** A thread begun or settled changes what the sign-off dialog warns of. */
function useWarnings(threads: readonly CommentThread[]): void {
  const { reload } = usePieceStatus()
  const open = threads.filter(({ isResolved }) => !isResolved).length
  const told = useRef(open)
  useEffect(() => {
    if (told.current !== open) void reload()
    told.current = open
  }, [open, reload])
}
