'use client'
import { useElementButton } from '@payloadcms/richtext-slate/client'
import { useFormFields } from '@payloadcms/ui'
import { usePieceStatus } from '../../editorial/admin/usePieceStatus'
import { isBodyLocked } from '../../editorial/verbatimRules'

interface BodyLock {
  /** 照发: the text stays as it came in, whoever looks at it. */
  readonly isVerbatim: boolean
  /** Clearing the switch opens the text: in a draft, to those who may edit it. */
  readonly mayUnlock: boolean
}

const open: BodyLock = { isVerbatim: false, mayUnlock: false }

/** Whether the body of the surrounding form is locked to what came in, by the rule of the server. */
export function useBodyLock(): BodyLock {
  const { status } = usePieceStatus()
  const isTicked = useFormFields(([fields]) => fields?.verbatim?.value === true)
  if (!status) return open
  const { state, isVerbatim } = status
  if (!isBodyLocked({ state, isVerbatim, isTicked })) return open
  return { isVerbatim: true, mayUnlock: state === 'draft' && status.edit.allowed }
}

/** Whether nothing can be changed in the body now: a form that is read-only, or a text to be printed as it came. */
export function useIsReadOnlyBody(): boolean {
  const { disabled } = useElementButton()
  return useBodyLock().isVerbatim || disabled === true
}
