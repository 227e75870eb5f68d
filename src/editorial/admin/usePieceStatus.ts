'use client'
import { useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { PieceStatus } from './pieceStatus'

interface Known {
  readonly status: PieceStatus | null
  readonly hasFailed: boolean
}

const unknown: Known = { status: null, hasFailed: false }
/** Shared by the controls of one document, which stand in slots of their own and cannot share a context. */
const knownByAddress = new Map<string, Known>()
const loading = new Map<string, Promise<void>>()
const listeners = new Set<() => void>()

export interface PieceStatusHandle extends Known {
  /** The revision that the form shows, to be sent with whatever is done to it. */
  readonly revision: number | null
  /** `/api/articles/…`; null while the document has not been created. */
  readonly address: string | null
  /** Asks again; null where the answer did not come. */
  readonly reload: () => Promise<PieceStatus | null>
}

/** Where the document of the surrounding form stands in the workflow, for the person who is logged in. */
export function usePieceStatus(): PieceStatusHandle {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const address = id ? `${config.routes.api}/${collectionSlug}/${id}` : null
  const revisionInForm = useFormFields(([fields]) => fields?.revision?.value)
  const revision = typeof revisionInForm === 'number' ? revisionInForm : null
  const known = useSyncExternalStore(
    subscribe,
    () => (address && knownByAddress.get(address)) || unknown,
    () => unknown,
  )
  const language = i18n.language

  const reload = useCallback(async () => {
    if (!address) return null
    await load(address, language)
    const { status, hasFailed } = knownByAddress.get(address) ?? unknown
    return hasFailed ? null : status
  }, [address, language])

  // A moved revision means that there is something new to learn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is the signal
  useEffect(() => {
    void reload()
  }, [reload, revision])

  return { ...known, revision, address, reload }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function load(address: string, language: string): Promise<void> {
  const underWay = loading.get(address)
  if (underWay) return underWay
  const request = fetchStatus(address, language)
    .then((status) => learn(address, { status, hasFailed: false }))
    .catch(() => learn(address, { status: knownByAddress.get(address)?.status ?? null, hasFailed: true }))
    .finally(() => loading.delete(address))
  loading.set(address, request)
  return request
}

function learn(address: string, known: Known): void {
  knownByAddress.set(address, known)
  for (const listener of listeners) listener()
}

async function fetchStatus(address: string, language: string): Promise<PieceStatus> {
  const response = await fetch(`${address}/transitions`, { headers: { 'Accept-Language': language } })
  if (!response.ok) throw new Error(String(response.status))
  // The product's own endpoint; its shape is declared beside it.
  return (await response.json()) as PieceStatus
}
