import type { Metadata } from 'sharp'
import { GuardsFailed, type Problem } from '../errors'
import { imageFormat, isHeic, isTooLarge, maxPixels } from './imageFormat'
import { sharp } from './sharpSettings'

export interface InspectedPicture {
  readonly extension: string
  readonly mimeType: string
  /** As it is meant to be seen, whichever way the camera was held. */
  readonly uprightWidth: number
  readonly uprightHeight: number
}

/** What every reading of a picture has in common: damage and bombs are errors, and of an animation the first frame counts. */
export const readingOptions = { failOn: 'error', limitInputPixels: maxPixels, pages: 1 } as const

/**
 * Looks at the header alone.
 * @throws GuardsFailed `not_a_picture`, `heic_not_taken`, `picture_too_large`
 */
export async function inspectPicture(source: string | Buffer): Promise<InspectedPicture> {
  const header = await headerOf(source)
  if (header && isHeic(header)) throw new GuardsFailed([heicNotTaken])
  const format = header && imageFormat(header)
  if (!format) {
    throw new GuardsFailed([
      {
        code: 'not_a_picture',
        path: 'file',
        message: {
          zh: '只收 JPEG、PNG、WebP、AVIF、TIFF 图片；这份文件不是，或已损坏。',
          en: 'Only JPEG, PNG, WebP, AVIF and TIFF pictures are taken; this file is none, or is damaged.',
        },
      },
    ])
  }
  if (isTooLarge(header)) {
    throw new GuardsFailed([
      {
        code: 'picture_too_large',
        path: 'file',
        message: { zh: '图片像素过大，请先缩小。', en: 'The picture has too many pixels: scale it down first.' },
      },
    ])
  }
  return { ...format, uprightWidth: header.autoOrient.width, uprightHeight: header.autoOrient.height }
}

/** Pixels are counted by our own rule, whose refusal says so. */
async function headerOf(source: string | Buffer): Promise<Metadata | null> {
  if (source.length === 0) return null
  return sharp(source, { ...readingOptions, limitInputPixels: false })
    .metadata()
    .catch(() => null)
}

const heicNotTaken: Problem = {
  code: 'heic_not_taken',
  path: 'file',
  message: {
    zh: '暂不收 HEIC（HEVC）图片。请在手机相机设置里选“兼容性最佳”（JPEG），或先导出为 JPEG 再上传。',
    en: 'HEIC (HEVC) pictures are not taken. Set the phone’s camera to "Most Compatible" (JPEG), or export it as JPEG first.',
  },
}
