import type { Bilingual } from './language'

/** The newsroom's roles. A person can hold several; `admin` alone signs nothing. */
export const roles = {
  admin: { zh: '系统管理员', en: 'Administrator' },
  chiefEditor: { zh: '总编辑', en: 'Chief editor' },
  deskHead: { zh: '部主任', en: 'Desk head' },
  editor: { zh: '编辑', en: 'Editor' },
  proofreader: { zh: '校对', en: 'Proofreader' },
  reporter: { zh: '记者', en: 'Reporter' },
  photographer: { zh: '摄影记者', en: 'Photographer' },
} as const satisfies Record<string, Bilingual>

export type Role = keyof typeof roles

export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && Object.hasOwn(roles, value)
}

/** The editorial ladder: a higher role may act at a lower stage. */
const ladder: readonly Role[] = ['editor', 'deskHead', 'chiefEditor']

/** Roles that review: only who holds one of them can be lent one, or be on duty. */
export const reviewingRoles = ladder

interface HasRoles {
  readonly roles?: readonly Role[] | null
}

/** Holds this very role, or one above it on the editorial ladder. */
export function holdsRole(person: HasRoles | null | undefined, role: Role): boolean {
  const held = person?.roles ?? []
  if (held.includes(role)) return true
  const rank = ladder.indexOf(role)
  return rank >= 0 && ladder.slice(rank + 1).some((higher) => held.includes(higher))
}

/** Holds exactly this role; used where the ladder must not count. */
export function hasRole(person: HasRoles | null | undefined, role: Role): boolean {
  return (person?.roles ?? []).includes(role)
}

/** Holds a role that reviews, whichever. */
export function isReviewer(person: HasRoles | null | undefined): boolean {
  return reviewingRoles.some((role) => hasRole(person, role))
}

export function isStaff(person: HasRoles | null | undefined): boolean {
  return (person?.roles ?? []).length > 0
}
