'use client'
import {
  DefaultEditView,
  DocumentInfoProvider,
  LoadingOverlay,
  useConfig,
  useDocumentDrawerContext,
  useDocumentInfo,
  useDocumentTitle,
} from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { DocumentViewClientProps } from 'payload'
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { type CreatedTab, CreatedTabs } from './CreatedTabs'
import { type FormSaving, FormSavingContext } from './formSaving'

interface SteadyFormProps extends DocumentViewClientProps {
  readonly tabs: readonly CreatedTab[]
}

/**
 * Payload's form, which stays as it is when a new document has been created: Payload itself goes to the document's address
 * and fills a form anew there, and whoever types on meanwhile types into nothing.
 */
export function SteadyForm({ tabs, ...slots }: SteadyFormProps) {
  const { id } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const sent = useRef(null)
  const staysOpen = !id && !drawerSlug
  const saving = useMemo<FormSaving>(() => ({ staysOpen, sent }), [staysOpen])
  const form = <DefaultEditView {...slots} />
  return (
    <FormSavingContext value={saving}>{staysOpen ? <NewForm tabs={tabs}>{form}</NewForm> : form}</FormSavingContext>
  )
}

interface NewFormProps {
  readonly tabs: readonly CreatedTab[]
  readonly children: ReactNode
}

function NewForm({ tabs, children }: NewFormProps) {
  const page = useDocumentInfo()
  const nameHead = useRef<NameHead | null>(null)
  const { config } = useConfig()
  const pathname = usePathname()
  const [created, setCreated] = useState<string | null>(null)
  const [count, setCount] = useState(0)
  const collection = `${config.routes.admin}/collections/${page.collectionSlug}`
  const address = created === null ? null : `${collection}/${created}`
  const isAtBlank = pathname === `${collection}/create`
  const wasAt = useRef<string | null>(null)
  // Brought back by the browser's Back under the address of what was created here: a blank form gives way to the document,
  // which Payload asks for after every Back. Asked for twice, it would come again over what is typed by then.
  const [isOutdated] = useState(!isAtBlank)

  useEffect(() => {
    if (address) window.history.replaceState(null, '', address)
  }, [address])

  // Next takes this page for the one of a new document still: asked for that, it shows this very one again.
  useEffect(() => {
    if (address && wasAt.current === address && isAtBlank) {
      setCreated(null)
      setCount((before) => before + 1)
    }
    wasAt.current = pathname
  }, [pathname, address, isAtBlank])

  if (isOutdated) return <LoadingOverlay />
  return (
    <>
      <Head nameHead={nameHead} />
      <DocumentInfoProvider
        {...page}
        key={count}
        {...(created === null ? {} : { id: created, isEditing: true })}
        redirectAfterCreate={false}
      >
        <Arrival onCreated={setCreated} nameHead={nameHead} />
        {address && <CreatedTabs tabs={tabs} address={address} />}
        {children}
      </DocumentInfoProvider>
    </>
  )
}

type NameHead = (title: string) => void

/**
 * Takes hold of the title in the head of the page, which is around the form. By itself: whatever draws the form anew with
 * every letter of a title makes the cursor jump in the field that it is typed into.
 */
function Head({ nameHead }: { readonly nameHead: RefObject<NameHead | null> }) {
  const { setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    nameHead.current = setDocumentTitle
  }, [nameHead, setDocumentTitle])
  return null
}

interface ArrivalProps {
  readonly onCreated: (id: string) => void
  readonly nameHead: RefObject<NameHead | null>
}

/** Tells the id as soon as the answer to the first save is in, and from then on the title to the head of the page. */
function Arrival({ onCreated, nameHead }: ArrivalProps) {
  const { id, savedDocumentData } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const createdId = savedDocumentData?.id
  useEffect(() => {
    if (!id && createdId) onCreated(String(createdId))
  }, [id, createdId, onCreated])
  useEffect(() => {
    if (id) nameHead.current?.(title)
  }, [id, title, nameHead])
  return null
}
