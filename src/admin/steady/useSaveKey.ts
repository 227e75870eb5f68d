'use client'
import { useEditDepth, useHotkey } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

interface SaveKeyOptions {
  readonly mayEdit: boolean
  /** A save is under way. */
  readonly isBusy: boolean
  readonly isDisabled: boolean
  readonly save: () => Promise<void>
}

/** Ctrl+S. Whoever presses it while a save is under way wants the words typed since saved too. */
export function useSaveKey({ mayEdit, isBusy, isDisabled, save }: SaveKeyOptions): void {
  const editDepth = useEditDepth()
  const [isWanted, setIsWanted] = useState(false)

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    setIsWanted(mayEdit)
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save follows the wish and the end of the one before
  useEffect(() => {
    if (!isWanted || isBusy) return
    setIsWanted(false)
    if (!isDisabled) void save()
  }, [isWanted, isBusy])
}
