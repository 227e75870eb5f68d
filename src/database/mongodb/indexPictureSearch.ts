import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { slugs } from '../../slugs'

/**
 * The picture search looks its words up by their parts, and reads the pictures that have them, newest first, for the words themselves.
 * Those of some days that have no moment are found by the time of their camera.
 */
export function indexPictureSearch({ collections }: MongooseAdapter): void {
  const keys = { 'search.parts': 1, createdAt: -1, _id: -1 } as const
  collections[slugs.media]?.schema.index(keys, { name: 'search_parts' })
  collections[slugs.media]?.schema.index({ takenAt: 1, takenLocally: 1 }, { name: 'taken' })
}
