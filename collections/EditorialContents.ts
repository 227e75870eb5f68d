import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody'
import { refuseChange, refuseDeletion } from '../src/editorial/appendOnly'
import { readsPieces } from '../src/editorial/eventAccess'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { slugs } from '../src/slugs'

/**
 * What stood in a piece at each step of its history, by value: the row of a digest holds exactly what that digest was
 * taken over. Versions are pruned and captions have versions of their own; these rows stay (docs/adr/0011).
 */
export const EditorialContents: CollectionConfig = {
  slug: slugs.editorialContents,
  labels: { singular: { zh: '签审内容', en: 'Signed content' }, plural: { zh: '签审内容', en: 'Signed contents' } },
  admin: { group: adminGroups.system, hidden: true, useAsTitle: 'digest' },
  access: { create: nobody, read: readsPieces, update: nobody, delete: nobody },
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  hooks: { beforeChange: [refuseChange], beforeDelete: [refuseDeletion] },
  fields: [
    // The document and the digest, so that a row is found and kept unique by its id.
    idField(),
    { name: 'collectionSlug', type: 'text', required: true, label: { zh: '文档类别', en: 'Collection' } },
    { name: 'documentId', type: 'text', required: true, index: true, label: { zh: '文档编号', en: 'Document' } },
    { name: 'digest', type: 'text', required: true, label: { zh: '内容摘要', en: 'Digest' } },
    { name: 'keptAt', type: 'date', required: true, label: { zh: '存入时间', en: 'Kept at' } },
    { name: 'content', type: 'json', required: true, label: { zh: '内容', en: 'Content' } },
  ],
}
