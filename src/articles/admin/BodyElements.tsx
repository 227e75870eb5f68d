'use client'
import { useElement } from '@payloadcms/richtext-slate/client'
import './body.css'

export function LinkElement() {
  const { attributes, children, element } = useElement<{ url?: string }>()
  return (
    <span {...attributes} className="body-link" title={element.url}>
      {children}
    </span>
  )
}
