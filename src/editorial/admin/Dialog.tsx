'use client'
import { Modal, useModal } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef } from 'react'

interface DialogProps {
  readonly slug: string
  readonly title: string
  readonly children: ReactNode
  /** For what stands side by side. */
  readonly isWide?: boolean
  readonly onClose: () => void
  /** What Ctrl+Enter does. */
  readonly onConfirm?: () => void
}

/** A small window over the form; it is open as long as it is rendered. */
export function Dialog({ slug, title, children, isWide = false, onClose, onConfirm }: DialogProps) {
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

  return (
    <Modal slug={slug} className="piece-dialog" closeOnBlur={false} aria-label={title}>
      {/* The keys of what stands in it: there is no other element between the two. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the window hears what its own fields do not use */}
      <div
        onKeyDown={(event) => {
          if (!onConfirm || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          event.stopPropagation()
          onConfirm()
        }}
        className={`piece-dialog__window ${isWide ? 'piece-dialog__window--wide' : ''}`}
      >
        <h2 className="piece-dialog__title">{title}</h2>
        {children}
      </div>
    </Modal>
  )
}
