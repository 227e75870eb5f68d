import type { CollectionConfig } from 'payload'
import { journalist } from '../src/access/journalist'
import { staff } from '../src/access/staff'
import { staffOrShown } from '../src/access/staffOrShown'
import { underWorkflow } from '../src/editorial/underWorkflow'
import { documentNames } from '../src/editorial/vocabulary'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { publishedAtField } from '../src/fields/publishedAtField'
import { systemSet } from '../src/fields/systemSet'
import { refuseRecalledPhoto } from '../src/photos/recall/refuseRecalledPhoto'
import { returnWithOtherPicture } from '../src/photos/recall/returnWithOtherPicture'
import { noteCaptionGone, noteCaptionUse } from '../src/photos/search/captionUse'
import { previewLinksTab } from '../src/preview/admin/previewLinksTab'
import { linkEndpoints } from '../src/preview/previewEndpoints'
import { isPartOf } from '../src/references/references'
import { slugs } from '../src/slugs'

export const PhotoCaptions: CollectionConfig = underWorkflow({
  slug: slugs.photoCaptions,
  labels: documentNames[slugs.photoCaptions],
  admin: {
    group: adminGroups.pictures,
    useAsTitle: 'text',
    defaultColumns: ['text', 'state', 'photo', 'article', 'publishedAt'],
    listSearchableFields: ['text', 'place'],
    components: { views: { edit: { previewLinks: previewLinksTab } } },
  },
  access: { create: journalist, read: staffOrShown },
  endpoints: linkEndpoints,
  hooks: {
    beforeChange: [refuseRecalledPhoto, returnWithOtherPicture],
    afterChange: [noteCaptionUse],
    afterDelete: [noteCaptionGone],
  },
  indexes: [{ fields: ['_status', 'deletedAt', 'publishedAt'] }],
  fields: [
    idField(),
    {
      name: 'text',
      type: 'textarea',
      label: { zh: '说明文字', en: 'Caption' },
      admin: { description: { zh: '按见报文字，署名另填。', en: 'As printed, without the credit.' } },
    },
    {
      name: 'credit',
      type: 'group',
      label: { zh: '图片署名', en: 'Credit' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'byline',
              type: 'relationship',
              relationTo: slugs.bylines,
              index: true,
              label: { zh: '摄影者', en: 'Photographer' },
              admin: {
                description: { zh: '署名库里的人，考核计到其名下。', en: 'Whom the report counts the picture for.' },
              },
            },
            {
              name: 'printed',
              type: 'text',
              label: { zh: '见报署名', en: 'As printed' },
              admin: {
                description: { zh: '照片下印出的字，即署名行。', en: 'The words below the picture: its credit line.' },
              },
            },
          ],
        },
      ],
    },
    {
      name: 'photo',
      type: 'upload',
      relationTo: slugs.media,
      index: true,
      label: { zh: '图片', en: 'Photo' },
      admin: {
        components: { afterInput: ['/src/photos/admin/PictureName#PictureName'] },
        description: { zh: '只有文字没有图片时可空。', en: 'Empty where only the caption is at hand.' },
      },
    },
    {
      name: 'article',
      type: 'relationship',
      relationTo: slugs.articles,
      index: true,
      custom: isPartOf,
      label: { zh: '所属稿件', en: 'Article' },
      admin: { position: 'sidebar', description: { zh: '空着即单发图片。', en: 'Empty: it stands alone.' } },
    },
    {
      name: 'takenOn',
      type: 'date',
      label: { zh: '拍摄日期', en: 'Taken on' },
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
    },
    { name: 'place', type: 'text', label: { zh: '拍摄地点', en: 'Place' }, admin: { position: 'sidebar' } },
    {
      name: 'takenOutAt',
      type: 'date',
      access: { read: staff, ...systemSet },
      label: { zh: '因图片撤回拿下', en: 'Taken out by a recall' },
      admin: {
        readOnly: true,
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
        condition: ({ takenOutAt }) => Boolean(takenOutAt),
        description: {
          zh: '图片已撤回，这条说明不再随稿刊出；换一张图片即恢复。',
          en: 'Its picture was recalled: it is no part of the piece any more, until it has another picture.',
        },
      },
    },
    publishedAtField(),
  ],
})
