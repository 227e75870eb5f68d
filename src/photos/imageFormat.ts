interface ImageFormat {
  readonly extension: string
  readonly mimeType: string
}

/** The formats that the newsroom takes in, by the name that a look at the content gives them. SVG can carry scripts and is none of them. */
const formats: Readonly<Record<string, ImageFormat>> = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
  avif: { extension: 'avif', mimeType: 'image/avif' },
  tiff: { extension: 'tif', mimeType: 'image/tiff' },
}

export const acceptedMimeTypes: readonly string[] = Object.values(formats).map(({ mimeType }) => mimeType)

/** Of a file that the newsroom keeps, by its extension. */
export function mimeTypeOf(extension: string): string {
  const format = Object.values(formats).find((one) => one.extension === extension)
  return format?.mimeType ?? 'application/octet-stream'
}

/** 12,000 × 12,500: above any camera that the trade uses, below what a decoder's memory can bear. */
export const maxPixels = 150_000_000

/** Of one file: an uncompressed TIFF of a medium-format camera. */
export const maxPictureBytes = 200 * 1024 * 1024

/** Of one file in a form that carries several, as the contest's does; below what the server takes of such a form. */
export const maxFormFileBytes = 60 * 1024 * 1024

/** As much of sharp's metadata as tells a format. */
export interface ImageHeader {
  readonly format?: string
  readonly compression?: string
  readonly width?: number
  readonly height?: number
}

/** The accepted format of a content; null for every other one. sharp calls AVIF `heif` with AV1 compression. */
export function imageFormat({ format, compression }: ImageHeader): ImageFormat | null {
  const name = format === 'heif' && compression === 'av1' ? 'avif' : format
  return (name !== undefined && Object.hasOwn(formats, name) && formats[name]) || null
}

/** What phones make of their own: the same container as AVIF with HEVC in it, which the picture library cannot decode. */
export function isHeic({ format, compression }: ImageHeader): boolean {
  return format === 'heif' && compression !== 'av1'
}

/** An AVIF is decoded whole, at 17 bytes a pixel: this many take 700 MB. */
const maxAvifPixels = 40_000_000

export function isTooLarge({ format, width = 0, height = 0 }: ImageHeader): boolean {
  return width * height > (format === 'heif' ? maxAvifPixels : maxPixels)
}
