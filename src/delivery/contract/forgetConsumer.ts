import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { queueAfterCommit } from '../../database/afterCommit'
import { slugs } from '../../slugs'
import { forgetConsumers } from './knownConsumers'

/** A key that was made, switched off or deleted is so with the next request. */
export const forgetAfterChange: CollectionAfterChangeHook = async ({ req }) => {
  await queueAfterCommit(req, () => forgetConsumers(req.payload))
}

export const forgetAfterDelete: CollectionAfterDeleteHook = async ({ req }) => {
  await queueAfterCommit(req, () => forgetConsumers(req.payload))
}

/** Its counts go with it. */
export const dropUse: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: slugs.apiUsage, where: { consumer: { equals: id } }, req })
}
