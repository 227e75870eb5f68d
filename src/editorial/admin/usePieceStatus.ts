'use client'
import { useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { PieceStatus } from './pieceStatus'

interface Known {
  readonly status: PieceStatus | null
  readonly hasFailed: boolean
  /** On the page's clock, in milliseconds. */
  readonly learntAt: number
}

/** Longer than a page takes to come whole, shorter than somebody is away from it. */
const freshMilliseconds = 3_000

/** A question on its way, and the revision that the form showed when it was put. */
interface Question {
  readonly revision: number | null
  readonly isThrough: Promise<void>
}

const unknown: Known = { status: null, hasFailed: false, learntAt: Number.NEGATIVE_INFINITY }
/** Shared by the controls of one document, which stand in slots of their own and cannot share a context. */
const knownByAddress = new Map<string, Known>()
const loading = new Map<string, Question>()
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
    // Whatever is on its way may have been read before that which is asked about.
    await ask(address, language, revision)
    const { status, hasFailed } = knownByAddress.get(address) ?? unknown
    return hasFailed ? null : status
  }, [address, language, revision])

  useEffect(() => {
    if (address) learnOf(address, language, revision)
  }, [address, language, revision])

  return { ...known, revision, address, reload }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * A moved revision means that there is something new to learn; all who show it learn it by one question. The page brings its
 * controls one after the other: what the first has just learnt serves those that follow.
 */
function learnOf(address: string, language: string, revision: number | null): void {
  const underWay = loading.get(address)
  if (underWay?.revision === revision) return
  const { status, learntAt } = knownByAddress.get(address) ?? unknown
  const isJustLearnt = status?.revision === revision && performance.now() - learntAt < freshMilliseconds
  if (!underWay && isJustLearnt) return
  void ask(address, language, revision)
}

/** Through when the answer is known, or that of a later question: an earlier one is never put over it. */
function ask(address: string, language: string, revision: number | null): Promise<void> {
  const isThrough = fetchStatus(address, language)
    .then((status): Known => ({ status, hasFailed: false, learntAt: performance.now() }))
    .catch((): Known => ({ ...(knownByAddress.get(address) ?? unknown), hasFailed: true }))
    .then((known) => {
      const latest = loading.get(address)
      if (latest !== question) return latest?.isThrough
      loading.delete(address)
      learn(address, known)
    })
  const question: Question = { revision, isThrough }
  loading.set(address, question)
  return isThrough
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
