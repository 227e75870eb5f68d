'use client'
import { Button, useEditDepth, useTheme } from '@payloadcms/ui'
import { type KeyboardEvent as KeyboardPress, type ReactNode, useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useSay } from '../../admin/useSay'
import { PreviewWindow } from './PreviewWindow'
import { usePreviewSettings } from './usePreviewSettings'
import { words } from './words'
import './preview.css'

/** The button and key that show a piece beside its form as readers will see it. */
export function PreviewControl() {
  const [{ isOpen, width, theme }, change] = usePreviewSettings()
  const { theme: adminTheme } = useTheme()
  // A form in a drawer lies over the page that has the preview.
  const isInDrawer = useEditDepth() > 1
  const say = useSay()
  const shownTheme = theme ?? (adminTheme === 'dark' ? 'dark' : 'light')

  useEffect(() => {
    if (isInDrawer) return
    function toggle(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.code !== 'KeyE') return
      event.preventDefault()
      change({ isOpen: !isOpen })
    }
    window.addEventListener('keydown', toggle)
    return () => window.removeEventListener('keydown', toggle)
  }, [change, isInDrawer, isOpen])

  function closeOnEscape({ key }: KeyboardPress): void {
    if (key !== 'Escape') return
    change({ isOpen: false })
    document.getElementById('action-preview')?.focus()
  }

  if (isInDrawer) return null
  return (
    <>
      <Button
        id="action-preview"
        buttonStyle="secondary"
        size="medium"
        margin={false}
        type="button"
        extraButtonProps={{ 'aria-pressed': isOpen, 'aria-expanded': isOpen, title: say(words.toggle) }}
        onClick={() => change({ isOpen: !isOpen })}
      >
        {say(words.preview)}
      </Button>
      {isOpen &&
        createPortal(
          <aside
            className={`preview-pane preview-pane--${width}`}
            aria-label={say(words.pane)}
            onKeyDown={closeOnEscape}
          >
            <div className="preview-pane__tools">
              <fieldset className="preview-pane__choice">
                <legend>{say(words.widths)}</legend>
                <Choice isChosen={width === 'phone'} onChoose={() => change({ width: 'phone' })}>
                  {say(words.phone)}
                </Choice>
                <Choice isChosen={width === 'desktop'} onChoose={() => change({ width: 'desktop' })}>
                  {say(words.desktop)}
                </Choice>
              </fieldset>
              <Choice
                isChosen={shownTheme === 'dark'}
                onChoose={() => change({ theme: shownTheme === 'dark' ? 'light' : 'dark' })}
              >
                {say(words.dark)}
              </Choice>
              <button
                type="button"
                className="preview-pane__close"
                aria-label={say(words.close)}
                onClick={() => change({ isOpen: false })}
              >
                ×
              </button>
            </div>
            <PreviewWindow width={width} theme={shownTheme} />
          </aside>,
          document.body,
        )}
    </>
  )
}

interface ChoiceProps {
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

function Choice({ isChosen, onChoose, children }: ChoiceProps) {
  return (
    <button type="button" className="preview-pane__option" aria-pressed={isChosen} onClick={onChoose}>
      {children}
    </button>
  )
}
