import type { CollectionBeforeOperationHook } from 'payload'
import { GuardsFailed } from '../errors'
import { contentHash } from './contentHash'
import { cleanFileName } from './fileNameRules'
import { inspectPicture } from './inspectPicture'
import { noteOriginalName } from './noteOriginalFilename'
import { refuseRecalled } from './recall/refuseRecalled'

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
  const { extension, mimeType } = await inspectPicture(req.file.tempFilePath || req.file.data)
  const hash = await contentHash(req.file)
  await refuseRecalled(req, hash)
  noteOriginalName(req, hash, cleanFileName(req.file.name))
  req.file = { ...req.file, name: `${hash}.${extension}`, mimetype: mimeType }
}

function fileRequired(): GuardsFailed {
  return new GuardsFailed([
    { code: 'file_required', path: 'file', message: { zh: '请选择一张图片。', en: 'Please choose a picture.' } },
  ])
}
