'use client'
import { Button, Drawer, useConfig, useDocumentInfo, useForm, useFormModified, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useSay } from '../../admin/useSay'
import { ComparePanel, type Sides } from './ComparePanel'
import { words } from './words'
import './compare.css'

/** What changed since the last signature, one key away from the text: F8, or the button in the head of the piece. */
export function SinceSignature() {
  const { id, collectionSlug } = useDocumentInfo()
  const { openModal, closeModal, isModalOpen } = useModal()
  const say = useSay()
  const slug = `compare-${collectionSlug}-${id}`
  const isOpen = isModalOpen(slug)

  useEffect(() => {
    if (!id) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.isComposing) return
      event.preventDefault()
      if (isOpen) closeModal(slug)
      else openModal(slug)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [id, isOpen, slug, openModal, closeModal])

  if (!id) return null
  return (
    <>
      <Button
        id="compare-since-signature"
        buttonStyle="subtle"
        size="medium"
        margin={false}
        aria-label={`${say(words.title)}：${say(words.open)}（F8）`}
        tooltip={`${say(words.open)} · ${say(words.key)}`}
        onClick={() => openModal(slug)}
      >
        {say(words.title)}
      </Button>
      <Drawer slug={slug} title={say(words.open)}>
        {isOpen && <OpenComparison />}
      </Drawer>
    </>
  )
}

function OpenComparison() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { getData } = useForm()
  const isModified = useFormModified()
  const say = useSay()
  const [sides, setSides] = useState<Sides>({ from: 'for-me', to: 'now' })
  // What is in the form when the comparison is opened; the form rests below it.
  const [unsaved] = useState(() => (isModified ? contentOf(getData()) : undefined))
  const page = `${config.routes.admin}/collections/${collectionSlug}/${id}/compare?${new URLSearchParams({ ...sides })}`
  return (
    <>
      <ComparePanel
        address={`${config.routes.api}/${collectionSlug}/${id}`}
        {...sides}
        unsaved={unsaved}
        onSides={setSides}
      />
      {!unsaved && (
        <p className="diff__page">
          <a href={page}>{say(words.ownPage)}</a>
        </p>
      )}
    </>
  )
}

/** What is typed of a piece, without what only the server says of it. */
function contentOf(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { id: _id, item: _item, state: _state, revision: _revision, _status, ...content } = data
  return content
}
