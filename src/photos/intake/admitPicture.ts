import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isRecord } from '../../isRecord'
import { type Admitted, noteAdmitted, takeOffered } from './admitted'
import { knownPicture } from './findByHash'
import { fileFixed, fileRequired, PictureKnown } from './intakeErrors'
import { withoutFileFields } from './intakeRecordRules'
import { keepOriginal } from './keepOriginal'
import { prepareRecord } from './prepareRecord'
import { discardReceived, receivedFrom } from './received'

/**
 * Lets a picture in by its content alone, and sees that a row keeps the file that it was made for. A file that comes by a
 * call within the server is taken in here; what comes over HTTP was before its transaction began (takeIn.ts).
 */
export const admitPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (req.query && 'uploadEdits' in req.query) delete req.query.uploadEdits
  const data = 'data' in args && isRecord(args.data) ? withoutFileFields(args.data) : {}
  if (operation === 'update') {
    if (req.file) throw fileFixed()
    return { ...args, data }
  }
  noteAdmitted(req, takeOffered(req) ?? (await takeGivenFile(req, data)))
  return { ...args, data }
}

async function takeGivenFile(req: PayloadRequest, words: Readonly<Record<string, unknown>>): Promise<Admitted> {
  const { file } = req
  // An address or the name of a stored file in place of one is none.
  if (!file) throw fileRequired()
  const received = await receivedFrom(file)
  // Payload would copy it, measure it and fetch what its fields refer to.
  delete req.file
  try {
    const known = await knownPicture(req, received.sha256)
    if (known) throw new PictureKnown(known.id)
    const prepared = await prepareRecord(req, { received, words })
    await keepOriginal(prepared.facts, received)
    return prepared
  } finally {
    await discardReceived(received)
  }
}
