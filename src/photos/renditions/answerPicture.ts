import type { CollectionAfterReadHook } from 'payload'
import { staff } from '../../access/staff'
import { jpegUpTo, publicRenditions, thumbnailWidth } from '../publicRenditionRules'

/**
 * What an answer says of a picture's files. The newsroom gets the address of the original and a small rendition for its
 * lists; everybody else the largest JPEG, as if that were the picture: size, type and bytes are its own. Nothing of it
 * changes what was signed: renditions are made of the record.
 */
export const answerPicture: CollectionAfterReadHook = ({ doc, req }) => {
  const renditions = publicRenditions(doc.renditions)
  const small = jpegUpTo(renditions, thumbnailWidth)?.url ?? doc.placeholder ?? null
  if (staff({ req })) return { ...within(doc, { thumbnailURL: small }), renditions }
  const largest = jpegUpTo(renditions)
  const shown = within(doc, {
    thumbnailURL: small,
    url: largest?.url ?? null,
    width: largest?.width ?? null,
    height: largest?.height ?? null,
    mimeType: largest?.mimeType ?? null,
    filesize: largest?.byteCount ?? null,
  })
  // MongoDB leaves out of a row what was never set: none made yet is an empty list on both engines.
  return { ...shown, renditions }
}

/** Only what was asked for: a selection has some of the fields. */
function within(doc: Record<string, unknown>, changes: Record<string, unknown>): Record<string, unknown> {
  return { ...doc, ...Object.fromEntries(Object.entries(changes).filter(([name]) => name in doc)) }
}
