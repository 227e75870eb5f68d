import type { ComponentType } from 'react'
import type { Bilingual } from '../../language'
import { UnreadBadge } from '../../notices/admin/UnreadBadge'
import type { Role } from '../../roles'

/** A page of ours in the navigation, above Payload's groups of collections. */
export interface NavEntry {
  /** Below the admin's own path: '' is its first page, '/board' stands for /admin/board. */
  readonly path: '' | `/${string}`
  readonly label: Bilingual
  /** Something small behind the label, such as the number of unread notices. A client component. */
  readonly Badge?: ComponentType
  /** Shown to who holds one of these roles, or one above it; to all staff where absent. The page itself checks again. */
  readonly roles?: readonly Role[]
  /** Shown to accounts without a role too: a juror from outside has none. */
  readonly isForAnyAccount?: boolean
}

/** In the order in which a shift uses them: my work, everybody's work, the clock, then what is made of it. */
export const navEntries: readonly NavEntry[] = [
  { path: '', label: { zh: '工作台', en: 'Desk' } },
  { path: '/inbox', label: { zh: '收件箱', en: 'Inbox' }, Badge: UnreadBadge },
  { path: '/search', label: { zh: '检索', en: 'Search' } },
  { path: '/board', label: { zh: '看板', en: 'Board' } },
  { path: '/calendar', label: { zh: '发稿日历', en: 'Calendar' } },
  { path: '/photo-desk', label: { zh: '图片台', en: 'Photo desk' } },
  { path: '/pictures', label: { zh: '找图', en: 'Find pictures' } },
  { path: '/contests/enter', label: { zh: '投稿参赛', en: 'Enter a contest' } },
  { path: '/judging', label: { zh: '评审', en: 'Judging' }, isForAnyAccount: true },
  { path: '/duty', label: { zh: '代签与值班', en: 'Delegation and duty' } },
  { path: '/reports', label: { zh: '考核', en: 'Monthly report' } },
  { path: '/front-page', label: { zh: '首页编排', en: 'Front page' }, roles: ['editor'] },
  { path: '/api-use', label: { zh: '接口用量', en: 'API use' }, roles: ['admin'] },
]
