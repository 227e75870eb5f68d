'use client'
import { useForm, useOperation } from '@payloadcms/ui'
import { use, useCallback } from 'react'
import { FormSavingContext } from './formSaving'
import { hasBeenTypedSince } from './inHandRules'

type Submit = ReturnType<typeof useForm>['submit']
type Options = NonNullable<Parameters<Submit>[0]>

/**
 * Sends the form, which stays open meanwhile, so that nobody loses the cursor or a keystroke by saving. Gives whether it was
 * saved: where it was not, the form has said why, and what was typed is still in it.
 */
export function useSteadySubmit(): (options: Options) => Promise<boolean> {
  const { submit, getFields, setModified, setBackgroundProcessing } = useForm()
  const { staysOpen, sent: lastSent } = use(FormSavingContext)
  const isNew = useOperation() === 'create'

  return useCallback(
    async (options) => {
      const sentFields = getFields()
      const isOpen = !isNew || staysOpen
      setBackgroundProcessing(isOpen)
      lastSent.current = isOpen ? sentFields : null
      const answer = await submit({
        disableFormWhileProcessing: !isOpen,
        // Fields that came from elsewhere are shown as they were saved; the one being typed in is left alone.
        acceptValues: { overrideLocalChanges: false },
        ...options,
      })
      // A refused save gives nothing back.
      const isSaved = answer ? answer.res.status < 400 : false
      // What was created is not through yet: `useTakeCreated` ends it.
      if (isNew && isSaved) return true
      setBackgroundProcessing(false)
      if (isSaved) setModified(hasBeenTypedSince(sentFields, getFields()))
      return isSaved
    },
    [submit, getFields, setModified, setBackgroundProcessing, staysOpen, lastSent, isNew],
  )
}
