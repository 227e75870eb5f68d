import type { Aspect } from './cropRules'
import type { Rendition } from './makeRenditions'
import type { RenditionFormat } from './planRules'

/** A rendition as the database holds it, in its own row and in the picture's list. */
export interface ListedRendition {
  readonly sha256: string
  readonly extension: string
  readonly format: RenditionFormat
  /** Null: the whole picture. */
  readonly aspect: Aspect | null
  readonly width: number
  readonly height: number
  readonly byteCount: number
}

export interface RenditionRow extends ListedRendition {
  readonly id: string
  readonly media: string
}

export function listedRendition(rendition: Rendition): ListedRendition {
  const { sha256, extension, format, framing, width, height, byteCount } = rendition
  return { sha256, extension, format, aspect: framing === 'whole' ? null : framing, width, height, byteCount }
}
