'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useSay } from '../../admin/useSay'
import type { Source } from './postImport'
import { words } from './words'

interface ChooseManuscriptProps {
  /** What was pasted, also when one comes back to it. */
  readonly text: string
  readonly onText: (text: string) => void
  readonly isBusy: boolean
  readonly onChoose: (source: Source) => void
  readonly onCancel: () => void
}

/** A file by drag or by its dialog, or text by paste. */
export function ChooseManuscript({ text, onText, isBusy, onChoose, onCancel }: ChooseManuscriptProps) {
  const say = useSay()
  const [isOver, setIsOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  function take(files: FileList | null): void {
    const file = files?.[0]
    if (file) onChoose({ file })
  }

  return (
    <>
      <div className="piece-dialog__fields">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same by keyboard */}
        <div
          className={`import-drop ${isOver ? 'import-drop--over' : ''}`}
          onDragOver={(event) => {
            event.preventDefault()
            setIsOver(true)
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={(event) => {
            event.preventDefault()
            setIsOver(false)
            take(event.dataTransfer.files)
          }}
        >
          {say(words.drop)}{' '}
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={isBusy}
            onClick={() => input.current?.click()}
          >
            {say(words.choose)}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".docx,.txt,.htm,.html,text/plain"
            aria-label={say(words.choose)}
            onChange={(event) => take(event.target.files)}
          />
        </div>
        <label className="import-text">
          {say(words.orPaste)}
          <textarea rows={8} value={text} readOnly={isBusy} onChange={(event) => onText(event.target.value)} />
        </label>
      </div>
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onCancel}>
          {say(words.cancel)}
        </Button>
        <Button size="medium" margin={false} disabled={isBusy || text.trim() === ''} onClick={() => onChoose({ text })}>
          {say(isBusy ? words.reading : words.read)}
        </Button>
      </div>
    </>
  )
}
