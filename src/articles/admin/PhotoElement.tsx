'use client'
import { useElement } from '@payloadcms/richtext-slate/client'
import { useSelected } from 'slate-react'
import { useSay } from '../../editorial/admin/useSay'
import { useCaptions } from './useCaptions'
import './body.css'

/** A picture in the text, shown by its caption and credit. */
export function PhotoElement() {
  const { attributes, children, element } = useElement<{ captionId?: string }>()
  const isSelected = useSelected()
  const say = useSay()
  const captionId = element.captionId ?? ''
  const caption = useCaptions(captionId ? [captionId] : []).get(captionId)
  return (
    <div {...attributes} className={`body-photo ${isSelected ? 'body-photo--selected' : ''}`}>
      <div contentEditable={false}>
        <strong>{say({ zh: '图片', en: 'Picture' })}</strong> {caption?.text || captionId}
        {caption?.credit && <span className="body-photo__credit">{caption.credit}</span>}
      </div>
      {children}
    </div>
  )
}
