import type { CollectionConfig } from 'payload'
import { admin } from '../src/access/admin'
import { refuseSecretQueries } from '../src/delivery/refuseSecretQueries'
import { secretField } from '../src/delivery/secretField'
import { webhookEvents } from '../src/delivery/webhookEvents'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { validateWebAddress } from '../src/fields/webAddress'
import { slugs } from '../src/slugs'

export const WebhookEndpoints: CollectionConfig = {
  slug: slugs.webhookEndpoints,
  labels: { singular: { zh: '推送地址', en: 'Webhook endpoint' }, plural: { zh: '推送地址', en: 'Webhook endpoints' } },
  admin: { group: adminGroups.system, useAsTitle: 'name', defaultColumns: ['name', 'url', 'events', 'isActive'] },
  access: { create: admin, read: admin, update: admin, delete: admin },
  disableDuplicate: true,
  hooks: { beforeOperation: [refuseSecretQueries] },
  fields: [
    idField(),
    { name: 'name', type: 'text', required: true, label: { zh: '名称', en: 'Name' } },
    {
      name: 'url',
      type: 'text',
      required: true,
      validate: validateWebAddress,
      label: { zh: '地址', en: 'Address' },
      admin: { description: { zh: '接收方的网址，请用 https。', en: 'The receiver’s address; use https.' } },
    },
    secretField,
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      options: optionsOf(webhookEvents),
      label: { zh: '推送哪些事', en: 'Events' },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      defaultValue: true,
      label: { zh: '启用', en: 'Active' },
      admin: { position: 'sidebar' },
    },
  ],
}
