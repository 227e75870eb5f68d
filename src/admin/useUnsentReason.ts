'use client'
import { useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { dropUnsent, keepUnsent, unsentDraft } from './unsentDrafts'

export interface UnsentReason {
  readonly reason: string
  /** Keeps what is typed while the page lives, also over a dialog that was closed by a slip. */
  readonly write: (reason: string) => void
  /** Once it was sent. */
  readonly drop: () => void
}

/** The reason in a dialog of `action` on what `address` names: what was typed there and not sent stands in it again. */
export function useUnsentReason(action: string, address: string): UnsentReason {
  const { user } = useAuth()
  const place = { userId: String(user?.id), action, address }
  const [reason, setReason] = useState(() => unsentDraft(place).reason ?? '')
  return {
    reason,
    write: (typed) => {
      keepUnsent(place, { reason: typed })
      setReason(typed)
    },
    drop: () => dropUnsent(place),
  }
}
