import type { CollectionBeforeChangeHook } from 'payload'
import { personOf } from '../../access/person'
import { giveWay } from '../giveWay'
import { takeAdmitted, takeLate } from './admitted'
import { fileRequired } from './intakeErrors'
import { type FieldOrigins, originsAfter } from './intakeRecordRules'

/** Writes what is known of a picture's file into its new row; later it keeps whose word each field is. */
export const recordIntake: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') {
    const late = takeLate(req)
    if (late) return { ...data, fieldOrigins: late.origins, deskRecord: late.desk }
    const origins: FieldOrigins = originalDoc.fieldOrigins ?? {}
    return { ...data, fieldOrigins: originsAfter(origins, { before: originalDoc, after: data }) }
  }
  const admitted = takeAdmitted(req)
  await giveWay()
  if (!admitted) throw fileRequired()
  const { facts, data: filled, originalFilename, hasContentCredentials, origins, desk } = admitted
  return {
    ...data,
    ...filled,
    ...facts,
    originalFilename,
    hasContentCredentials,
    // Made by the first look; both engines answer with null until then.
    placeholder: null,
    uploadedBy: personOf(req.user)?.id ?? null,
    fieldOrigins: origins,
    deskRecord: desk,
  }
}
