'use client'
import type { FormState } from 'payload'
import { createContext, type RefObject } from 'react'

export interface FormSaving {
  /** Whether the form lives on when its new document has been created; a drawer is filled anew by Payload. */
  readonly staysOpen: boolean
  /** The fields as they were sent with the last save, which may be under way. */
  readonly sent: RefObject<FormState | null>
}

/** What the save button of a form knows of its save, for those who stand in other slots of it. */
export const FormSavingContext = createContext<FormSaving>({ staysOpen: false, sent: { current: null } })
