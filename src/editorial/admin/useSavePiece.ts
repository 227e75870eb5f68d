'use client'
import { toast, useAuth, useConfig, useDocumentInfo, useLocale, useOperation } from '@payloadcms/ui'
import { useCallback } from 'react'
import { beginningOf } from '../../admin/kept/keptTextRules'
import { announceSaved } from '../../admin/kept/openForms'
import { useSteadySubmit } from '../../admin/steady/useSteadySubmit'
import { useSay } from '../../admin/useSay'
import { words } from './words'

type Overrides = Readonly<Record<string, unknown>>

/**
 * Saves the form as a draft save; `overrides` replace fields of what is sent. Gives whether it was saved: where it was
 * not, the form has said why, and what was typed is still in it.
 */
export function useSavePiece(): (overrides?: Overrides) => Promise<boolean> {
  const { id, collectionSlug, setUnpublishedVersionCount } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const isNew = useOperation() === 'create'
  const submit = useSteadySubmit()
  const { user } = useAuth()
  const say = useSay()

  return useCallback(
    async (overrides) => {
      const query = `depth=0&fallback-locale=null&draft=true${locale ? `&locale=${locale}` : ''}`
      const isSaved = await submit({
        action: `${config.routes.api}/${collectionSlug}${isNew ? '' : `/${id}`}?${query}`,
        method: isNew ? 'POST' : 'PATCH',
        overrides: { ...overrides, _status: 'draft' },
        skipValidation: true,
        // Payload's one toast for the whole save would show the first error only; without it each has its own.
        disableSuccessStatus: true,
        ...(overrides ? { acceptValues: true } : {}),
      })
      if (isSaved) {
        setUnpublishedVersionCount((count) => count + 1)
        if (!isNew) {
          toast.success(say(words.saved), { id: 'saved' })
          if (user && collectionSlug && id)
            announceSaved(beginningOf({ userId: String(user.id), collection: collectionSlug, documentId: String(id) }))
        }
      }
      return isSaved
    },
    [submit, setUnpublishedVersionCount, config.routes.api, collectionSlug, id, isNew, locale, user, say],
  )
}
