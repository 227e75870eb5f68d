'use client'
import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { createContext, useEffect, useMemo, useRef } from 'react'
import { useLastUser } from '../../admin/kept/useLastUser'
import { useSay } from '../../admin/useSay'
import type { UnsentComment } from '../unsentRules'
import { dropUnsent, findUnsent, keepUnsent, whenUnsentIsDropped } from './unsentComments'
import { words } from './words'

/** The boxes beside one document, for one person. */
export interface UnsentComments {
  /** Another one for another document or another person. */
  readonly key: string
  readonly find: (box: string) => UnsentComment | null
  /** Without words there is nothing to keep. */
  readonly keep: (box: string, written: UnsentComment) => void
  readonly drop: (box: string) => void
  readonly whenDropped: (box: string, onDropped: (text: string) => void) => () => void
}

const nothing: UnsentComments = {
  key: '',
  find: () => null,
  keep: () => undefined,
  drop: () => undefined,
  whenDropped: () => () => undefined,
}

export const UnsentCommentsContext = createContext<UnsentComments>(nothing)

/** For the document around, and the person, who stays known when the login has run out. */
export function useUnsentComments(): UnsentComments {
  const { id, collectionSlug: collection } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const say = useSay()
  const userId = useLastUser()
  const documentId = id ? String(id) : null
  const named = useRef('')
  useEffect(() => {
    named.current = `${say(words.comments)} · ${title}`
  })
  return useMemo(() => {
    if (!userId || !documentId || !collection) return nothing
    const place = { userId, collection, documentId }
    return {
      key: `${userId}/${collection}/${documentId}`,
      find: (box) => findUnsent(place, box),
      keep: (box, written) => {
        if (written.text.trim() === '') dropUnsent(place, box)
        else keepUnsent(place, box, { ...written, title: named.current })
      },
      drop: (box) => dropUnsent(place, box),
      whenDropped: (box, onDropped) => whenUnsentIsDropped(place, box, onDropped),
    }
  }, [userId, documentId, collection])
}
