'use client'
import {
  toast,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
  useModal,
  useOperation,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { SaveNow } from '../../admin/steady/SaveNow'
import { useFieldsInHand } from '../../admin/steady/useFieldsInHand'
import { useSteadySubmit } from '../../admin/steady/useSteadySubmit'
import { useTakeCreated } from '../../admin/steady/useTakeCreated'
import { useTypedStays } from '../../admin/steady/useTypedStays'
import { useSay } from '../../admin/useSay'
import { listWords as words } from './listWords'
import { OvertakenList } from './OvertakenList'
import { type SavedList, useListAddress } from './useListAddress'

/** Saves a topic or related pieces, with Ctrl+S; where somebody else was first, theirs is shown beside what is in the form. */
export function SaveListButton() {
  const { hasSavePermission } = useDocumentInfo()
  const { getData } = useForm()
  const submit = useSteadySubmit()
  const isModified = useFormModified()
  const isBusy = [useFormProcessing(), useFormBackgroundProcessing()].includes(true)
  const isNew = useOperation() === 'create'
  const { load } = useListAddress()
  useStaleWarning()
  useFieldsInHand()
  useTypedStays()
  useTakeCreated()
  const [theirs, setTheirs] = useState<SavedList | null>(null)
  const mayEdit = hasSavePermission === true
  const isDisabled = !mayEdit || isBusy || (!isNew && !isModified)

  async function save(): Promise<void> {
    const { revision } = getData()
    // What was created says so itself, once the form is through with it.
    const isSaved = await submit(isNew ? { disableSuccessStatus: true } : {})
    if (isNew || isSaved) return
    const current = await load()
    if (current && current.revision !== revision) setTheirs(current)
  }

  return (
    <>
      <SaveNow mayEdit={mayEdit} isBusy={isBusy} isDisabled={isDisabled} save={save} />
      {theirs && <OvertakenList theirs={theirs} onClose={() => setTheirs(null)} />}
    </>
  )
}

/** Payload's window over a document that was changed meanwhile, which offers nothing but to throw away what is in the form. */
const staleWindow = 'document-stale-data'

function useStaleWarning(): void {
  const { isModalOpen, closeModal } = useModal()
  const say = useSay()
  const isOpen = isModalOpen(staleWindow)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the window is the signal
  useEffect(() => {
    if (!isOpen) return
    closeModal(staleWindow)
    toast.warning(say(words.meanwhile), { duration: 12_000 })
  }, [isOpen, closeModal])
}
