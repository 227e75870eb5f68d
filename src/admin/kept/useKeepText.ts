'use client'
import { useAllFormFields, useDocumentInfo, useDocumentTitle, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { touchedFields } from '../touchedFields'
import { dropKept, writeKept } from './keptStore'
import { fieldsToKeep } from './keptTextRules'
import type { FormPlace } from './usePlace'
import { whenLeaving } from './whenLeaving'

/** Within this time of a keystroke the text lies in the browser. */
const keepMilliseconds = 600

/**
 * Keeps what is typed into the surrounding form in the browser until it has been saved. Gives whether the browser
 * refused, and a way to keep at once.
 */
export function useKeepText(place: FormPlace | null): { readonly isRefused: boolean; readonly keepNow: () => void } {
  const { savedDocumentData } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { getData, getFields } = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const [isRefused, setIsRefused] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const keptAt = useRef<FormPlace | null>(null)

  function keep(): void {
    clearTimeout(timer.current)
    timer.current = undefined
    if (!place) return
    const form = getData()
    const touched = isModified ? touchedFields(getFields()) : new Set<string>()
    const changed = fieldsToKeep({ touched, form, saved: savedDocumentData ?? {} })
    if (Object.keys(changed.fields).length > 0) {
      const revision = typeof form.revision === 'number' ? form.revision : null
      const { about: _about, ...where } = place
      setIsRefused(!writeKept({ ...where, ...changed, typedAt: new Date().toISOString(), revision, title }))
      keptAt.current = place
    } else if (keptAt.current === place) {
      // It was saved, or typed back.
      dropKept(place)
      keptAt.current = null
    }
  }

  /** Before the form is left or filled anew: the last keystrokes, or that it has been saved. */
  function leave(): void {
    if (timer.current || !isModified) keep()
  }

  const latest = useRef({ keep, leave })
  useEffect(() => {
    latest.current = { keep, leave }
  })

  // The first keystroke starts the clock, the next ones do not put it off.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the form is a reason to look
  useEffect(() => {
    if (timer.current || (!isModified && !keptAt.current)) return
    timer.current = setTimeout(() => latest.current.keep(), keepMilliseconds)
  }, [fields, isModified, savedDocumentData])

  const placeBefore = useRef<FormPlace | null>(null)
  useEffect(() => {
    // Created in this very form: what it holds is no new piece any more.
    if (placeBefore.current?.documentId === null && place?.documentId) {
      dropKept(placeBefore.current)
      latest.current.keep()
    }
    placeBefore.current = place
    const flush = () => {
      if (timer.current) latest.current.keep()
    }
    const stop = whenLeaving(flush)
    return () => {
      latest.current.leave()
      stop()
    }
  }, [place])

  return { isRefused, keepNow: () => latest.current.keep() }
}
