import type { Field } from 'payload'
import { longTextFromFile, textFromFile } from './fromFile'

/** Whose the picture is, and what may be done with it. */
export const rightsFields: Field[] = [
  textFromFile({ name: 'creditLine', label: { zh: '署名行', en: 'Credit line' } }),
  textFromFile({ name: 'source', label: { zh: '来源', en: 'Source' } }),
  textFromFile({ name: 'copyrightNotice', label: { zh: '版权声明', en: 'Copyright notice' } }),
  textFromFile({ name: 'copyrightOwner', label: { zh: '版权所有者', en: 'Copyright owner' } }),
  longTextFromFile({
    name: 'usageTerms',
    label: { zh: '使用条件', en: 'Usage terms' },
    description: { zh: '来稿授权范围、期限。', en: 'Scope and term of the licence.' },
  }),
  textFromFile({ name: 'webStatement', label: { zh: '授权说明网址', en: 'Web statement of rights' } }),
  {
    name: 'licensors',
    type: 'array',
    label: { zh: '授权方', en: 'Licensors' },
    labels: { singular: { zh: '授权方', en: 'licensor' }, plural: { zh: '授权方', en: 'licensors' } },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', label: { zh: '名称', en: 'Name' } },
          { name: 'url', type: 'text', label: { zh: '网址', en: 'Address' } },
        ],
      },
    ],
  },
  textFromFile({
    name: 'dataMining',
    label: { zh: '数据挖掘许可', en: 'Data mining' },
    description: { zh: 'PLUS 词表的网址（DMI-…）。', en: 'An address of the PLUS vocabulary (DMI-…).' },
  }),
]
