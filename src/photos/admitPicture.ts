import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { GuardsFailed } from '../errors'
import { cleanFileName } from './fileNameRules'
import { imageFormat, isTooLarge } from './imageFormat'
import { noteOriginalName } from './noteOriginalFilename'

type UploadedFile = NonNullable<PayloadRequest['file']>

/**
 * Admits an uploaded picture by its content alone, and names it by the SHA-256 of that content: type and name that came
 * with it do not count, the name is noted beside. Cropping is dropped too, for it would put other bytes under the same name.
 */
export const admitPicture: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  if (req.query && 'uploadEdits' in req.query) delete req.query.uploadEdits
  // Payload would fetch an address that was sent in place of a file.
  if (!req.file && operation === 'create') throw fileRequired()
  if (!req.file) return
  const { extension, mimeType } = await inspected(req.file)
  const hash = await contentHash(req.file)
  noteOriginalName(req, hash, cleanFileName(req.file.name))
  req.file = { ...req.file, name: `${hash}.${extension}`, mimetype: mimeType }
}

function fileRequired(): GuardsFailed {
  return new GuardsFailed([
    { code: 'file_required', path: 'file', message: { zh: '请选择一张图片。', en: 'Please choose a picture.' } },
  ])
}

async function inspected(file: UploadedFile): Promise<{ extension: string; mimeType: string }> {
  const header = await sharp(file.tempFilePath || file.data)
    .metadata()
    .catch(() => null)
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
  return format
}

async function contentHash({ data, tempFilePath }: UploadedFile): Promise<string> {
  const hash = createHash('sha256')
  if (!tempFilePath) return hash.update(data).digest('hex')
  for await (const chunk of createReadStream(tempFilePath)) hash.update(chunk)
  return hash.digest('hex')
}
