'use client'
import { useElementButton } from '@payloadcms/richtext-slate/client'
import { type ReactNode, useEffect, useRef } from 'react'

interface ToolButtonProps {
  readonly label: string
  readonly isActive?: boolean
  readonly children: ReactNode
  readonly onUse: () => void
}

/** A button of the body's toolbar, named in words. */
export function ToolButton({ label, isActive = false, children, onUse }: ToolButtonProps) {
  const { disabled } = useElementButton()
  const button = useRef<HTMLButtonElement>(null)

  // Payload's toolbar leaves the attribute behind when a read-only form becomes editable.
  useEffect(() => {
    if (!disabled) button.current?.removeAttribute('disabled')
  }, [disabled])

  return (
    <button
      ref={button}
      type="button"
      className={`rich-text__button body-tool ${isActive ? 'rich-text__button__button--active' : ''}`}
      title={label}
      aria-label={label}
      aria-pressed={isActive}
      disabled={disabled}
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
