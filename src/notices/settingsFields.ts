import type { Field } from 'payload'
import { selfOrAdmin } from '../access/selfOrAdmin'
import { optionsOf } from '../fields/optionsOf'
import { defaultDeliveries, deliveries, noticeKindNames, noticeKinds } from './vocabulary'

/** How each person wants to be told of what; they choose for themselves. */
export const noticeSettingsFields: Field[] = [
  {
    name: 'language',
    type: 'select',
    defaultValue: 'zh',
    options: [
      { value: 'zh', label: '中文' },
      { value: 'en', label: 'English' },
    ],
    access: { read: selfOrAdmin, update: selfOrAdmin },
    label: { zh: '邮件语言', en: 'Language of mail' },
    admin: { position: 'sidebar' },
  },
  {
    type: 'collapsible',
    label: { zh: '通知', en: 'Notices' },
    admin: { initCollapsed: true },
    fields: [
      {
        name: 'noticeSettings',
        type: 'group',
        label: { zh: '什么事怎样通知', en: 'What is told, and how' },
        access: { read: selfOrAdmin, update: selfOrAdmin },
        fields: noticeKindNames.map((kind) => ({
          name: kind,
          type: 'select',
          defaultValue: defaultDeliveries[kind],
          options: optionsOf(deliveries),
          label: { ...noticeKinds[kind] },
          admin: { isClearable: false },
        })),
      },
    ],
  },
]
