import type { Field } from 'payload'
import { staff } from '../../access/staff'
import { optionsOf } from '../../fields/optionsOf'
import { pictureRights } from '../vocabulary'

/** Whether, and from when on, the paper may show a picture: the newsroom's own knowledge, never part of an answer to readers. */
export const releaseFields: Field[] = [
  {
    name: 'rights',
    type: 'select',
    options: optionsOf(pictureRights),
    access: { read: staff },
    label: { zh: '使用权', en: 'Rights' },
    admin: {
      position: 'sidebar',
      description: {
        zh: '送审前须确认；未确认或不得使用的图片不能签发。',
        en: 'To be settled before review: a piece with a picture whose rights are not cleared is not signed.',
      },
    },
  },
  {
    name: 'embargoUntil',
    type: 'date',
    access: { read: staff },
    label: { zh: '图片禁发至', en: 'Embargo until' },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
      description: {
        zh: '在此之前，任何网址都不向外提供这张图片。',
        en: 'Until then no address gives this picture to anybody outside.',
      },
    },
  },
  {
    name: 'releaseNotes',
    type: 'textarea',
    access: { read: staff },
    label: { zh: '肖像权、物权授权', en: 'Model and property releases' },
    admin: {
      rows: 2,
      description: { zh: '谁、何时、何种范围的授权；不对外。', en: 'Who agreed to what, and when; never public.' },
    },
  },
]
