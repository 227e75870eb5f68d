import type { CollectionConfig } from 'payload'
import { staff } from '../src/access/staff'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { systemSet } from '../src/fields/systemSet'
import { lightboxOwner, ownLightbox, ownOrSharedLightbox } from '../src/photos/lightboxes/access'
import { beginLightbox } from '../src/photos/lightboxes/beginLightbox'
import { countRevision } from '../src/photos/lightboxes/countRevision'
import { lightboxEndpoints } from '../src/photos/lightboxes/endpoints'
import { maxLightboxPictures } from '../src/photos/lightboxes/pictureOrderRules'
import { refuseRecalledPictures } from '../src/photos/lightboxes/refuseRecalledPictures'
import { letsGo } from '../src/references/references'
import { slugs } from '../src/slugs'

const ownersWord = { update: lightboxOwner }

/** 图片集: pictures put aside for a story, in an order; the desk's own, never before readers. */
export const Lightboxes: CollectionConfig = {
  slug: slugs.lightboxes,
  labels: { singular: { zh: '图片集', en: 'Lightbox' }, plural: { zh: '图片集', en: 'Lightboxes' } },
  admin: {
    group: adminGroups.pictures,
    useAsTitle: 'title',
    defaultColumns: ['title', 'storyNote', 'owner', 'updatedAt'],
    listSearchableFields: ['title', 'storyNote'],
  },
  access: {
    create: staff,
    read: ownOrSharedLightbox,
    update: ownOrSharedLightbox,
    delete: ownLightbox,
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: lightboxEndpoints,
  hooks: { beforeChange: [beginLightbox, countRevision, refuseRecalledPictures] },
  fields: [
    idField(),
    { name: 'title', type: 'text', required: true, maxLength: 100, label: { zh: '名称', en: 'Title' } },
    {
      name: 'storyNote',
      type: 'textarea',
      maxLength: 2000,
      label: { zh: '稿签或备注', en: 'Slugline or note' },
      admin: { rows: 2 },
    },
    {
      name: 'pictures',
      type: 'relationship',
      relationTo: slugs.media,
      hasMany: true,
      maxRows: maxLightboxPictures,
      // To be put aside is no use of a picture: whoever may delete it does, and it leaves the lightbox.
      custom: letsGo,
      label: { zh: '图片（按次序）', en: 'Pictures, in order' },
    },
    // Counts changes: whoever orders or saves what has been changed meanwhile is told so.
    {
      name: 'revision',
      type: 'number',
      defaultValue: 0,
      label: { zh: '修订号', en: 'Revision' },
      admin: { hidden: true },
    },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: slugs.users,
      index: true,
      access: systemSet,
      // Only they could delete it: it would keep their account for ever.
      custom: letsGo,
      label: { zh: '建立者', en: 'Owner' },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'sharedWith',
      type: 'relationship',
      relationTo: slugs.users,
      hasMany: true,
      maxRows: 50,
      access: ownersWord,
      custom: letsGo,
      label: { zh: '共用者', en: 'Shared with' },
      admin: {
        position: 'sidebar',
        description: {
          zh: '可以增减和排列图片，不能删除图片集。',
          en: 'They change its pictures; they cannot delete it.',
        },
      },
    },
    {
      name: 'sharedWithNewsroom',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: ownersWord,
      label: { zh: '编辑部共用', en: 'Shared with the newsroom' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'article',
      type: 'relationship',
      relationTo: slugs.articles,
      index: true,
      custom: letsGo,
      label: { zh: '所属稿件', en: 'Article' },
      admin: { position: 'sidebar' },
    },
  ],
}
