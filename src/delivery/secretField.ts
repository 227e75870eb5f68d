import type { TextField } from 'payload'

/** A signing secret: it is written, and read by the system alone; the form and the API always get it empty. */
export const secretField: TextField = {
  name: 'secret',
  type: 'text',
  label: { zh: '签名密钥', en: 'Signing secret' },
  admin: {
    autoComplete: 'off',
    disableListColumn: true,
    disableListFilter: true,
    description: { zh: '保存后不再显示；留空即不改。', en: 'Not shown again once saved; leave it empty to keep it.' },
  },
  hooks: {
    beforeChange: [({ value, previousValue }) => value || previousValue],
    afterRead: [({ value, overrideAccess }) => (overrideAccess ? value : null)],
  },
}
