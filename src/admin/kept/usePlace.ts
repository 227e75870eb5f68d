'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useMemo } from 'react'
import { beginningOf, type Place } from './keptTextRules'
import { newName } from './openForms'
import { useLastUser } from './useLastUser'

export interface FormPlace extends Place {
  readonly form: string
  /** How the keys of all forms of this document begin. */
  readonly about: string
}

/** Whose text the surrounding form holds, and of which document. */
export function usePlace(): FormPlace | null {
  const { id, collectionSlug, initialState } = useDocumentInfo()
  const userId = useLastUser()
  const documentId = id ? String(id) : null
  // Filled anew, it is another form: what had been typed into it before is not in it any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form's first state is the signal
  return useMemo(() => {
    if (!userId || !collectionSlug) return null
    const place = { userId, collection: collectionSlug, documentId }
    return { ...place, form: newName(), about: beginningOf(place) }
  }, [userId, collectionSlug, documentId, initialState])
}
