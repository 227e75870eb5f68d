import type { CollectionConfig } from 'payload'
import { accountUpdate } from '../src/access/accountUpdate'
import { admin } from '../src/access/admin'
import { anyAccount } from '../src/access/anyAccount'
import { nobody } from '../src/access/nobody'
import { selfOrAdmin } from '../src/access/selfOrAdmin'
import { selfOrDeskHeadOrAdmin } from '../src/access/selfOrDeskHeadOrAdmin'
import { staffOrSelf } from '../src/access/staffOrSelf'
import { readEnv } from '../src/env'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { noticeSettingsFields } from '../src/notices/settingsFields'
import { photographerFields } from '../src/photos/fields/photographerFields'
import { roles } from '../src/roles'
import { slugs } from '../src/slugs'
import { accountEndpoints } from '../src/users/accountEndpoints'
import { guardAccount, guardAccountDeletion } from '../src/users/guardAccount'
import { guardPassword } from '../src/users/guardPassword'
import { noteDevice } from '../src/users/noteDevice'
import { refuseMailless } from '../src/users/refuseMailless'
import { refuseSuspended } from '../src/users/refuseSuspended'
import { sessionEndpoints } from '../src/users/sessionEndpoints'

const { nodeEnv, publicUrl } = readEnv()

export const Users: CollectionConfig = {
  slug: slugs.users,
  labels: { singular: { zh: '账号', en: 'Account' }, plural: { zh: '账号', en: 'Accounts' } },
  admin: {
    group: adminGroups.system,
    useAsTitle: 'name',
    defaultColumns: ['name', 'roles', 'awayUntil', 'suspended'],
    listSearchableFields: ['name'],
    components: { beforeListTable: ['/src/users/admin/InviteControl#InviteControl'] },
  },
  auth: {
    useAPIKey: true,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: nodeEnv === 'production' && publicUrl.startsWith('https:') },
  },
  access: {
    admin: anyAccount,
    create: admin,
    read: staffOrSelf,
    update: accountUpdate,
    delete: admin,
    unlock: admin,
  },
  disableDuplicate: true,
  endpoints: [...accountEndpoints, ...sessionEndpoints],
  hooks: {
    beforeChange: [guardAccount],
    beforeDelete: [guardAccountDeletion],
    beforeLogin: [refuseSuspended],
    afterLogin: [noteDevice],
    beforeOperation: [refuseMailless, guardPassword],
  },
  fields: [
    idField(),
    {
      name: 'accountTools',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/src/users/admin/AccountTools#AccountTools' } },
    },
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
    // What a session was begun with, by its id; shown to its owner by the endpoint alone.
    {
      name: 'devices',
      type: 'json',
      access: { create: nobody, read: nobody, update: nobody },
      admin: { hidden: true },
      label: { zh: '设备', en: 'Devices' },
    },
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
      name: 'roleDescriptions',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/src/users/admin/RoleDescriptions#RoleDescriptions' } },
    },
    ...noticeSettingsFields,
    ...photographerFields,
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
