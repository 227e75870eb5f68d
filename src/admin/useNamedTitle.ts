'use client'
import { useDocumentInfo, useDocumentTitle, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useSay } from './useSay'

/** A document without a slugline is headed by its headline, or as untitled as on the desk: an id says nothing to anybody. */
export function useNamedTitle(): void {
  const { id } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const headline = useFormFields(([fields]) => fields?.headline?.value)
  const say = useSay()
  const given = useRef<string | null>(null)
  const firstLine = typeof headline === 'string' ? (headline.trim().split('\n', 1)[0] ?? '') : ''
  const name = firstLine || say({ zh: '（无题）', en: '(untitled)' })

  useEffect(() => {
    const isNameless = id !== undefined && (title === String(id) || title === given.current)
    if (!isNameless || title === name) return
    // Payload's provider names the document by its id in the same turn, after this effect.
    const later = setTimeout(() => {
      given.current = name
      setDocumentTitle(name)
    }, 0)
    return () => clearTimeout(later)
  }, [id, title, name, setDocumentTitle])
}
