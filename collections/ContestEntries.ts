import type { CollectionConfig } from 'payload'
import { deskHeadOrAbove } from '../src/access/deskHeadOrAbove'
import { editorOrAbove } from '../src/access/editorOrAbove'
import { journalist } from '../src/access/journalist'
import { staff } from '../src/access/staff'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { slugs } from '../src/slugs'

export const ContestEntries: CollectionConfig = {
  slug: slugs.contestEntries,
  labels: { singular: { zh: '参赛作品', en: 'Contest entry' }, plural: { zh: '参赛作品', en: 'Contest entries' } },
  admin: {
    group: adminGroups.contests,
    useAsTitle: 'title',
    defaultColumns: ['title', 'contest', 'category'],
    listSearchableFields: ['title', 'photographer.name'],
  },
  access: { create: journalist, read: staff, update: editorOrAbove, delete: deskHeadOrAbove },
  disableDuplicate: true,

  indexes: [{ fields: ['contest', 'category'] }],
  fields: [
    idField(),
    { name: 'title', type: 'text', label: { zh: '作品名', en: 'Title' } },
    {
      name: 'contest',
      type: 'relationship',
      relationTo: slugs.photoContests,
      required: true,
      index: true,
      label: { zh: '大赛', en: 'Contest' },
    },
    { name: 'category', type: 'text', label: { zh: '类别', en: 'Category' } },
    {
      name: 'photographer',
      type: 'group',
      label: { zh: '作者', en: 'Photographer' },
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
  ],
}
