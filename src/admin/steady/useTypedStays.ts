'use client'
import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'
import { touchedFields } from '../touchedFields'
import { withTyped } from './inHandRules'

/**
 * Keeps what is typed when the page brings the document anew, as it does a while after Back: Payload fills the form with
 * what has come. For forms whose text is not kept in the browser, which would offer it (`kept/`).
 */
export function useTypedStays(): void {
  const [fields] = useAllFormFields()
  const { initialState } = useDocumentInfo()
  const { replaceState, setModified } = useForm()
  const isModified = useFormModified()
  const before = useRef<{ readonly fields: FormState; readonly isModified: boolean } | null>(null)

  useEffect(() => {
    const typed = before.current
    before.current = { fields, isModified }
    if (!typed?.isModified || fields !== initialState || typed.fields === fields) return
    replaceState(withTyped({ filled: fields, typed: typed.fields, touched: touchedFields(typed.fields) }))
    setModified(true)
  }, [fields, initialState, isModified, replaceState, setModified])
}
