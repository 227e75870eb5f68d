'use client'
import { useAllFormFields, useForm, useFormBackgroundProcessing, useFormModified } from '@payloadcms/ui'
import { use, useEffect } from 'react'
import { FormSavingContext } from './formSaving'
import { fieldsInHand, hasBeenTypedSince, pathOfElement } from './inHandRules'

/** Keeps a save's answer from what is typed while it runs, and from the field that has the cursor. */
export function useFieldsInHand(): void {
  const [fields] = useAllFormFields()
  const { getFields, dispatchFields, setModified } = useForm()
  const isModified = useFormModified()
  const isBusy = useFormBackgroundProcessing()
  const { sent } = use(FormSavingContext)

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of a field is a reason to look
  useEffect(() => {
    if (!isBusy) return
    const mark = () => {
      if (!sent.current) return
      const formState = fieldsInHand({ sent: sent.current, now: getFields(), focused: focusedField() })
      if (Object.keys(formState).length > 0) dispatchFields({ type: 'UPDATE_MANY', formState })
    }
    mark()
    document.addEventListener('focusin', mark)
    return () => document.removeEventListener('focusin', mark)
  }, [isBusy, fields])

  // A key pressed in the very moment in which a save ended: the form was told that all is saved, and it is not.
  useEffect(() => {
    if (!isBusy && !isModified && sent.current && hasBeenTypedSince(sent.current, fields)) setModified(true)
  }, [isBusy, isModified, fields, sent, setModified])
}

function focusedField(): string | null {
  const element = document.activeElement?.closest('[id^="field-"]')
  return element ? pathOfElement(element.id) : null
}
