'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { useIsReadOnlyBody } from './useBodyLock'

interface ToolButtonProps {
  readonly label: string
  readonly isActive?: boolean
  readonly children: ReactNode
  readonly onUse: () => void
}

/** A button of the body's toolbar, named in words. */
export function ToolButton({ label, isActive = false, children, onUse }: ToolButtonProps) {
  const isReadOnly = useIsReadOnlyBody()
  const button = useRef<HTMLButtonElement>(null)

  // Payload's toolbar leaves the attribute behind when a read-only form becomes editable.
  useEffect(() => {
    if (!isReadOnly) button.current?.removeAttribute('disabled')
  }, [isReadOnly])

  return (
    <button
      ref={button}
      type="button"
      className={`rich-text__button body-tool ${isActive ? 'rich-text__button__button--active' : ''}`}
      title={label}
      aria-label={label}
      aria-pressed={isActive}
      disabled={isReadOnly}
      // The editor keeps the cursor and the selection.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        event.preventDefault()
        onUse()
      }}
    >
      {children}
    </button>
  )
}
