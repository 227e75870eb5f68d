import type { ReadingPiece } from '../reading/piece'

/** What the admin tells the frame that shows the piece; both are pages of this server. */
export interface PreviewMessage {
  readonly kind: 'newsroom-preview'
  readonly piece: ReadingPiece
  readonly timeZone: string
  readonly theme: 'light' | 'dark'
}

/** What the frame says once it listens. */
export interface PreviewReady {
  readonly kind: 'newsroom-preview-ready'
}

export const previewFramePath = '/preview/frame'

export function isPreviewMessage(data: unknown): data is PreviewMessage {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'newsroom-preview'
}

export function isPreviewReady(data: unknown): data is PreviewReady {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'newsroom-preview-ready'
}
