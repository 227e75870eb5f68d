import type { CollectionBeforeChangeHook } from 'payload'

const hashedName = /^([0-9a-f]{64})(?:-\d+)?\.[a-z]+$/

/** The stored name begins with the content's hash (admitPicture); the field is there to be searched. */
export const noteContentHash: CollectionBeforeChangeHook = ({ data }) => {
  const hash = typeof data.filename === 'string' ? hashedName.exec(data.filename)?.[1] : undefined
  return hash ? { ...data, contentHash: hash } : data
}
