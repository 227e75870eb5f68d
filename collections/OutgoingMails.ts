import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { slugs } from '../src/slugs'

/** Mail on its way out. Its words are cleared when it has left; addresses are looked up when it leaves, and not kept. */
export const OutgoingMails: CollectionConfig = {
  slug: slugs.outgoingMails,
  labels: { singular: { zh: '待发邮件', en: 'Outgoing mail' }, plural: { zh: '待发邮件', en: 'Outgoing mail' } },
  admin: { group: adminGroups.system, hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['state', 'sendAt'] }, { fields: ['userId', 'kind', 'at'] }],
  fields: [
    idField(),
    { name: 'userId', type: 'text', required: true, label: { zh: '收件人', en: 'Recipient' } },
    { name: 'kind', type: 'text', required: true, label: { zh: '类别', en: 'Kind' } },
    { name: 'state', type: 'text', required: true, label: { zh: '状态', en: 'State' } },
    { name: 'at', type: 'date', required: true, label: { zh: '时间', en: 'At' } },
    // When it is next to be tried; while a process sends it, when another one may try.
    { name: 'sendAt', type: 'date', required: true, label: { zh: '发送时间', en: 'To be sent at' } },
    { name: 'attempts', type: 'number', required: true, label: { zh: '次数', en: 'Attempts' } },
    { name: 'subject', type: 'text', label: { zh: '主题', en: 'Subject' } },
    { name: 'text', type: 'textarea', label: { zh: '正文', en: 'Text' } },
  ],
}
