import type { ListedRendition } from '../publicRenditionRules'
import type { Rendition } from './makeRenditions'

export interface RenditionRow extends ListedRendition {
  readonly id: string
  readonly media: string
}

export function listedRendition(rendition: Rendition): ListedRendition {
  const { sha256, extension, format, framing, width, height, byteCount } = rendition
  return { sha256, extension, format, aspect: framing === 'whole' ? null : framing, width, height, byteCount }
}
