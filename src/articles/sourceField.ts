import type { Condition, FieldHook, GroupField } from 'payload'
import { optionsOf } from '../fields/optionsOf'
import { validateWebAddress } from '../fields/webAddress'
import { sourceKinds } from './vocabulary'

const isReprint: Condition = (_data, siblingData) => siblingData?.kind === 'reprint'

/** What a condition hides is not validated, and would still be published. */
const onlyOfReprint: FieldHook = ({ siblingData, value }) => (siblingData.kind === 'reprint' ? value : null)

/** Where a piece comes from; a reprint names outlet, address, author and title of the original. */
export const sourceField: GroupField = {
  name: 'source',
  type: 'group',
  label: { zh: '来源', en: 'Source' },
  fields: [
    {
      name: 'kind',
      type: 'select',
      options: optionsOf(sourceKinds),
      defaultValue: 'own',
      label: { zh: '来源类别', en: 'Kind of source' },
    },
    {
      name: 'outlet',
      type: 'text',
      hooks: { beforeChange: [onlyOfReprint] },
      label: { zh: '首发媒体', en: 'Outlet' },
      admin: {
        condition: isReprint,
        description: {
          zh: '转载必须注明首发媒体，否则不能送审；原稿有作者和原题的一并注明。',
          en: 'A reprint must name its outlet before it is submitted, and the author and title where the original has them.',
        },
      },
    },
    {
      name: 'url',
      type: 'text',
      hooks: { beforeChange: [onlyOfReprint] },
      validate: validateWebAddress,
      label: { zh: '原文网址', en: 'Address of the original' },
      admin: { condition: isReprint },
    },
    {
      name: 'originalAuthor',
      type: 'text',
      hooks: { beforeChange: [onlyOfReprint] },
      label: { zh: '原作者', en: 'Original author' },
      admin: { condition: isReprint },
    },
    {
      name: 'originalTitle',
      type: 'text',
      hooks: { beforeChange: [onlyOfReprint] },
      label: { zh: '原题', en: 'Original title' },
      admin: { condition: isReprint },
    },
  ],
}

/** Where a piece stood in the paper; both stay empty for what was not printed. */
export const printField: GroupField = {
  name: 'print',
  type: 'group',
  label: { zh: '版面', en: 'Print' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'issueDate',
          type: 'date',
          label: { zh: '见报日期', en: 'Issue date' },
          admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
        },
        { name: 'page', type: 'number', min: 1, label: { zh: '版次', en: 'Page' } },
      ],
    },
  ],
}
