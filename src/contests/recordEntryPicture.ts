import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { noteAdmitted, takeAdmitted, takeOffered } from '../photos/intake/admitted'
import { fileRequired } from '../photos/intake/intakeErrors'

/** A picture of an entry is a row over a file that lies in the store already (stagePictures.ts). */
export const admitEntryPicture: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create') return args
  const offered = takeOffered(req)
  if (!offered) throw fileRequired()
  noteAdmitted(req, offered)
  return args
}

export const recordEntryPicture: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  return operation === 'create' ? { ...data, ...takeAdmitted(req)?.facts } : data
}
