import type { CollectionConfig } from 'payload'
import { admin } from '../src/access/admin'
import { nobody } from '../src/access/nobody'
import { deliveryStates, failures } from '../src/delivery/webhooks/vocabulary'
import { webhookEvents } from '../src/delivery/webhooks/webhookEvents'
import { webhookDeliveryRoutes } from '../src/delivery/webhooks/webhookRoutes'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { slugs } from '../src/slugs'

/** Shown by the newsroom's clock. */
const moment = { date: { pickerAppearance: 'dayAndTime' } } as const

/** Outbox and log of the webhooks: a row for each message to each endpoint, written with what it tells of. */
export const WebhookDeliveries: CollectionConfig = {
  slug: slugs.webhookDeliveries,
  labels: {
    singular: { zh: '推送记录', en: 'Webhook delivery' },
    plural: { zh: '推送记录', en: 'Webhook deliveries' },
  },
  admin: {
    group: adminGroups.system,
    useAsTitle: 'endpointName',
    defaultColumns: ['address', 'type', 'endpointName', 'state', 'attempts', 'lastStatus', 'queuedAt', 'nextAt'],
    listSearchableFields: ['address', 'endpointName', 'documentId'],
    description: {
      zh: '送达的保留 30 天，放弃的保留 90 天。',
      en: 'Delivered ones are kept for 30 days, given up ones for 90.',
    },
  },
  defaultSort: '-queuedAt',
  access: { create: nobody, read: admin, update: nobody, delete: nobody },
  endpoints: webhookDeliveryRoutes,
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [
    { fields: ['state', 'endpointId'] },
    { fields: ['endpointId', 'state', 'queuedAt'] },
    { fields: ['endpointId', 'queuedAt'] },
    { fields: ['state', 'settledAt'] },
  ],
  fields: [
    idField(),
    {
      name: 'panel',
      type: 'ui',
      admin: {
        components: { Field: '/src/delivery/webhooks/admin/DeliveryPanel#DeliveryPanel' },
        disableListColumn: true,
      },
    },
    { name: 'address', type: 'text', required: true, label: { zh: '网址名', en: 'Slug' } },
    {
      name: 'type',
      type: 'select',
      required: true,
      options: optionsOf(webhookEvents),
      label: { zh: '事件', en: 'Event' },
    },
    {
      name: 'endpointId',
      type: 'text',
      required: true,
      label: { zh: '推送地址编号', en: 'Endpoint' },
      admin: { hidden: true },
    },
    { name: 'endpointName', type: 'text', required: true, label: { zh: '推送地址', en: 'Endpoint' } },
    { name: 'collectionSlug', type: 'text', required: true, label: { zh: '文档类别', en: 'Collection' } },
    { name: 'documentId', type: 'text', required: true, label: { zh: '文档编号', en: 'Document' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: optionsOf(deliveryStates),
      label: { zh: '状态', en: 'State' },
    },
    { name: 'attempts', type: 'number', required: true, label: { zh: '次数', en: 'Tries' } },
    { name: 'lastStatus', type: 'number', label: { zh: '最近状态码', en: 'Last status' } },
    { name: 'lastFailure', type: 'select', options: optionsOf(failures), label: { zh: '失败原因', en: 'Failure' } },
    { name: 'lastMilliseconds', type: 'number', label: { zh: '用时（毫秒）', en: 'Milliseconds' } },
    {
      name: 'queuedAt',
      type: 'date',
      required: true,
      index: true,
      label: { zh: '生成', en: 'Queued' },
      admin: moment,
    },
    {
      name: 'waitingSince',
      type: 'date',
      required: true,
      label: { zh: '起算', en: 'Waiting since' },
      admin: { hidden: true },
    },
    // When it is next to be tried; while a process sends it, when another one may try.
    {
      name: 'nextAt',
      type: 'date',
      required: true,
      label: { zh: '下次发送', en: 'Next try' },
      admin: {
        components: {
          Cell: '/src/delivery/webhooks/admin/NextTryCell#NextTryCell',
          Field: '/src/newsroom/admin/MomentFormField#MomentFormField',
        },
      },
    },
    {
      name: 'lastTriedAt',
      type: 'date',
      label: { zh: '最近发送', en: 'Last tried' },
      admin: moment,
    },
    { name: 'settledAt', type: 'date', label: { zh: '完结', en: 'Settled' }, admin: moment },
    { name: 'body', type: 'textarea', required: true, label: { zh: '所发内容', en: 'Body' } },
  ],
}
