'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useSay } from '../../editorial/admin/useSay'
import { acceptedMimeTypes } from '../imageFormat'
import { words } from './words'

/** Takes pictures by drag, by the file dialog, or from a phone's camera. */
export function ChoosePictures({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  const say = useSay()
  const [isOver, setIsOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)

  function take(event: React.ChangeEvent<HTMLInputElement>): void {
    onChoose([...(event.target.files ?? [])])
    event.target.value = ''
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons within do the same by keyboard
    <div
      className={`picture-desk__drop ${isOver ? 'picture-desk__drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
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
