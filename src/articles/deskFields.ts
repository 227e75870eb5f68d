import type { Field } from 'payload'
import { staff } from '../access/staff'
import { slugs } from '../slugs'

/** What the newsroom keeps beside a piece; readers see none of it. */
export const deskFields: Field[] = [
  {
    name: 'original',
    type: 'group',
    label: { zh: '原稿', en: 'Original' },
    access: { read: staff },
    admin: {
      description: {
        zh: '通讯员来稿、手写稿等。附有原稿时，录入者不算作者。',
        en: 'A correspondent’s manuscript, a handwritten sheet. Whoever types in an attached original is no author.',
      },
    },
    fields: [
      { name: 'text', type: 'textarea', label: { zh: '原稿文字', en: 'Text of the original' } },
      {
        name: 'file',
        type: 'upload',
        relationTo: slugs.media,
        label: { zh: '原稿图片', en: 'Picture of the original' },
      },
    ],
  },
  {
    name: 'verbatim',
    type: 'checkbox',
    defaultValue: false,
    access: { read: staff },
    label: { zh: '照发', en: 'Verbatim' },
    admin: {
      description: {
        zh: '通稿、公告一字不改。勾选后正文锁定为现有文字，校对意见仅供参考。',
        en: 'Agency copy and notices: the body is locked as it stands, findings are advisory.',
      },
    },
  },
  {
    name: 'deskNote',
    type: 'textarea',
    access: { read: staff },
    label: { zh: '编辑备注', en: 'Desk note' },
    admin: { description: { zh: '只在编辑部内部可见。', en: 'Seen by the newsroom only.' } },
  },
]
