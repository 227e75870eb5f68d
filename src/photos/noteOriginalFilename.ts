import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

interface OriginalName {
  readonly hash: string
  readonly name: string | null
}

const key = 'newsroomOriginalName'

/** Remembers the name with which this content came, until its record is written. */
export function noteOriginalName(req: PayloadRequest, hash: string, name: string | null): void {
  // Admitted a second time, when its transaction is run again, it bears the name of its content already.
  if (name?.startsWith(hash)) return
  const original: OriginalName = { hash, name }
  Object.assign(req.context, { [key]: original })
}

/** Keeps the name that the photographer knows the picture by; the file itself is named by its content. */
export const noteOriginalFilename: CollectionBeforeChangeHook = ({ data, req }) => {
  const original = (req.context as { [key]?: OriginalName })[key]
  const isOfThisFile = original !== undefined && data.contentHash === original.hash
  return isOfThisFile && req.file ? { ...data, originalFilename: original.name } : data
}
