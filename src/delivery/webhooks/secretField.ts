import type { TextField } from 'payload'
import { languageOf } from '../../language'
import { isSecret } from './signatureRules'

/** A signing secret: it is written, and read by the system alone; the form and the API always get it empty. */
export const secretField: TextField = {
  name: 'secret',
  type: 'text',
  label: { zh: '签名密钥', en: 'Signing secret' },
  // One from before this form was asked for stays good until it is changed.
  validate: (value, { previousValue, req }) => {
    if (!value || value === previousValue || isSecret(value)) return true
    return malformed[languageOf(req.i18n?.language)]
  },
  admin: {
    autoComplete: 'off',
    disableListColumn: true,
    disableListFilter: true,
    description: {
      zh: '留空即由系统生成（改动时留空即不改）。自备的密钥以 whsec_ 开头，后接 24–64 字节的 base64；保存后不再显示。',
      en: 'Leave it empty and the system makes one (or keeps the one there is). One of your own is whsec_ and 24 to 64 bytes in base64; it is not shown again once saved.',
    },
  },
  hooks: {
    beforeChange: [({ value, previousValue }) => value || previousValue],
    afterRead: [({ value, overrideAccess }) => (overrideAccess ? value : null)],
  },
}

const malformed = {
  zh: '密钥应为 whsec_ 加 24–64 字节的 base64；留空则由系统生成。',
  en: 'A secret is whsec_ and 24 to 64 bytes in base64; leave it empty and the system makes one.',
}
