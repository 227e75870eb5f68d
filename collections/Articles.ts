import type { CollectionConfig } from 'payload'
import { journalist } from '../src/access/journalist'
import { staff } from '../src/access/staff'
import { admitAnyCaption } from '../src/articles/admitAnyCaption'
import { askShownCaptions } from '../src/articles/askShownCaptions'
import { bylinesField } from '../src/articles/bylinesField'
import { offeredCaptions } from '../src/articles/captionOfferRules'
import { deskFields } from '../src/articles/deskFields'
import { fillPrintedNames } from '../src/articles/fillPrintedNames'
import { gapsField } from '../src/articles/gapsField'
import { headingFields } from '../src/articles/headingFields'
import { leaveOutHiddenCaptions } from '../src/articles/leaveOutHiddenCaptions'
import { recordFields } from '../src/articles/recordFields'
import { printField, sourceField } from '../src/articles/sourceField'
import { stampResolvedGaps } from '../src/articles/stampResolvedGaps'
import { genres } from '../src/articles/vocabulary'
import { followBody } from '../src/comments/followBody'
import { underWorkflow } from '../src/editorial/underWorkflow'
import { documentNames } from '../src/editorial/vocabulary'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { publishedAtField } from '../src/fields/publishedAtField'
import { exportEndpoints } from '../src/interchange/exportEndpoint'
import { importEndpoints } from '../src/interchange/importEndpoint'
import { previewLinksTab } from '../src/preview/admin/previewLinksTab'
import { previewEndpoints } from '../src/preview/previewEndpoints'
import { articleReadingsEndpoint } from '../src/readings/readingEndpoints'
import { slugs } from '../src/slugs'

export const Articles: CollectionConfig = underWorkflow({
  slug: slugs.articles,
  labels: documentNames.articles,
  admin: {
    group: adminGroups.articles,
    useAsTitle: 'slugline',
    defaultColumns: ['slugline', 'headline', 'state', 'section', 'genre', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['slugline', 'headline', 'deck', 'kicker'],
    components: {
      beforeListTable: ['/src/interchange/admin/ImportButton#ImportButton'],
      edit: {
        beforeDocumentControls: ['/src/preview/admin/PreviewControl#PreviewControl'],
        editMenuItems: ['/src/interchange/admin/ExportItems#ExportItems'],
      },
      views: { edit: { previewLinks: previewLinksTab } },
    },
  },
  access: { create: journalist },
  endpoints: [articleReadingsEndpoint, ...previewEndpoints, ...importEndpoints, ...exportEndpoints],
  hooks: {
    beforeOperation: [askShownCaptions],
    beforeChange: [fillPrintedNames, stampResolvedGaps],
    afterChange: [followBody],
    afterRead: [leaveOutHiddenCaptions],
  },
  indexes: [
    { fields: ['_status', 'deletedAt', 'publishedAt'] },
    { fields: ['section', '_status', 'deletedAt', 'publishedAt'] },
  ],
  fields: [
    idField(),
    {
      type: 'tabs',
      tabs: [
        { label: { zh: '正文', en: 'Text' }, fields: headingFields },
        {
          label: { zh: '署名与图片', en: 'Bylines and pictures' },
          fields: [
            bylinesField,
            {
              name: 'captions',
              type: 'relationship',
              relationTo: slugs.photoCaptions,
              hasMany: true,
              index: true,
              filterOptions: ({ id }) => offeredCaptions(id === undefined ? null : String(id)),
              validate: admitAnyCaption,
              label: { zh: '图片说明', en: 'Captions' },
              admin: {
                components: { afterInput: ['/src/photos/admin/StoryPictures#StoryPictures'] },
                description: {
                  zh: '随稿发表的图片，每张都须有署名。',
                  en: 'The pictures of this piece; each needs its credit.',
                },
              },
            },
          ],
        },
        { label: { zh: '缺字', en: 'Gaps' }, fields: [gapsField] },
        { label: { zh: '来源与版面', en: 'Source and print' }, fields: [sourceField, printField] },
        { label: { zh: '原稿与备注', en: 'Original and notes' }, fields: deskFields },
        { label: { zh: '记录', en: 'Record' }, fields: recordFields },
      ],
    },
    {
      name: 'slugline',
      type: 'text',
      index: true,
      access: { read: staff },
      label: { zh: '稿签', en: 'Slugline' },
      admin: {
        position: 'sidebar',
        description: {
          zh: '编辑部内部用的工作标题，标题未定时也有它。',
          en: 'The newsroom’s working title, there before any headline is.',
        },
      },
    },
    {
      name: 'section',
      type: 'relationship',
      relationTo: slugs.sections,
      index: true,
      label: { zh: '栏目', en: 'Section' },
      admin: { position: 'sidebar', sortOptions: 'order' },
    },
    {
      name: 'genre',
      type: 'select',
      options: optionsOf(genres),
      defaultValue: 'news',
      index: true,
      label: { zh: '体裁', en: 'Genre' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'tags',
      type: 'text',
      hasMany: true,
      index: true,
      label: { zh: '标签', en: 'Tags' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'embargoUntil',
      type: 'date',
      access: { read: staff },
      label: { zh: '禁发至', en: 'Embargo until' },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
        description: { zh: '此前不能发布，只能定时。', en: 'Not to be published before; it can be scheduled.' },
      },
    },
    publishedAtField(),
    {
      name: 'readings',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/readings/admin/ArticleReadingsLine#ArticleReadingsLine' },
      },
    },
  ],
})
