'use client'
import { Popup, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useSlate } from 'slate-react'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { insertPhotos, PicturesDialog } from './PicturesDialog'
import { ToolButton } from './ToolButton'
import { type FoundCaption, useCaptionSearch } from './useCaptionSearch'

/** Puts a caption's picture into the text, below the paragraph in which the cursor stands; found by its words, or uploaded right here. */
export function PhotoButton() {
  const say = useSay()
  const [files, setFiles] = useState<readonly File[]>([])
  const input = useRef<HTMLInputElement>(null)
  const label = say(texts.picture)
  return (
    <>
      <Popup
        buttonType="custom"
        size="large"
        button={
          <ToolButton label={label} onUse={() => undefined}>
            {label}
          </ToolButton>
        }
        render={({ close }) => (
          <PhotoList
            onDone={close}
            onUpload={() => {
              close()
              input.current?.click()
            }}
          />
        )}
      />
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="image/jpeg,image/png,image/webp,image/avif,image/tiff"
        aria-label={say(texts.upload)}
        onChange={(event) => {
          setFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      {files.length > 0 && (
        <PicturesDialog purpose="upload" files={files} linked={[]} lostCount={0} onClose={() => setFiles([])} />
      )}
    </>
  )
}

interface PhotoListProps {
  readonly onDone: () => void
  readonly onUpload: () => void
}

function PhotoList({ onDone, onUpload }: PhotoListProps) {
  const editor = useSlate()
  const say = useSay()
  const [words, setWords] = useState('')
  const listed = useFormFields(([fields]) => idsIn(fields?.captions?.value).join(','))
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const captions = useCaptionSearch({ api: config.routes.api, words, articleId: id ? String(id) : null, listed })
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])

  function insert({ id: captionId }: FoundCaption): void {
    insertPhotos(editor, [captionId])
    onDone()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move between the buttons within
    <div className="body-photos" onKeyDown={moveByArrows}>
      <input
        ref={input}
        type="search"
        aria-label={say(texts.search)}
        placeholder={say(texts.search)}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <ul>
        {captions === null && <li className="body-photos__note">{say(texts.loading)}</li>}
        {captions?.length === 0 && <li className="body-photos__note">{say(words ? texts.none : texts.empty)}</li>}
        {captions?.map((caption) => (
          <li key={caption.id}>
            <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => insert(caption)}>
              {/* biome-ignore lint/performance/noImgElement: a small file of the newsroom's own server */}
              {caption.thumbnail ? <img src={caption.thumbnail} alt="" /> : <span className="body-photos__none" />}
              <span>
                {caption.text || say(texts.untitled)} <small>{caption.credit}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="body-photos__upload"
        onMouseDown={(event) => event.preventDefault()}
        onClick={onUpload}
      >
        {say(texts.upload)}
      </button>
    </div>
  )
}

function moveByArrows(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  event.preventDefault()
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')]
  const at = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1
  stops[(at + (event.key === 'ArrowDown' ? 1 : -1) + stops.length) % stops.length]?.focus()
}

function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((id) => (typeof id === 'string' ? [id] : [])) : []
}

const texts = {
  picture: { zh: '图片', en: 'Picture' },
  search: { zh: '按图片说明查找', en: 'Search captions' },
  loading: { zh: '正在找…', en: 'Searching…' },
  none: { zh: '没有找到', en: 'Nothing found' },
  empty: { zh: '本稿还没有图片说明；可查找，也可上传。', en: 'This piece has no captions yet: search, or upload.' },
  untitled: { zh: '（尚无说明）', en: '(no caption yet)' },
  upload: { zh: '上传图片…', en: 'Upload pictures…' },
} as const satisfies Record<string, Bilingual>
