import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody'
import { commentTargets } from '../src/comments/vocabulary'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { refersTo } from '../src/references/references'
import { slugs } from '../src/slugs'

/**
 * 批注: what the newsroom says about a piece, apart from the piece, so that no digest and no reader ever sees it. Written
 * and read through the endpoints of src/comments alone. A reply carries the id of the comment that began its thread.
 */
export const Comments: CollectionConfig = {
  slug: slugs.comments,
  labels: { singular: { zh: '批注', en: 'Comment' }, plural: { zh: '批注', en: 'Comments' } },
  admin: { group: adminGroups.system, hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['documentId', 'isOpen'] }],
  fields: [
    idField(),
    { name: 'collectionSlug', type: 'text', required: true, label: { zh: '文档类别', en: 'Collection' } },
    { name: 'documentId', type: 'text', required: true, index: true, label: { zh: '文档编号', en: 'Document' } },
    { name: 'thread', type: 'text', required: true, index: true, label: { zh: '批注串', en: 'Thread' } },
    { name: 'isOpen', type: 'checkbox', label: { zh: '未解决', en: 'Open' } },
    { name: 'target', type: 'select', options: optionsOf(commentTargets), label: { zh: '针对', en: 'About' } },
    { name: 'field', type: 'text', label: { zh: '字段', en: 'Field' } },
    { name: 'quote', type: 'textarea', label: { zh: '原文', en: 'Quote' } },
    { name: 'anchor', type: 'json', label: { zh: '位置', en: 'Anchor' } },
    {
      name: 'authorId',
      type: 'text',
      required: true,
      custom: refersTo(slugs.users),
      label: { zh: '作者', en: 'Author' },
    },
    { name: 'authorName', type: 'text', required: true, label: { zh: '作者姓名', en: 'Name of the author' } },
    { name: 'text', type: 'textarea', label: { zh: '内容', en: 'Text' } },
    {
      name: 'mentions',
      type: 'text',
      hasMany: true,
      custom: refersTo(slugs.users),
      label: { zh: '提到的人', en: 'Mentioned' },
    },
    { name: 'at', type: 'date', required: true, label: { zh: '时间', en: 'At' } },
    { name: 'editedAt', type: 'date', label: { zh: '编辑于', en: 'Edited at' } },
    { name: 'deletedAt', type: 'date', label: { zh: '删除于', en: 'Deleted at' } },
    { name: 'resolvedByName', type: 'text', label: { zh: '解决者', en: 'Resolved by' } },
    { name: 'resolvedAt', type: 'date', label: { zh: '解决于', en: 'Resolved at' } },
  ],
}
