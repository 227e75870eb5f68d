import type { Role } from '../src/roles'

export interface DemoAccount {
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
}

/** The accounts of the demo and the tests, named after their role. They share one password (`DEMO_PASSWORD`). */
export const demoAccounts = {
  admin: { email: 'admin@newsroom.test', name: '系统管理员（演示）', roles: ['admin'] },
  chief: { email: 'chief@newsroom.test', name: '总编辑（演示）', roles: ['chiefEditor'] },
  desk: { email: 'desk@newsroom.test', name: '部主任（演示）', roles: ['deskHead'] },
  editor: { email: 'editor@newsroom.test', name: '编辑（演示）', roles: ['editor'] },
  proofreader: { email: 'proofreader@newsroom.test', name: '校对（演示）', roles: ['proofreader'] },
  reporter: { email: 'reporter@newsroom.test', name: '记者（演示）', roles: ['reporter'] },
  photographer: { email: 'photographer@newsroom.test', name: '摄影记者（演示）', roles: ['photographer'] },
} as const satisfies Record<string, DemoAccount>

export type DemoAccountName = keyof typeof demoAccounts

export const demoAccountNames = Object.keys(demoAccounts) as readonly DemoAccountName[]
