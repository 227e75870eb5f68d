import type { Field } from 'payload'
import { slugs } from '../../slugs'
import { originNote, textFromFile } from './fromFile'

/** Who took the picture, when and where. */
export const captureFields: Field[] = [
  {
    name: 'creator',
    type: 'group',
    label: { zh: '摄影者', en: 'Creator' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'byline',
            type: 'relationship',
            relationTo: slugs.bylines,
            index: true,
            label: { zh: '署名', en: 'Byline' },
          },
          {
            name: 'name',
            type: 'text',
            label: { zh: '姓名', en: 'Name' },
            admin: { components: { afterInput: originNote('creatorName') } },
          },
        ],
      },
    ],
  },
  textFromFile({ name: 'creatorsJobTitle', label: { zh: '摄影者职务', en: 'Creator’s job title' } }),
  {
    type: 'row',
    fields: [
      {
        name: 'takenAt',
        type: 'date',
        index: true,
        label: { zh: '拍摄时间', en: 'Taken at' },
        admin: {
          date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
          components: { afterInput: originNote('takenAt') },
        },
      },
      textFromFile({
        name: 'place',
        label: { zh: '拍摄地点', en: 'Place' },
        description: { zh: '写地名，不写坐标。', en: 'The name of a place, no coordinates.' },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      textFromFile({
        name: 'takenLocally',
        label: { zh: '当地时间', en: 'Local time' },
        description: {
          zh: '相机所记，知道多少写多少：2026-01、2026-01-31T12:00:00。',
          en: 'As the camera has it, as far as it is known: 2026-01, 2026-01-31T12:00:00.',
        },
      }),
      textFromFile({
        name: 'takenZone',
        label: { zh: '时区', en: 'Time zone' },
        description: { zh: '如 +08:00。', en: 'Like +08:00.' },
      }),
    ],
  },
  {
    name: 'placeParts',
    type: 'group',
    label: { zh: '地点分项', en: 'Parts of the place' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'country', type: 'text', label: { zh: '国家或地区', en: 'Country' } },
          { name: 'countryCode', type: 'text', label: { zh: '国家代码', en: 'Country code' } },
          { name: 'provinceOrState', type: 'text', label: { zh: '省（州）', en: 'Province or state' } },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'city', type: 'text', label: { zh: '城市', en: 'City' } },
          { name: 'sublocation', type: 'text', label: { zh: '具体地点', en: 'Sublocation' } },
        ],
      },
    ],
  },
]
