import type { Field } from 'payload'
import { nobody } from '../../access/nobody'
import { staff } from '../../access/staff'
import { optionsOf } from '../../fields/optionsOf'
import { systemSet } from '../../fields/systemSet'
import { renditionFailures, renditionStates } from './vocabulary'

/** What the system keeps with a picture of the files that are made of it. */
export const renditionFields: Field[] = [
  {
    name: 'renditionState',
    type: 'select',
    index: true,
    options: optionsOf(renditionStates),
    defaultValue: 'waiting',
    access: { read: staff, ...systemSet },
    label: { zh: '供稿图片', en: 'Renditions' },
    admin: {
      readOnly: true,
      position: 'sidebar',
      description: {
        zh: '读者看到的各种尺寸，由系统从原图制作；资料或裁切改动后自动重做。',
        en: 'The sizes that readers get, made from the original, and made anew when its data or its crops change.',
      },
    },
  },
  {
    name: 'renditionFailure',
    type: 'select',
    options: optionsOf(renditionFailures),
    access: { read: staff, ...systemSet },
    label: { zh: '未能制作的原因', en: 'Why they could not be made' },
    admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data?.renditionFailure) },
  },
  // What the made ones were made of; compared with the record to see whether they still hold.
  {
    name: 'renditionRecipe',
    type: 'text',
    access: { read: nobody, ...systemSet },
    label: { zh: '制作依据', en: 'What the renditions were made of' },
    admin: { hidden: true },
  },
  {
    name: 'renditions',
    type: 'json',
    typescriptSchema: [
      () => ({
        type: ['array', 'null'],
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['url', 'width', 'height', 'aspect', 'format', 'mimeType', 'byteCount'],
          properties: {
            url: { type: 'string' },
            width: { type: 'number' },
            height: { type: 'number' },
            aspect: { type: ['string', 'null'] },
            format: { type: 'string' },
            mimeType: { type: 'string' },
            byteCount: { type: 'number' },
          },
        },
      }),
    ],
    access: systemSet,
    label: { zh: '供稿图片', en: 'Renditions' },
    admin: { hidden: true },
  },
  {
    name: 'suggestedFocalPoint',
    type: 'json',
    access: { read: staff, ...systemSet },
    label: { zh: '建议的视觉中心', en: 'Suggested focal point' },
    admin: { hidden: true },
  },
]
