import { mimeTypeOf } from './imageFormat'

/** A rendition as the database holds it, in its own row and in the picture's list. */
export interface ListedRendition {
  readonly sha256: string
  readonly extension: string
  readonly format: string
  /** Null: the whole picture. */
  readonly aspect: string | null
  readonly width: number
  readonly height: number
  readonly byteCount: number
}

/** A rendition as answers name it. */
export interface PublicRendition {
  readonly url: string
  readonly width: number
  readonly height: number
  /** As `16:9`; null: the whole picture. */
  readonly aspect: string | null
  readonly format: string
  readonly mimeType: string
  readonly byteCount: number
}

const renditionsPath = '/api/renditions'

/** A picture's renditions as its row lists them, the largest first; none for a row without. */
export function publicRenditions(listed: unknown): readonly PublicRendition[] {
  if (!Array.isArray(listed)) return []
  // Written by the sweep alone.
  return (listed as readonly ListedRendition[]).map(
    ({ sha256, extension, width, height, aspect, format, byteCount }) => ({
      url: `${renditionsPath}/${sha256}.${extension}`,
      width,
      height,
      aspect,
      format,
      mimeType: mimeTypeOf(extension),
      byteCount,
    }),
  )
}

/** The whole picture as every program can show it, at most so wide; the smallest where all are wider. */
export function jpegUpTo(
  renditions: readonly PublicRendition[],
  width = Number.POSITIVE_INFINITY,
): PublicRendition | null {
  const whole = renditions
    .filter(({ aspect, format }) => aspect === null && format === 'jpeg')
    .sort((a, b) => b.width - a.width)
  return whole.find((one) => one.width <= width) ?? whole.at(-1) ?? null
}

/** What a list of pictures shows. */
export const thumbnailWidth = 320
