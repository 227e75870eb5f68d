import { useEffect, useState } from 'react'

interface SaveShortcut {
  /** A save is under way. */
  readonly isBusy: boolean
  /** Nothing is to be saved. */
  readonly isDisabled: boolean
  readonly save: () => Promise<void>
}

/**
 * Ctrl+S, or Cmd+S, wherever on the page: the browser would save the page as a file. Payload's own hook leaves the key to the
 * browser while a dialog is open. Whoever presses it while a save is under way wants the words typed since saved too.
 */
export function useSaveShortcut({ isBusy, isDisabled, save }: SaveShortcut): void {
  const [isWanted, setIsWanted] = useState(false)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyS'
      if (!isSave) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat && !document.querySelector('dialog[open]')) setIsWanted(true)
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save follows the wish and the end of the one before
  useEffect(() => {
    if (!isWanted || isBusy) return
    setIsWanted(false)
    if (!isDisabled) void save()
  }, [isWanted, isBusy])
}
