'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '../../admin/useSay'
import { acceptedMimeTypes } from '../imageFormat'
import { words } from './words'

interface ChooseProps {
  /** In one line, where there are pictures below it already. */
  readonly isSlim: boolean
  readonly onChoose: (files: readonly File[]) => void
}

/** Takes pictures by drag, by the file dialog, or from a phone's camera. */
export function ChoosePictures({ isSlim, onChoose }: ChooseProps) {
  const say = useSay()
  const [isOver, setIsOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)

  // A picture on the clipboard, wherever the person is on the page; text is the fields' own.
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      onChoose(files.map((file) => named(file, new Date())))
    }
    // A file that is dropped beside the area would take the place of the page.
    const onOver = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault()
    const onDrop = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      onChoose([...event.dataTransfer.files])
    }
    document.addEventListener('paste', onPaste)
    document.addEventListener('dragover', onOver)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('paste', onPaste)
      document.removeEventListener('dragover', onOver)
      document.removeEventListener('drop', onDrop)
    }
  }, [onChoose])

  function take(event: React.ChangeEvent<HTMLInputElement>): void {
    onChoose([...(event.target.files ?? [])])
    event.target.value = ''
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons within do the same by keyboard
    <div
      className={`picture-desk__drop ${isSlim ? 'picture-desk__drop--slim' : ''} ${isOver ? 'picture-desk__drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setIsOver(false)
        onChoose([...event.dataTransfer.files])
      }}
    >
      <p>{say(words.drop)}</p>
      <Button size="medium" margin={false} onClick={() => input.current?.click()}>
        {say(words.choose)}
      </Button>
      <span className="picture-desk__camera">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => camera.current?.click()}>
          {say(words.camera)}
        </Button>
      </span>
      <input
        ref={input}
        id="picture-desk-files"
        type="file"
        hidden
        multiple
        accept={acceptedMimeTypes.join(',')}
        aria-label={say(words.choose)}
        onChange={take}
      />
      <input
        ref={camera}
        type="file"
        hidden
        accept="image/jpeg"
        capture="environment"
        aria-label={say(words.camera)}
        onChange={take}
      />
    </div>
  )
}

/** Browsers call every pasted picture image.png: a time tells them apart. */
function named(file: File, now: Date): File {
  if (!/^image\.[a-z]+$/.test(file.name)) return file
  const time = now.toISOString().replace(/\D/g, '').slice(0, 'YYYYMMDDHHMMSSmmm'.length)
  return new File([file], `pasted-${time}.${file.name.split('.').at(-1)}`, { type: file.type })
}
