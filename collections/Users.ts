import type { CollectionConfig } from 'payload'
import { accountUpdate } from '../src/access/accountUpdate'
import { admin } from '../src/access/admin'
import { nobody } from '../src/access/nobody'
import { selfOrAdmin } from '../src/access/selfOrAdmin'
import { selfOrDeskHeadOrAdmin } from '../src/access/selfOrDeskHeadOrAdmin'
import { staff } from '../src/access/staff'
import { readEnv } from '../src/env'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { roles } from '../src/roles'
import { slugs } from '../src/slugs'
import { guardAccount, guardAccountDeletion } from '../src/users/guardAccount'
import { refuseMailless } from '../src/users/refuseMailless'
import { refuseSuspended } from '../src/users/refuseSuspended'

const { nodeEnv, publicUrl } = readEnv()

export const Users: CollectionConfig = {
  slug: slugs.users,
  labels: { singular: { zh: '账号', en: 'Account' }, plural: { zh: '账号', en: 'Accounts' } },
  admin: {
    group: adminGroups.system,
    useAsTitle: 'name',
    defaultColumns: ['name', 'roles', 'awayUntil', 'suspended'],
    listSearchableFields: ['name'],
  },
  auth: {
    useAPIKey: true,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: nodeEnv === 'production' && publicUrl.startsWith('https:') },
  },
  access: { admin: staff, create: admin, read: staff, update: accountUpdate, delete: admin, unlock: admin },
  disableDuplicate: true,
  hooks: {
    beforeChange: [guardAccount],
    beforeDelete: [guardAccountDeletion],
    beforeLogin: [refuseSuspended],
    beforeOperation: [refuseMailless],
  },
  fields: [
    idField(),
    {
      name: 'name',
      type: 'text',
      required: true,
      access: { update: admin },
      label: { zh: '姓名', en: 'Name' },
      admin: { description: { zh: '审稿签名用这个名字。', en: 'Signatures carry this name.' } },
    },
    // Login names, sessions and keys are no colleague's business: Payload's own fields, with narrower access.
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      access: { read: selfOrAdmin, update: admin },
      label: { zh: '登录邮箱', en: 'E-mail' },
    },
    { name: 'sessions', type: 'array', access: { create: nobody, read: nobody, update: nobody }, fields: [] },
    {
      name: 'enableAPIKey',
      type: 'checkbox',
      access: { create: admin, read: selfOrAdmin, update: admin },
      label: { zh: '启用 API 密钥', en: 'Enable API key' },
    },
    {
      name: 'apiKey',
      type: 'text',
      access: { create: admin, read: admin, update: admin },
      label: { zh: 'API 密钥', en: 'API key' },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      options: optionsOf(roles),
      defaultValue: [],
      index: true,
      saveToJWT: true,
      access: { create: admin, update: admin },
      label: { zh: '角色', en: 'Roles' },
      admin: {
        description: {
          zh: '一人可兼多个角色；只有“系统管理员”的账号不能签稿。自己的角色须由另一位管理员更改。',
          en: 'A person can hold several. “Administrator” alone signs nothing. One’s own roles are changed by another administrator.',
        },
      },
    },
    {
      name: 'awayUntil',
      type: 'date',
      access: { create: admin, update: selfOrDeskHeadOrAdmin },
      label: { zh: '请假至', en: 'Away until' },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
        description: {
          zh: '此前指派给他的稿件可由部主任接手。',
          en: 'Until then a desk head can take over what is assigned here.',
        },
      },
    },
    {
      name: 'suspended',
      type: 'checkbox',
      defaultValue: false,
      access: { create: admin, update: admin },
      label: { zh: '停用', en: 'Suspended' },
      admin: {
        position: 'sidebar',
        description: {
          zh: '停用后立即退出登录，API 密钥作废。',
          en: 'Ends the account’s sessions at once and voids its API key.',
        },
      },
    },
  ],
}
