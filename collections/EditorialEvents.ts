import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody'
import { refuseChange, refuseDeletion } from '../src/editorial/appendOnly'
import { readsEvents } from '../src/editorial/eventAccess'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { refersTo } from '../src/references/references'
import { slugs } from '../src/slugs'

/** The history of all pieces, named as `ChainedEvent` in src/editorial/chain.ts. It survives the piece. */
export const EditorialEvents: CollectionConfig = {
  slug: slugs.editorialEvents,
  labels: { singular: { zh: '审稿记录', en: 'Editorial event' }, plural: { zh: '审稿记录', en: 'Editorial events' } },
  admin: {
    group: adminGroups.system,
    hidden: true,
    useAsTitle: 'action',
    defaultColumns: ['at', 'action', 'from', 'to', 'actorName'],
  },
  access: { create: nobody, read: readsEvents, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  hooks: { beforeChange: [refuseChange], beforeDelete: [refuseDeletion] },
  indexes: [{ fields: ['collectionSlug', 'documentId', 'sequence'], unique: true }, { fields: ['actorId', 'at'] }],
  fields: [
    idField(),
    { name: 'sequence', type: 'number', required: true, label: { zh: '序号', en: 'Sequence' } },
    { name: 'collectionSlug', type: 'text', required: true, label: { zh: '文档类别', en: 'Collection' } },
    { name: 'documentId', type: 'text', required: true, label: { zh: '文档编号', en: 'Document' } },
    { name: 'action', type: 'text', required: true, label: { zh: '操作', en: 'Action' } },
    { name: 'from', type: 'text', required: true, label: { zh: '原状态', en: 'From' } },
    { name: 'to', type: 'text', required: true, label: { zh: '新状态', en: 'To' } },
    { name: 'at', type: 'date', required: true, index: true, label: { zh: '时间', en: 'At' } },
    { name: 'actorId', type: 'text', custom: refersTo(slugs.users), label: { zh: '操作人编号', en: 'Actor' } },
    { name: 'actorName', type: 'text', required: true, label: { zh: '操作人', en: 'Name of the actor' } },
    { name: 'forUserId', type: 'text', label: { zh: '代签对象编号', en: 'For' } },
    { name: 'forUserName', type: 'text', label: { zh: '代签对象', en: 'Name of the principal' } },
    { name: 'reason', type: 'textarea', label: { zh: '理由', en: 'Reason' } },
    { name: 'note', type: 'textarea', label: { zh: '说明', en: 'Note' } },
    { name: 'cycle', type: 'number', required: true, label: { zh: '轮次', en: 'Cycle' } },
    { name: 'revision', type: 'number', required: true, label: { zh: '修订号', en: 'Revision' } },
    { name: 'digest', type: 'text', label: { zh: '内容摘要', en: 'Digest' } },
    { name: 'details', type: 'json', label: { zh: '详情', en: 'Details' } },
    { name: 'previousHash', type: 'text', label: { zh: '上条指纹', en: 'Previous hash' } },
    { name: 'hash', type: 'text', required: true, label: { zh: '指纹', en: 'Hash' } },
  ],
}
