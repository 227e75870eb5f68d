'use client'
import {
  useDocumentInfo,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
  useOperation,
} from '@payloadcms/ui'
import { useMemo, useRef } from 'react'
import { type FormSaving, FormSavingContext } from './formSaving'
import { SaveNow } from './SaveNow'
import { useFieldsInHand } from './useFieldsInHand'
import { useSteadySubmit } from './useSteadySubmit'
import { useTypedStays } from './useTypedStays'

/**
 * The save of a form without workflow, with Ctrl+S. Payload's own puts the answer over everything that was typed while it
 * was under way.
 */
export function SaveFormButton() {
  const sent = useRef(null)
  // A new document is filled anew at its address, as Payload does it.
  const saving = useMemo<FormSaving>(() => ({ staysOpen: false, sent }), [])
  return (
    <FormSavingContext value={saving}>
      <Control />
    </FormSavingContext>
  )
}

function Control() {
  const { hasSavePermission, uploadStatus } = useDocumentInfo()
  const submit = useSteadySubmit()
  const isModified = useFormModified()
  const isBusy = [useFormProcessing(), useFormBackgroundProcessing()].includes(true)
  const isNew = useOperation() === 'create'
  useFieldsInHand()
  useTypedStays()
  const mayEdit = hasSavePermission === true
  const isDisabled = !mayEdit || isBusy || uploadStatus === 'uploading' || (!isNew && !isModified)

  async function save(): Promise<void> {
    await submit({})
  }

  return <SaveNow mayEdit={mayEdit} isBusy={isBusy} isDisabled={isDisabled} save={save} />
}
