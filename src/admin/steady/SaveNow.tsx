'use client'
import { Button } from '@payloadcms/ui'
import { useSay } from '../useSay'
import { words } from '../words'
import { useSaveKey } from './useSaveKey'

interface SaveNowProps {
  readonly mayEdit: boolean
  readonly isBusy: boolean
  readonly isDisabled: boolean
  readonly save: () => Promise<void>
}

/** The button, and Ctrl+S, of a form that has no workflow; it says that a save is under way. */
export function SaveNow({ mayEdit, isBusy, isDisabled, save }: SaveNowProps) {
  const say = useSay()
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
