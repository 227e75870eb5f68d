'use client'
import { useElement } from '@payloadcms/richtext-slate/client'
import { Transforms } from 'slate'
import { ReactEditor, useReadOnly, useSelected, useSlateStatic } from 'slate-react'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { useBodyLock } from './useBodyLock'
import { useCaptions } from './useCaptions'
import { beginLine } from './withBodyShape'
import './body.css'

/** A picture in the text, shown small with its caption and credit; with the cursor on it, it offers a line beside it. */
export function PhotoElement() {
  const { attributes, children, element } = useElement<{ captionId?: string }>()
  const isSelected = useSelected()
  const isReadOnly = [useReadOnly(), useBodyLock().isVerbatim].includes(true)
  const say = useSay()
  const captionId = element.captionId ?? ''
  const caption = useCaptions(captionId ? [captionId] : []).get(captionId)
  return (
    <div {...attributes} className={`body-photo ${isSelected ? 'body-photo--selected' : ''}`}>
      <div contentEditable={false} className="body-photo__inner">
        {caption?.thumbnail ? (
          // biome-ignore lint/performance/noImgElement: a small file of the newsroom's own server
          <img src={caption.thumbnail} alt="" draggable={false} />
        ) : (
          <span className="body-photo__none">
            {say(caption?.recall != null ? texts.recalled : caption ? texts.noPicture : texts.picture)}
          </span>
        )}
        <div>
          <p>{caption ? caption.text || say(texts.noCaption) : captionId}</p>
          {caption?.recall && <p className="body-photo__credit">{caption.recall}</p>}
          {caption && <p className="body-photo__credit">{caption.credit || say(texts.noCredit)}</p>}
          {isSelected && !isReadOnly && <LineButtons element={element} />}
        </div>
      </div>
      {children}
    </div>
  )
}

function LineButtons({ element }: { readonly element: object }) {
  const editor = useSlateStatic()
  const say = useSay()
  const write = (side: 'above' | 'below') => {
    // The element as Slate holds it; its own types do not know our fields.
    Transforms.select(editor, ReactEditor.findPath(editor, element as never))
    beginLine(editor, side)
    ReactEditor.focus(editor)
  }
  return (
    <p className="body-photo__lines">
      {(['above', 'below'] as const).map((side) => (
        <button
          key={side}
          type="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.stopPropagation()
            write(side)
          }}
        >
          {say(texts[side])}
        </button>
      ))}
    </p>
  )
}

const texts = {
  picture: { zh: '图片', en: 'Picture' },
  noPicture: { zh: '有说明无图', en: 'No picture' },
  recalled: { zh: '图片已撤回', en: 'Picture recalled' },
  noCaption: { zh: '（尚无说明）', en: '(no caption yet)' },
  noCredit: { zh: '（尚无署名）', en: '(no credit yet)' },
  above: { zh: '在图上方写', en: 'Write above' },
  below: { zh: '在图下方写', en: 'Write below' },
} as const satisfies Record<string, Bilingual>
