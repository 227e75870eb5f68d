'use client'
import { Button, CheckboxInput, toast, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../admin/Dialog'
import { differences, type KeptText } from '../../admin/kept/keptTextRules'
import { keptWords } from '../../admin/kept/keptWords'
import { useTakeText } from '../../admin/kept/useTakeText'
import { readableValue } from '../../admin/readableValue'
import { shortTime } from '../../admin/time'
import { useFieldLabels } from '../../admin/useFieldLabels'
import { useSay } from '../../admin/useSay'
import { usePieceStatus } from './usePieceStatus'
import { words } from './words'

interface KeptDialogProps {
  readonly text: KeptText
  readonly onTaken: () => void
  readonly onDrop: () => void
  readonly onClose: () => void
}

/** Kept text beside what the form holds, field by field: take what is wanted, or throw it away. */
export function KeptDialog({ text, onTaken, onDrop, onClose }: KeptDialogProps) {
  const { hasSavePermission, collectionSlug } = useDocumentInfo()
  const { getData } = useForm()
  const { status } = usePieceStatus()
  const labelOf = useFieldLabels(collectionSlug)
  const say = useSay()
  const take = useTakeText()
  const rows = differences(text, getData())
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(rows.map(({ name }) => name)))
  const [isBusy, setIsBusy] = useState(false)
  const mayTake = hasSavePermission === true

  async function takeChosen(): Promise<void> {
    setIsBusy(true)
    const isTaken = await take(text, [...chosen])
    setIsBusy(false)
    if (!isTaken) {
      toast.error(say(words.unreachable))
      return
    }
    toast.success(say(keptWords.taken))
    onTaken()
  }

  function toggle(name: string): void {
    const next = new Set(chosen)
    if (!next.delete(name)) next.add(name)
    setChosen(next)
  }

  return (
    <Dialog slug="kept-text-compare" title={say(keptWords.title)} isWide onClose={onClose}>
      <p>{say(keptWords.typedAt).replace('{time}', shortTime(text.typedAt))}</p>
      {!mayTake && (
        <p className="piece-dialog__problem">
          {say(keptWords.readOnly)} {status?.edit.reasons.map(({ message }) => message).join(' ')}
        </p>
      )}
      <div className="kept-text__scroll">
        <table className="piece-version__table">
          <thead>
            <tr>
              <th scope="col">{say(keptWords.field)}</th>
              <th scope="col">{say(keptWords.now)}</th>
              <th scope="col">{say(keptWords.kept)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, kept, now, isChangedSince }) => (
              <tr key={name}>
                <th scope="row">
                  <CheckboxInput
                    id={`kept-take-${name}`}
                    label={labelOf(name) ?? name}
                    checked={chosen.has(name)}
                    readOnly={!mayTake}
                    onToggle={() => toggle(name)}
                  />
                  {isChangedSince && <small className="kept-text__since">{say(keptWords.changedSince)}</small>}
                </th>
                <td>{readableValue(now)}</td>
                <td>{readableValue(kept)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
          {say(keptWords.later)}
        </Button>
        <Button id="kept-dialog-drop" buttonStyle="secondary" size="medium" margin={false} onClick={onDrop}>
          {say(keptWords.drop)}
        </Button>
        <Button
          id="kept-take"
          size="medium"
          margin={false}
          disabled={!mayTake || isBusy || chosen.size === 0}
          onClick={() => void takeChosen()}
        >
          {say(keptWords.take)}
        </Button>
      </div>
    </Dialog>
  )
}
