import type { CollectionConfig } from 'payload'
import { admin } from '../src/access/admin'
import { nobody } from '../src/access/nobody'
import { genres } from '../src/articles/vocabulary'
import { forgetGone } from '../src/delivery/webhooks/forgetGone'
import { keepSecrets } from '../src/delivery/webhooks/keepSecrets'
import { refuseSecretQueries } from '../src/delivery/webhooks/refuseSecretQueries'
import { secretField } from '../src/delivery/webhooks/secretField'
import { validateTarget } from '../src/delivery/webhooks/validateTarget'
import { collectionNames } from '../src/delivery/webhooks/vocabulary'
import { webhookEvents } from '../src/delivery/webhooks/webhookEvents'
import { webhookEndpointRoutes } from '../src/delivery/webhooks/webhookRoutes'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { systemSet } from '../src/fields/systemSet'
import { slugs } from '../src/slugs'

export const WebhookEndpoints: CollectionConfig = {
  slug: slugs.webhookEndpoints,
  labels: { singular: { zh: '推送地址', en: 'Webhook endpoint' }, plural: { zh: '推送地址', en: 'Webhook endpoints' } },
  admin: {
    group: adminGroups.system,
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'events', 'isActive'],
    description: {
      zh: '稿件发布、更正、撤下时，向这些网址发送签名通知（Standard Webhooks）。',
      en: 'Addresses that are told, by signed messages (Standard Webhooks), of what is published, corrected and taken down.',
    },
  },
  access: { create: admin, read: admin, update: admin, delete: admin },
  endpoints: webhookEndpointRoutes,
  disableDuplicate: true,
  hooks: { beforeOperation: [refuseSecretQueries], beforeChange: [keepSecrets, forgetGone] },
  fields: [
    idField(),
    {
      name: 'madeSecret',
      type: 'ui',
      admin: { components: { Field: '/src/delivery/webhooks/admin/MadeSecret#MadeSecret' }, disableListColumn: true },
    },
    { name: 'name', type: 'text', required: true, label: { zh: '名称', en: 'Name' } },
    {
      name: 'url',
      type: 'text',
      required: true,
      validate: validateTarget,
      label: { zh: '地址', en: 'Address' },
      admin: {
        description: {
          zh: '接收方的公网网址，请用 https；不跟随跳转。',
          en: 'The receiver’s public address; use https. Redirects are not followed.',
        },
      },
    },
    secretField,
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      options: optionsOf(webhookEvents),
      label: { zh: '推送哪些事', en: 'Events' },
      admin: { description: { zh: '不选即全部。', en: 'Empty means all.' } },
    },
    {
      name: 'collections',
      type: 'select',
      hasMany: true,
      options: optionsOf(collectionNames),
      label: { zh: '只推送这些类别', en: 'Of these collections only' },
      admin: { description: { zh: '不选即全部。', en: 'Empty means all.' } },
    },
    {
      name: 'sections',
      type: 'relationship',
      relationTo: slugs.sections,
      hasMany: true,
      label: { zh: '只推送这些栏目', en: 'Of these sections only' },
      admin: {
        allowCreate: false,
        description: {
          zh: '不选即全部。稿件换过栏目的，新旧栏目的接收方都会收到。',
          en: 'Empty means all. Of a piece that has changed its section, the receivers of both are told.',
        },
      },
    },
    {
      name: 'genres',
      type: 'select',
      hasMany: true,
      options: optionsOf(genres),
      label: { zh: '只推送这些体裁', en: 'Of these genres only' },
      admin: { description: { zh: '不选即全部。', en: 'Empty means all.' } },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      defaultValue: true,
      label: { zh: '启用', en: 'Active' },
      admin: {
        position: 'sidebar',
        description: {
          zh: '停用后不再推送，等待中的转为“已放弃”，可在启用后重发。',
          en: 'Switched off, nothing is sent; what waits is given up, and can be sent again later.',
        },
      },
    },
    {
      name: 'isSecretUnseen',
      type: 'checkbox',
      defaultValue: false,
      access: systemSet,
      label: { zh: '密钥尚未显示', en: 'Secret not shown yet' },
      admin: { hidden: true, disableListColumn: true },
    },
    {
      name: 'formerSecret',
      type: 'text',
      // Read by the system alone, below the collection.
      access: { ...systemSet, read: nobody },
      hidden: true,
      label: { zh: '先前的密钥', en: 'Former secret' },
    },
    {
      name: 'formerSecretUntil',
      type: 'date',
      access: systemSet,
      label: { zh: '先前的密钥有效至', en: 'Former secret good until' },
      admin: { hidden: true, disableListColumn: true },
    },
    {
      name: 'goneAt',
      type: 'date',
      access: systemSet,
      label: { zh: '对方停收', en: 'Gone at' },
      admin: { hidden: true, disableListColumn: true },
    },
    {
      name: 'panel',
      type: 'ui',
      admin: {
        components: { Field: '/src/delivery/webhooks/admin/EndpointPanel#EndpointPanel' },
        disableListColumn: true,
      },
    },
  ],
}
