'use client'
import { useCallback, useEffect, useState } from 'react'

export type PreviewWidth = 'phone' | 'desktop'
export type PreviewTheme = 'light' | 'dark'

export interface PreviewSettings {
  readonly isOpen: boolean
  readonly width: PreviewWidth
  /** Null: as the admin is. */
  readonly theme: PreviewTheme | null
}

const key = 'newsroom-preview'
const usual: PreviewSettings = { isOpen: false, width: 'phone', theme: null }
/** Below this a pane leaves the form no room: there it covers the form, and never by itself. */
const narrowBelow = 1100

/** How this person left the preview on this device; screens differ more than people do. */
export function usePreviewSettings(): readonly [PreviewSettings, (change: Partial<PreviewSettings>) => void] {
  const [settings, setSettings] = useState(usual)

  // After the first render, which the server made without knowing the device.
  useEffect(() => {
    const kept = read()
    setSettings({ ...kept, isOpen: kept.isOpen && window.innerWidth >= narrowBelow })
  }, [])

  const change = useCallback((changed: Partial<PreviewSettings>) => {
    setSettings((before) => {
      const after = { ...before, ...changed }
      keep(after)
      return after
    })
  }, [])
  return [settings, change]
}

function read(): PreviewSettings {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return usual
    const { isOpen, width, theme } = kept as Record<string, unknown>
    return {
      isOpen: isOpen === true,
      width: width === 'desktop' ? 'desktop' : 'phone',
      theme: theme === 'light' || theme === 'dark' ? theme : null,
    }
  } catch {
    return usual
  }
}

function keep(settings: PreviewSettings): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(settings))
  } catch {
    // A browser that keeps nothing forgets the pane, no more.
  }
}
