import type { CollectionConfig } from 'payload'
import { editorOrAbove } from '../src/access/editorOrAbove'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { askForPublicPieces } from '../src/frontpage/askForPublicPieces'
import { withListRevision } from '../src/frontpage/listRevision'
import { publicPiecesOnly } from '../src/frontpage/publicPiecesOnly'
import { staffOrOfPublished } from '../src/frontpage/topicAccess'
import { slugs } from '../src/slugs'

/** 相关稿件: what readers of a piece are led to next. Beside the article and not in it: it changes after the article was signed. */
export const RelatedPieces: CollectionConfig = withListRevision({
  slug: slugs.relatedPieces,
  labels: { singular: { zh: '相关稿件', en: 'Related pieces' }, plural: { zh: '相关稿件', en: 'Related pieces' } },
  admin: { group: adminGroups.articles, useAsTitle: 'id', defaultColumns: ['article', 'pieces', 'updatedAt'] },
  access: {
    create: editorOrAbove,
    read: staffOrOfPublished,
    update: editorOrAbove,
    delete: editorOrAbove,
    readVersions: editorOrAbove,
  },
  disableDuplicate: true,
  versions: { maxPerDoc: 20, drafts: false },
  hooks: { beforeOperation: [askForPublicPieces] },
  fields: [
    idField(),
    {
      name: 'article',
      type: 'relationship',
      relationTo: slugs.articles,
      required: true,
      unique: true,
      index: true,
      label: { zh: '稿件', en: 'Article' },
    },
    {
      name: 'pieces',
      type: 'relationship',
      relationTo: slugs.articles,
      hasMany: true,
      index: true,
      maxRows: 12,
      hooks: { afterRead: [publicPiecesOnly] },
      label: { zh: '相关稿件（按次序）', en: 'Related pieces, in order' },
      admin: { description: { zh: '拖动可改次序。', en: 'Drag to change the order.' } },
    },
  ],
})
