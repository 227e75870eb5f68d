'use client'
import { useFormFields } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import { isRecord } from '../../isRecord'
import type { PrefilledField } from '../metadata/prefill'
import { originWords } from '../originWords'
import './fileRecord.css'

/** Below a field: whose word it is, where it is not the photographer's own. */
export function FieldOriginNote({ field }: { readonly field: PrefilledField }) {
  const say = useSay()
  const origins = useFormFields(([fields]) => fields.fieldOrigins?.value)
  const origin = isRecord(origins) ? origins[field] : undefined
  const words = Object.entries(originWords).find(([name]) => name === origin)?.[1]
  return words ? <p className="field-origin">{say(words)}</p> : null
}
