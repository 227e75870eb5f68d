import type { CollectionConfig } from 'payload'
import { anyone } from '../src/access/anyone'
import { deskHeadOrAdmin } from '../src/access/deskHeadOrAdmin'
import { editorOrAdmin } from '../src/access/editorOrAdmin'
import { staff } from '../src/access/staff'
import { setBylineSlug } from '../src/bylines/setBylineSlug'
import { bylineKinds } from '../src/bylines/vocabulary'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { systemSet } from '../src/fields/systemSet'
import { slugs } from '../src/slugs'

export const Bylines: CollectionConfig = {
  slug: slugs.bylines,
  labels: { singular: { zh: '署名', en: 'Byline' }, plural: { zh: '署名', en: 'Bylines' } },
  admin: {
    group: adminGroups.articles,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'slug', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
  },
  access: { create: staff, read: anyone, update: editorOrAdmin, delete: deskHeadOrAdmin },
  disableDuplicate: true,
  hooks: { beforeChange: [setBylineSlug] },
  fields: [
    idField(),
    { name: 'name', type: 'text', required: true, index: true, label: { zh: '姓名', en: 'Name' } },
    {
      name: 'slug',
      type: 'text',
      unique: true,
      index: true,
      access: systemSet,
      label: { zh: '网址名', en: 'Slug' },
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: { zh: '由姓名拼音生成，此后不变。', en: 'Made of the name’s pinyin, fixed from then on.' },
      },
    },
    {
      name: 'kind',
      type: 'select',
      options: optionsOf(bylineKinds),
      defaultValue: 'unstated',
      label: { zh: '身份', en: 'Kind' },
      admin: {
        position: 'sidebar',
        description: { zh: '见报没有写明的，选“未注明”。', en: '“Not stated” where the paper does not say.' },
      },
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: slugs.users,
      index: true,
      access: { read: staff },
      label: { zh: '账号', en: 'Account' },
      admin: {
        position: 'sidebar',
        description: { zh: '本报同事的账号；来稿者没有。', en: 'The colleague’s account; contributors have none.' },
      },
    },
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: { zh: '别名', en: 'Aliases' },
      admin: { description: { zh: '笔名、曾用名，供检索。', en: 'Pen names and former names, for searching.' } },
    },
    {
      name: 'articles',
      type: 'join',
      collection: slugs.articles,
      on: 'bylines.byline',
      defaultSort: '-publishedAt',
      label: { zh: '稿件', en: 'Articles' },
      admin: { allowCreate: false, defaultColumns: ['headline', 'section', 'publishedAt'] },
    },
    {
      name: 'captions',
      type: 'join',
      collection: slugs.photoCaptions,
      on: 'credit.byline',
      defaultSort: '-createdAt',
      label: { zh: '图片说明', en: 'Captions' },
      admin: { allowCreate: false, defaultColumns: ['text', 'photo'] },
    },
  ],
}
