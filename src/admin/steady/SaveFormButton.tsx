'use client'
import {
  Button,
  useDocumentInfo,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
  useOperation,
} from '@payloadcms/ui'
import { useMemo, useRef } from 'react'
import { useSay } from '../useSay'
import { words } from '../words'
import { type FormSaving, FormSavingContext } from './formSaving'
import { useFieldsInHand } from './useFieldsInHand'
import { useSaveKey } from './useSaveKey'
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
  const say = useSay()
  useFieldsInHand()
  useTypedStays()
  const mayEdit = hasSavePermission === true
  const isDisabled = !mayEdit || isBusy || uploadStatus === 'uploading' || (!isNew && !isModified)

  async function save(): Promise<void> {
    await submit({})
  }

  useSaveKey({ mayEdit, isBusy, isDisabled, save })

  return (
    <Button
      id="action-save"
      size="medium"
      margin={false}
      type="button"
      disabled={isDisabled}
      onClick={() => void save()}
    >
      {say(isBusy ? words.saving : words.save)}
    </Button>
  )
}
