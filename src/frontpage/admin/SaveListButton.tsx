'use client'
import {
  Button,
  toast,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useFormProcessing,
  useHotkey,
  useModal,
  useOperation,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useSay } from '../../editorial/admin/useSay'
import { listWords as words } from './listWords'
import { OvertakenList } from './OvertakenList'
import { type SavedList, useListAddress } from './useListAddress'

/** Saves a topic or related pieces, with Ctrl+S; where somebody else was first, theirs is shown beside what is in the form. */
export function SaveListButton() {
  const { hasSavePermission } = useDocumentInfo()
  const { submit, getData } = useForm()
  const isModified = useFormModified()
  const isBusy = useFormProcessing()
  const isNew = useOperation() === 'create'
  const editDepth = useEditDepth()
  const { load } = useListAddress()
  const say = useSay()
  useStaleWarning()
  const [theirs, setTheirs] = useState<SavedList | null>(null)
  const isDisabled = hasSavePermission !== true || isBusy || (!isNew && !isModified)

  async function save(): Promise<void> {
    const { revision } = getData()
    const sent = await submit()
    // A refused save gives nothing back; the form has said why.
    if (isNew || (sent && sent.res.status < 400)) return
    const current = await load()
    if (current && current.revision !== revision) setTheirs(current)
  }

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    if (!isDisabled) void save()
  })

  return (
    <>
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
