'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { dropExpired, dropKept, keptOf, writeKept } from './keptStore'
import { type KeptText, textsToOffer } from './keptTextRules'
import { announceForm, openForms } from './openForms'
import type { FormPlace } from './usePlace'

interface Offered {
  /** Text that was typed and not saved, in a form that is gone; newest first. */
  readonly texts: readonly KeptText[]
  /** The same person has this document open in another tab, with unsaved text in it. */
  readonly isTypedElsewhere: boolean
  readonly wasSavedElsewhere: boolean
  readonly drop: (text: KeptText) => void
  readonly putBack: (text: KeptText) => void
}

/** What an earlier form of this document has left in the browser, and what another tab does with it now. */
export function useOfferedText(place: FormPlace | null): Offered {
  const { savedDocumentData } = useDocumentInfo()
  const [texts, setTexts] = useState<readonly KeptText[]>([])
  const [isTypedElsewhere, setIsTypedElsewhere] = useState(false)
  const [wasSavedElsewhere, setWasSavedElsewhere] = useState(false)

  const looks = useRef(0)

  const look = useCallback(async () => {
    if (!place) return
    looks.current += 1
    const turn = looks.current
    dropExpired(new Date())
    const others = () => keptOf(place).filter(({ form }) => form !== place.form)
    if (others().length === 0) {
      setTexts([])
      setIsTypedElsewhere(false)
      return
    }
    // Not lost after all, and not this form's to throw away.
    const onLate = (late: string) => {
      if (turn !== looks.current) return
      setTexts((before) => before.filter(({ form }) => form !== late))
      setIsTypedElsewhere(place.documentId !== null && others().some(({ form }) => form === late))
    }
    const open = await openForms(place.about, place.form, onLate)
    if (turn !== looks.current) return
    // As it lies there now: some may have been thrown away meanwhile.
    const entries = others()
    const offered = textsToOffer({ entries, openForms: open, now: savedDocumentData ?? {} })
    const said = new Set([...open, ...offered.map(({ form }) => form)])
    for (const entry of entries) if (!said.has(entry.form)) dropKept(entry)
    setTexts(offered)
    setIsTypedElsewhere(place.documentId !== null && entries.some(({ form }) => open.has(form)))
  }, [place, savedDocumentData])

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each form, not after each save
  useEffect(() => {
    void look()
  }, [place])

  useEffect(() => {
    if (!place) return
    const onStorage = ({ key }: StorageEvent) => {
      if (key?.startsWith(place.about)) void look()
    }
    window.addEventListener('storage', onStorage)
    return () => window.removeEventListener('storage', onStorage)
  }, [place, look])

  useEffect(() => {
    setWasSavedElsewhere(false)
    return place
      ? announceForm(place.about, place.form, () => setWasSavedElsewhere(place.documentId !== null))
      : undefined
  }, [place])

  const drop = useCallback((text: KeptText) => {
    dropKept(text)
    setTexts((before) => before.filter(({ form }) => form !== text.form))
  }, [])

  const putBack = useCallback((text: KeptText) => {
    writeKept(text)
    setTexts((before) => [text, ...before])
  }, [])

  return { texts, isTypedElsewhere, wasSavedElsewhere, drop, putBack }
}
