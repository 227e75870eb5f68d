import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { linkPurposes } from '../src/preview/vocabulary'
import { refersTo } from '../src/references/references'
import { slugs } from '../src/slugs'

/**
 * Links by which an outsider reads a draft, named as `PreviewLink` in src/preview/previewLink.ts. Read and written by the
 * endpoints of their piece alone: they hold what was shown, and who it was shown to.
 */
export const PreviewLinks: CollectionConfig = {
  slug: slugs.previewLinks,
  labels: { singular: { zh: '外部核实链接', en: 'Preview link' }, plural: { zh: '外部核实链接', en: 'Preview links' } },
  admin: { group: adminGroups.system, hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['documentId', 'createdAt'] }],
  fields: [
    idField(),
    { name: 'collectionSlug', type: 'text', required: true, label: { zh: '文档类别', en: 'Collection' } },
    { name: 'documentId', type: 'text', required: true, label: { zh: '文档编号', en: 'Document' } },
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      label: { zh: '令牌指纹', en: 'Hash of the token' },
    },
    { name: 'recipient', type: 'text', required: true, label: { zh: '给谁看', en: 'Recipient' } },
    {
      name: 'purpose',
      type: 'select',
      required: true,
      options: optionsOf(linkPurposes),
      label: { zh: '用途', en: 'Purpose' },
    },
    {
      name: 'createdBy',
      type: 'text',
      required: true,
      custom: refersTo(slugs.users),
      label: { zh: '生成者', en: 'Made by' },
    },
    { name: 'createdByName', type: 'text', required: true, label: { zh: '生成者姓名', en: 'Name of its maker' } },
    { name: 'expiresAt', type: 'date', required: true, label: { zh: '到期', en: 'Expires' } },
    { name: 'revokedAt', type: 'date', label: { zh: '撤销', en: 'Revoked' } },
    { name: 'revokedByName', type: 'text', label: { zh: '撤销者', en: 'Revoked by' } },
    { name: 'digest', type: 'text', required: true, label: { zh: '内容摘要', en: 'Digest' } },
    { name: 'piece', type: 'json', required: true, label: { zh: '所示内容', en: 'What it shows' } },
    { name: 'openCount', type: 'number', required: true, defaultValue: 0, label: { zh: '打开次数', en: 'Openings' } },
    { name: 'firstOpenedAt', type: 'date', label: { zh: '首次打开', en: 'First opened' } },
    { name: 'lastOpenedAt', type: 'date', label: { zh: '最近打开', en: 'Last opened' } },
  ],
}
