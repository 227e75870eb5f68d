'use client'
import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import { fetchJson } from '../../admin/fetchJson'
import { useSay } from '../../admin/useSay'
import type { ActionDraft } from '../../editorial/admin/actionForm'
import { PieceActionDialog } from '../../editorial/admin/PieceActionDialog'
import { confirmTextOf, type PieceStatus } from '../../editorial/admin/pieceStatus'
import type { Action } from '../../editorial/workflow'
import type { Card } from '../card'
import { deskWords } from './deskWords'
import { titleOf } from './PieceMarks'

interface Asked {
  readonly card: Card
  readonly action: Action
  readonly status: PieceStatus
  readonly given?: ActionDraft
}

export interface PieceDialogHandle {
  readonly isOpen: boolean
  /** Asks for what the action needs, on the piece as it stood when its card was read. */
  readonly ask: (asked: Asked) => void
  readonly statusOf: (card: Card) => Promise<PieceStatus | null>
  readonly dialog: ReactNode
}

/** The workflow's own dialog, for a card instead of an open document. */
export function usePieceDialog(refresh: () => Promise<void>): PieceDialogHandle {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [asked, setAsked] = useState<Asked | null>(null)
  const addressOf = ({ collectionSlug, documentId }: Card) => `${config.routes.api}/${collectionSlug}/${documentId}`

  async function statusOf(card: Card): Promise<PieceStatus | null> {
    const status = await fetchJson<PieceStatus>(`${addressOf(card)}/transitions`, i18n.language)
    if (!status) toast.error(say(deskWords.failed))
    return status
  }

  const dialog = asked && (
    <PieceActionDialog
      action={asked.action}
      status={asked.status}
      address={addressOf(asked.card)}
      revision={asked.card.revision}
      confirmText={confirmTextOf(titleOf(asked.card) || asked.card.documentId)}
      title={asked.card.headline || titleOf(asked.card)}
      given={asked.given}
      onClose={() => setAsked(null)}
      onAnswered={refresh}
      onStartOver={refresh}
    />
  )
  return { isOpen: asked !== null, ask: setAsked, statusOf, dialog }
}
