import type { CollectionConfig } from 'payload'
import { deskHeadOrAbove } from '../src/access/deskHeadOrAbove'
import { editorOrAbove } from '../src/access/editorOrAbove'
import { validateAddressName } from '../src/fields/addressName'
import { adminGroups } from '../src/fields/adminGroups'
import { formerAddressesField, keepFormerAddress } from '../src/fields/formerAddresses'
import { idField } from '../src/fields/idField'
import { askForPublicPieces } from '../src/frontpage/askForPublicPieces'
import { withListRevision } from '../src/frontpage/listRevision'
import { publicPiecesOnly } from '../src/frontpage/publicPiecesOnly'
import { mayWordTopic, staffOrPublicTopic } from '../src/frontpage/topicAccess'
import { slugs } from '../src/slugs'

const wording = { update: mayWordTopic }

/** 专题: pieces that belong together, in an order. Its own words reach readers without a review, so a desk head lets them out. */
export const Topics: CollectionConfig = withListRevision({
  slug: slugs.topics,
  labels: { singular: { zh: '专题', en: 'Topic' }, plural: { zh: '专题', en: 'Topics' } },
  admin: {
    group: adminGroups.articles,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'isPublic', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
  },
  access: {
    create: editorOrAbove,
    read: staffOrPublicTopic,
    update: editorOrAbove,
    delete: deskHeadOrAbove,
    readVersions: editorOrAbove,
  },
  disableDuplicate: true,
  versions: { maxPerDoc: 50, drafts: false },
  hooks: { beforeOperation: [askForPublicPieces], beforeChange: [keepFormerAddress(slugs.topics)] },
  fields: [
    idField(),
    { name: 'title', type: 'text', required: true, access: wording, label: { zh: '专题名', en: 'Title' } },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: wording,
      validate: validateAddressName,
      label: { zh: '网址名', en: 'Slug' },
      admin: { description: { zh: '小写字母、数字和连字符。', en: 'Lower-case letters, digits and hyphens.' } },
    },
    formerAddressesField,
    { name: 'intro', type: 'textarea', access: wording, label: { zh: '导语', en: 'Introduction' } },
    {
      name: 'pieces',
      type: 'relationship',
      relationTo: slugs.articles,
      hasMany: true,
      index: true,
      maxRows: 100,
      hooks: { afterRead: [publicPiecesOnly] },
      label: { zh: '稿件（按次序）', en: 'Pieces, in order' },
      admin: {
        description: {
          zh: '拖动可改次序。未发表或已撤下的稿件读者看不到。',
          en: 'Drag to change the order. Readers see those that are published.',
        },
      },
    },
    {
      name: 'isPublic',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: { create: deskHeadOrAbove, update: deskHeadOrAbove },
      label: { zh: '公开', en: 'Public' },
      admin: {
        position: 'sidebar',
        description: {
          zh: '由部主任以上公开；公开后专题名和导语也须由部主任修改。',
          en: 'Set by a desk head, who from then on changes its words too.',
        },
      },
    },
  ],
})
