import type { CollectionConfig } from 'payload'
import { editorOrAbove } from '../src/access/editorOrAbove'
import { journalist } from '../src/access/journalist'
import { staff } from '../src/access/staff'
import { staffOrReleased } from '../src/access/staffOrReleased'
import { unreleased } from '../src/access/unreleased'
import { readEnv } from '../src/env'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { systemSet } from '../src/fields/systemSet'
import { admitPicture } from '../src/photos/admitPicture'
import { assumeOwnRights } from '../src/photos/assumeOwnRights'
import { acceptedMimeTypes } from '../src/photos/imageFormat'
import { noteContentHash } from '../src/photos/noteContentHash'
import { noteFramer } from '../src/photos/noteFramer'
import { noteOriginalFilename } from '../src/photos/noteOriginalFilename'
import { refuseWhileReviewed } from '../src/photos/refuseWhileReviewed'
import { answerPicture } from '../src/photos/renditions/answerPicture'
import { awaitRenditions } from '../src/photos/renditions/awaitRenditions'
import { forgetRenditions } from '../src/photos/renditions/forgetRenditions'
import { framingFields } from '../src/photos/renditions/framingFields'
import { renditionFields } from '../src/photos/renditions/renditionFields'
import { rightsFields } from '../src/photos/rightsFields'
import { digitalSourceTypes } from '../src/photos/vocabulary'
import { slugs } from '../src/slugs'

export const Media: CollectionConfig = {
  slug: slugs.media,
  labels: { singular: { zh: '图片', en: 'Picture' }, plural: { zh: '图片', en: 'Pictures' } },
  admin: {
    group: adminGroups.pictures,
    useAsTitle: 'alt',
    defaultColumns: ['originalFilename', 'alt', 'creditLine', 'released', 'updatedAt'],
    listSearchableFields: ['alt', 'creditLine', 'place', 'originalFilename', 'filename'],
  },
  access: {
    create: journalist,
    read: staffOrReleased,
    update: unreleased(journalist),
    delete: unreleased(editorOrAbove),
  },
  disableDuplicate: true,
  // What answers say of the files is told from it, whatever else is asked for.
  forceSelect: { renditions: true },
  hooks: {
    beforeOperation: [admitPicture],
    beforeChange: [
      assumeOwnRights,
      refuseWhileReviewed,
      noteContentHash,
      noteOriginalFilename,
      noteFramer,
      awaitRenditions,
    ],
    afterRead: [answerPicture],
    afterDelete: [forgetRenditions],
  },
  upload: {
    staticDir: readEnv().mediaDir,
    mimeTypes: [...acceptedMimeTypes],
    // Ours is in fractions, suggested until somebody sets it, and one of the crops.
    focalPoint: false,
    crop: false,
    // The server would have to fetch what a stranger names.
    pasteURL: false,
  },
  fields: [
    idField(),
    // The original's, which only the newsroom may know.
    { name: 'filename', type: 'text', access: { read: staff } },
    {
      name: 'alt',
      type: 'textarea',
      label: { zh: '替代文字', en: 'Alt text' },
      admin: {
        rows: 2,
        description: {
          zh: '给看不见图片的读者：写出画面上有什么。发表前必填。',
          en: 'For readers who cannot see it: what the picture shows. Needed before publication.',
        },
      },
    },
    {
      name: 'creator',
      type: 'group',
      label: { zh: '摄影者', en: 'Creator' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'byline',
              type: 'relationship',
              relationTo: slugs.bylines,
              index: true,
              label: { zh: '署名', en: 'Byline' },
            },
            { name: 'name', type: 'text', label: { zh: '姓名', en: 'Name' } },
          ],
        },
      ],
    },
    { name: 'creditLine', type: 'text', label: { zh: '署名行', en: 'Credit line' } },
    { name: 'copyrightNotice', type: 'text', label: { zh: '版权声明', en: 'Copyright notice' } },
    {
      name: 'usageTerms',
      type: 'textarea',
      label: { zh: '使用条件', en: 'Usage terms' },
      admin: { description: { zh: '来稿授权范围、期限。', en: 'Scope and term of the licence.' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'takenAt',
          type: 'date',
          label: { zh: '拍摄时间', en: 'Taken at' },
          admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } },
        },
        {
          name: 'place',
          type: 'text',
          label: { zh: '拍摄地点', en: 'Place' },
          admin: { description: { zh: '写地名，不写坐标。', en: 'The name of a place, no coordinates.' } },
        },
      ],
    },
    {
      name: 'digitalSourceType',
      type: 'select',
      options: optionsOf(digitalSourceTypes),
      label: { zh: '图片来源类型', en: 'Digital source type' },
      admin: {
        position: 'sidebar',
        description: {
          zh: '经人工智能生成或修改的必须如实选择。',
          en: 'What generative AI made or changed must say so.',
        },
      },
    },
    {
      name: 'originalFilename',
      type: 'text',
      index: true,
      access: { read: staff, ...systemSet },
      label: { zh: '原文件名', en: 'Original file name' },
      admin: {
        readOnly: true,
        position: 'sidebar',
        components: { Cell: '/src/photos/admin/PictureNameCell#PictureNameCell' },
      },
    },
    {
      name: 'contentHash',
      type: 'text',
      index: true,
      access: { read: staff, ...systemSet },
      label: { zh: '内容指纹', en: 'Content hash' },
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: { zh: '文件的 SHA-256。', en: 'SHA-256 of the file.' },
      },
    },
    {
      name: 'released',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: systemSet,
      label: { zh: '已随稿公开', en: 'Released' },
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: {
          zh: '随已发稿件公开后，图片资料不能再直接修改。',
          en: 'Once a published piece shows it, its data can no longer be changed directly.',
        },
      },
    },
    ...rightsFields,
    ...framingFields,
    ...renditionFields,
  ],
}
