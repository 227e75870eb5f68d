import type { CollectionConfig } from 'payload'
import { admin } from '../src/access/admin'
import { nobody } from '../src/access/nobody'
import { consumerEndpoints } from '../src/delivery/contract/consumerEndpoints'
import { dropUse, forgetAfterChange, forgetAfterDelete } from '../src/delivery/contract/forgetConsumer'
import { scopes } from '../src/delivery/contract/scopeRules'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { systemSet } from '../src/fields/systemSet'
import { slugs } from '../src/slugs'

/** 接口使用方: who reads the API with a key of its own, how much of it, and how often. */
export const ApiConsumers: CollectionConfig = {
  slug: slugs.apiConsumers,
  labels: { singular: { zh: '接口使用方', en: 'API consumer' }, plural: { zh: '接口使用方', en: 'API consumers' } },
  admin: {
    group: adminGroups.system,
    useAsTitle: 'name',
    defaultColumns: ['name', 'keyPrefix', 'scopes', 'ratePerMinute', 'isActive'],
    listSearchableFields: ['name', 'contact', 'keyPrefix'],
    components: { beforeListTable: ['/src/delivery/contract/admin/UseLink#UseLink'] },
  },
  access: { create: admin, read: admin, update: admin, delete: admin },
  graphQL: false,
  disableDuplicate: true,
  endpoints: consumerEndpoints,
  hooks: { afterChange: [forgetAfterChange], afterDelete: [dropUse, forgetAfterDelete] },
  fields: [
    idField(),
    { name: 'name', type: 'text', required: true, label: { zh: '名称', en: 'Name' } },
    {
      name: 'contact',
      type: 'text',
      required: true,
      label: { zh: '联系方式', en: 'Contact' },
      admin: {
        description: {
          zh: '接口有变动或用量异常时联系谁：一个信箱或部门。',
          en: 'Whom to tell of changes, or ask about odd use: a mailbox or a department.',
        },
      },
    },
    {
      name: 'scopes',
      type: 'select',
      hasMany: true,
      required: true,
      options: optionsOf(scopes),
      defaultValue: ['read:articles', 'read:contests', 'read:search', 'read:feeds'],
      label: { zh: '可以读', en: 'May read' },
    },
    {
      name: 'ratePerMinute',
      type: 'number',
      required: true,
      min: 1,
      max: 100_000,
      defaultValue: 600,
      label: { zh: '每分钟请求数', en: 'Requests a minute' },
      admin: { description: { zh: '每个服务进程各自计数。', en: 'Counted in each server process.' } },
    },
    {
      name: 'keyPanel',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/delivery/contract/admin/KeyPanel#KeyPanel' },
      },
    },
    {
      name: 'keyPrefix',
      type: 'text',
      access: systemSet,
      label: { zh: '密钥开头', en: 'Key begins with' },
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'keyMadeAt',
      type: 'date',
      access: systemSet,
      label: { zh: '密钥生成于', en: 'Key made at' },
      admin: {
        readOnly: true,
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
      },
    },
    {
      name: 'keyHash',
      type: 'text',
      index: true,
      hidden: true,
      access: { create: nobody, read: nobody, update: nobody },
      label: { zh: '密钥摘要', en: 'Hash of the key' },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      defaultValue: true,
      label: { zh: '启用', en: 'Active' },
      admin: {
        position: 'sidebar',
        description: { zh: '停用后密钥立即失效。', en: 'Switched off, the key is refused at once.' },
      },
    },
  ],
}
