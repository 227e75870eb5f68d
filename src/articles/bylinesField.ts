import type { ArrayField } from 'payload'
import { optionsOf } from '../fields/optionsOf'
import { slugs } from '../slugs'
import { bylineRoles } from './vocabulary'

export const bylinesField: ArrayField = {
  name: 'bylines',
  type: 'array',
  label: { zh: '署名', en: 'Bylines' },
  labels: { singular: { zh: '署名', en: 'Byline' }, plural: { zh: '署名', en: 'Bylines' } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'byline',
          type: 'relationship',
          relationTo: slugs.bylines,
          index: true,
          label: { zh: '署名人', en: 'Bearer' },
        },
        {
          name: 'role',
          type: 'select',
          options: optionsOf(bylineRoles),
          defaultValue: 'author',
          label: { zh: '身份', en: 'Role' },
        },
        {
          name: 'printedName',
          type: 'text',
          label: { zh: '见报署名', en: 'As printed' },
          admin: {
            description: {
              zh: '与署名人姓名不同时填写；见报后改名不影响旧稿。',
              en: 'Where it differs from the bearer’s name; a later change of name leaves old pieces alone.',
            },
          },
        },
      ],
    },
  ],
}
