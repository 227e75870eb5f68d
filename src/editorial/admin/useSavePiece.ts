'use client'
import { toast, useAuth, useConfig, useDocumentInfo, useForm, useLocale, useOperation } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback } from 'react'
import { beginningOf } from './kept/keptTextRules'
import { announceSaved } from './kept/openForms'
import { useSay } from './useSay'
import { words } from './words'

type Overrides = Readonly<Record<string, unknown>>

/**
 * Saves the form as a draft save; `overrides` replace fields of what is sent. Gives whether it was saved: where it was
 * not, the form has said why, and what was typed is still in it.
 */
export function useSavePiece(): (overrides?: Overrides) => Promise<boolean> {
  const { id, collectionSlug, setUnpublishedVersionCount } = useDocumentInfo()
  const { submit, getFields, setModified, setBackgroundProcessing } = useForm()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const isNew = useOperation() === 'create'
  const { user } = useAuth()
  const say = useSay()

  return useCallback(
    async (overrides) => {
      const query = `depth=0&fallback-locale=null&draft=true${locale ? `&locale=${locale}` : ''}`
      const sentFields = getFields()
      // The form stays open while it is sent, so that nobody loses the cursor or a keystroke by saving.
      setBackgroundProcessing(!isNew)
      const sent = await submit({
        action: `${config.routes.api}/${collectionSlug}${isNew ? '' : `/${id}`}?${query}`,
        method: isNew ? 'POST' : 'PATCH',
        overrides: { ...overrides, _status: 'draft' },
        skipValidation: true,
        disableFormWhileProcessing: isNew,
        // Payload's one toast for the whole save would show the first error only; without it each has its own.
        disableSuccessStatus: true,
        // Fields that came from elsewhere are shown as they were saved; the one being typed in is left alone.
        ...(isNew || overrides ? {} : { acceptValues: { overrideLocalChanges: false } }),
      })
      setBackgroundProcessing(false)
      // A refused save gives nothing back.
      const isSaved = sent ? sent.res.status < 400 : false
      if (isSaved) {
        setUnpublishedVersionCount((count) => count + 1)
        if (!isNew) {
          setModified(hasBeenTypedSince(sentFields, getFields()))
          toast.success(say(words.saved))
          if (user && collectionSlug && id)
            announceSaved(beginningOf({ userId: String(user.id), collection: collectionSlug, documentId: String(id) }))
        }
      }
      return isSaved
    },
    [
      submit,
      getFields,
      setModified,
      setBackgroundProcessing,
      setUnpublishedVersionCount,
      config.routes.api,
      collectionSlug,
      id,
      isNew,
      locale,
      user,
      say,
    ],
  )
}

/** Payload marks the field that was changed last; a mark that comes late, after the save began, is no change by itself. */
function hasBeenTypedSince(sent: FormState, now: FormState): boolean {
  return Object.entries(now).some(([path, field]) => field.isModified === true && field.value !== sent[path]?.value)
}
