'use client'
import { Modal, useModal } from '@payloadcms/ui'
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { firstStop } from './firstStop'
import { useSay } from './useSay'
import { useSecondEscape } from './useSecondEscape'
import { words } from './words'

interface DialogProps {
  readonly slug: string
  readonly title: string
  readonly children: ReactNode
  /** For what stands side by side. */
  readonly isWide?: boolean
  /** What is typed in it stands there again when it is opened anew: Escape closes it without a question. */
  readonly keepsWords?: boolean
  readonly onClose: () => void
  /** What Ctrl+Enter does. */
  readonly onConfirm?: () => void
}

/**
 * A small window over the form; it is open as long as it is rendered. It takes the focus to where its work begins
 * (firstStop.ts) and gives it back to where it was.
 */
export function Dialog(props: DialogProps) {
  const { slug, title, children, isWide = false, keepsWords = false, onClose, onConfirm } = props
  const say = useSay()
  const { openModal, closeModal, isModalOpen } = useModal()
  const isOpen = isModalOpen(slug)
  const hasBeenOpen = useRef(false)

  useEffect(() => {
    openModal(slug)
    return () => closeModal(slug)
  }, [openModal, closeModal, slug])

  // Payload closes the uppermost window on Escape; the one that shows it learns of it here.
  useEffect(() => {
    if (hasBeenOpen.current && !isOpen) onClose()
    hasBeenOpen.current = isOpen
  }, [isOpen, onClose])

  // An Escape in the moment before it is the uppermost one would close nothing, or leave it unseen and open for its owner.
  useLayoutEffect(() => {
    if (isOpen) return
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || hasBeenOpen.current) return
      event.stopImmediatePropagation()
      onClose()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [isOpen, onClose])

  const frame = useRef<HTMLDivElement>(null)
  const focus = useFocusOf(frame)
  const { isWarned, onInput } = useSecondEscape(frame, keepsWords)

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== 'Enter') return
    // The key that opened the window, held a moment too long, would press its button.
    if (event.repeat && event.target instanceof HTMLButtonElement) event.preventDefault()
    if (!onConfirm || event.repeat || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    onConfirm()
  }

  return (
    <Modal slug={slug} className="piece-dialog" closeOnBlur={false} aria-label={title} focusTrapOptions={focus}>
      {/* The keys of what stands in it: there is no other element between the two. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the window hears what its own fields do not use */}
      <div
        ref={frame}
        onKeyDown={onKeyDown}
        onInput={onInput}
        className={`piece-dialog__window ${isWide ? 'piece-dialog__window--wide' : ''}`}
      >
        <h2 className="piece-dialog__title">{title}</h2>
        {children}
        {isWarned && (
          <p className="piece-dialog__escape" role="alert">
            {say(words.escapeLoses)}
          </p>
        )}
      </div>
    </Modal>
  )
}

/** For the trap that Payload's window lays: it would take the focus a moment later, to whatever happens to stand first. */
function useFocusOf(frame: RefObject<HTMLElement | null>) {
  const opener = useRef<Element | null>(null)
  useLayoutEffect(() => {
    opener.current = document.activeElement
  }, [])
  return useMemo(
    () => ({
      delayInitialFocus: false,
      initialFocus: () => firstStop(frame.current),
      setReturnFocus: (before: HTMLElement | SVGElement) =>
        opener.current instanceof HTMLElement ? opener.current : before,
    }),
    [frame],
  )
}
