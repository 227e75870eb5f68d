import type { Field } from 'payload'
import { admin } from '../../access/admin'
import { selfOrAdmin } from '../../access/selfOrAdmin'

const own = { create: admin, update: selfOrAdmin }

/** What a photographer's pictures say where their files do not. */
export const photographerFields: Field[] = [
  {
    type: 'collapsible',
    label: { zh: '摄影', en: 'Photography' },
    admin: { initCollapsed: true },
    fields: [
      {
        name: 'photoCreditLine',
        type: 'text',
        access: own,
        label: { zh: '默认署名行', en: 'Default credit line' },
        admin: {
          description: {
            zh: '文件里没有署名行时使用。',
            en: 'Used where a picture’s file has none.',
          },
        },
      },
      {
        name: 'photoCopyrightNotice',
        type: 'text',
        access: own,
        label: { zh: '默认版权声明', en: 'Default copyright notice' },
      },
      {
        name: 'cameraZone',
        type: 'text',
        access: own,
        validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
          !value || (typeof value === 'string' && /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(value))
            ? true
            : req.i18n.language === 'zh'
              ? '请写成 +08:00 这样。'
              : 'Write it like +08:00.',
        label: { zh: '相机时区', en: 'Time zone of the cameras' },
        admin: {
          description: { zh: '如 +08:00；文件没有写时区时使用。', en: 'Like +08:00; used where a file has none.' },
        },
      },
    ],
  },
]
