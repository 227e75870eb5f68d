'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

export interface CreatedTab {
  /** What follows the document's address; empty for the form itself. */
  readonly href: string
  readonly label: string
}

interface CreatedTabsProps {
  readonly tabs: readonly CreatedTab[]
  /** The document's own page in the admin. */
  readonly address: string
}

/** The tabs of a document that was created in this form, where Payload draws them once the document is opened anew. */
export function CreatedTabs({ tabs, address }: CreatedTabsProps) {
  const [head, setHead] = useState<Element | null>(null)
  useEffect(() => setHead(document.querySelector('.doc-header__header')), [])
  if (!head) return null
  return createPortal(
    <div className="doc-tabs">
      <div className="doc-tabs__tabs-container">
        <ul className="doc-tabs__tabs">
          {tabs.map(({ href, label }) => (
            <Button
              key={href}
              buttonStyle="tab"
              className={`doc-tab ${href === '' ? 'doc-tab--active' : ''}`}
              disabled={href === ''}
              el={href === '' ? 'div' : 'link'}
              margin={false}
              size="medium"
              to={href === '' ? undefined : `${address}${href}`}
              aria-label={label}
            >
              <span className="doc-tab__label">{label}</span>
            </Button>
          ))}
        </ul>
      </div>
    </div>,
    head,
  )
}
