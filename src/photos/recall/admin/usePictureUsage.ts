'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { type Asked, useAnswer } from '../../../admin/useAnswer'
import { slugs } from '../../../slugs'
import type { PictureUsage } from '../usage'

/** The answer of `GET /api/media/:id/usage`. */
export interface ToldUsage extends PictureUsage {
  readonly mayRecall: boolean
  readonly mayLift: boolean
}

export function usePictureUsage(id: string): Asked<ToldUsage> {
  return useAnswer<ToldUsage>(`/${slugs.media}/${id}/usage`)
}

interface SavedPicture {
  readonly id: string
  /** Another one after each change of the record. */
  readonly version: string
}

/** The saved picture of the surrounding form; null while it is new. */
export function useSavedPicture(): SavedPicture | null {
  const { id, savedDocumentData } = useDocumentInfo()
  return id === undefined ? null : { id: String(id), version: `${id} ${savedDocumentData?.updatedAt}` }
}
