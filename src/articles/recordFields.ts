import type { Field } from 'payload'
import { staff } from '../access/staff'
import { formerAddressesField } from '../fields/formerAddresses'
import { optionsOf } from '../fields/optionsOf'
import { systemSet } from '../fields/systemSet'
import { correctionKinds } from './vocabulary'

/** What the workflow writes into a piece; nobody sets it by hand. */
export const recordFields: Field[] = [
  {
    name: 'slug',
    type: 'text',
    index: true,
    access: systemSet,
    label: { zh: '网址名', en: 'Slug' },
    admin: {
      readOnly: true,
      description: {
        zh: '首次发布时由标题拼音生成。此后不变，除非发布更正时选择更换；旧网址自动跳转。',
        en: 'Made of the headline’s pinyin at first publication. It stays unless a correction is published with a new one; former ones lead there.',
      },
    },
  },
  { ...formerAddressesField, admin: { readOnly: true } },
  {
    name: 'corrections',
    type: 'array',
    access: systemSet,
    label: { zh: '更正', en: 'Corrections' },
    labels: { singular: { zh: '更正', en: 'Correction' }, plural: { zh: '更正', en: 'Corrections' } },
    admin: { readOnly: true },
    fields: [
      { name: 'kind', type: 'select', options: optionsOf(correctionKinds), label: { zh: '类别', en: 'Kind' } },
      { name: 'note', type: 'textarea', label: { zh: '更正说明', en: 'Note to readers' } },
      { name: 'publishedAt', type: 'date', label: { zh: '更正时间', en: 'Corrected at' } },
    ],
  },
  {
    name: 'responsibleEditor',
    type: 'text',
    access: systemSet,
    label: { zh: '责任编辑', en: 'Responsible editor' },
    admin: { readOnly: true, description: { zh: '由审稿签名得出。', en: 'Taken from the signatures.' } },
  },
  {
    name: 'wordCount',
    type: 'number',
    access: systemSet,
    label: { zh: '字数', en: 'Length' },
    admin: {
      readOnly: true,
      description: {
        zh: '只算正文，汉字和中文标点各算一字。',
        en: 'Characters and Chinese marks of the body alone.',
      },
    },
  },
  {
    name: 'copiedFrom',
    type: 'text',
    access: { read: staff, ...systemSet },
    label: { zh: '复制自', en: 'Copied from' },
    admin: { readOnly: true, condition: (data) => Boolean(data?.copiedFrom) },
  },
]
