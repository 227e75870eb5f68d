'use client'
import {
  Button,
  toast,
  useConfig,
  useDocumentInfo,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
  useOperation,
} from '@payloadcms/ui'
import { useState } from 'react'
import { keptWords } from '../../admin/kept/keptWords'
import { LoginDialog } from '../../admin/kept/LoginDialog'
import { whyNotSaved } from '../../admin/kept/whyNotSaved'
import { useFieldsInHand } from '../../admin/steady/useFieldsInHand'
import { useSaveKey } from '../../admin/steady/useSaveKey'
import { useTakeCreated } from '../../admin/steady/useTakeCreated'
import { useSay } from '../../admin/useSay'
import { OvertakenDialog } from './OvertakenDialog'
import { usePieceStatus } from './usePieceStatus'
import { useSavePiece } from './useSavePiece'
import { words } from './words'

/** The plain save of a piece, with Ctrl+S; a save that somebody overtook keeps the text and offers to merge. */
export function SaveButton() {
  const { hasSavePermission, isTrashed, uploadStatus } = useDocumentInfo()
  const { status, revision, reload } = usePieceStatus()
  const isModified = useFormModified()
  const isBusy = [useFormProcessing(), useFormBackgroundProcessing()].includes(true)
  const isNew = useOperation() === 'create'
  const save = useSavePiece()
  const say = useSay()
  const [isOvertaken, setIsOvertaken] = useState(false)
  const [isLoginWanted, setIsLoginWanted] = useState(false)
  const { config } = useConfig()
  useFieldsInHand()
  useTakeCreated()
  const mayEdit = hasSavePermission === true && !isTrashed
  const isDisabled = !mayEdit || isBusy || uploadStatus === 'uploading' || (!isNew && !isModified)

  async function saveAndLook(): Promise<void> {
    const stateBefore = status?.state
    if (await save()) {
      const after = await reload()
      if (stateBefore === 'approved' && after?.state === 'review3')
        toast.warning(say(words.hasLapsed), { duration: 12_000 })
      return
    }
    const why = await whyNotSaved(config.routes.api)
    // What the form has said is the browser's own English, or that nobody is logged in.
    if (why !== 'refused') toast.dismiss()
    if (why === 'unreachable') toast.error(say(keptWords.cut))
    setIsLoginWanted(why === 'loggedOut')
    if (why !== 'refused') return
    const now = await reload()
    if (!isNew && now && now.revision !== revision) setIsOvertaken(true)
  }

  useSaveKey({ mayEdit, isBusy, isDisabled, save: saveAndLook })

  const refusal = mayEdit ? '' : (status?.edit.reasons ?? []).map(({ message }) => message).join(' ')
  return (
    <>
      <span className="transition-bar__save" title={refusal || undefined}>
        <Button
          id="action-save"
          buttonStyle="secondary"
          size="medium"
          margin={false}
          type="button"
          disabled={isDisabled}
          extraButtonProps={refusal ? { 'aria-description': refusal } : {}}
          onClick={() => void saveAndLook()}
        >
          {say(isBusy ? words.saving : words.save)}
        </Button>
      </span>
      {isLoginWanted && (
        <LoginDialog
          onLoggedIn={() => {
            setIsLoginWanted(false)
            void saveAndLook()
          }}
          onClose={() => setIsLoginWanted(false)}
        />
      )}
      {isOvertaken && <OvertakenDialog onClose={() => setIsOvertaken(false)} />}
    </>
  )
}
