'use client'
import { useElement } from '@payloadcms/richtext-slate/client'
import { useSelected } from 'slate-react'
import { useSay } from '../../admin/useSay'
import './body.css'

/** Where a statement comes from: a mark in the text that is moved and deleted as one character. */
export function SourceElement() {
  const { attributes, children, element } = useElement<{ note?: string }>()
  const isSelected = useSelected()
  const say = useSay()
  return (
    <span {...attributes} className={`body-source ${isSelected ? 'body-source--selected' : ''}`} title={element.note}>
      <span contentEditable={false}>{say({ zh: '［源］', en: '[src]' })}</span>
      {children}
    </span>
  )
}
