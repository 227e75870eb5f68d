'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { type Asked, useAnswer } from '../../../editorial/admin/useAnswer'
import { slugs } from '../../../slugs'
import type { PictureUsage } from '../usage'

/** The answer of `GET /api/media/:id/usage`. */
export interface ToldUsage extends PictureUsage {
  readonly mayRecall: boolean
  readonly mayLift: boolean
}

/** Where the picture of the surrounding form is used; it is asked for only once it is saved. */
export function usePictureUsage(id: string): Asked<ToldUsage> {
  return useAnswer<ToldUsage>(`/${slugs.media}/${id}/usage`)
}

/** The saved picture of the surrounding form; null while it is new. */
export function usePictureId(): string | null {
  const { id } = useDocumentInfo()
  return id === undefined ? null : String(id)
}
