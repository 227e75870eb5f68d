import { demoAccounts } from '../../../seed/accounts'
import type { Role } from '../../../src/roles'

interface Person {
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
}

/** The demo accounts, and the second holders of a role that four eyes and "another reporter" need. */
export const people = {
  ...demoAccounts,
  colleague: { email: 'colleague@newsroom.test', name: '另一位记者', roles: ['reporter'] },
  editor2: { email: 'editor2@newsroom.test', name: '另一位编辑', roles: ['editor'] },
  desk2: { email: 'desk2@newsroom.test', name: '另一位部主任', roles: ['deskHead'] },
  chief2: { email: 'chief2@newsroom.test', name: '另一位总编辑', roles: ['chiefEditor'] },
} as const satisfies Record<string, Person>

export type PersonName = keyof typeof people

export const personNames = Object.keys(people) as readonly PersonName[]

export const password = 'demo-newsroom'
