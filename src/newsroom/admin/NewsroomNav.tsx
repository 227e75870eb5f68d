'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { holdsRole, isRole, isStaff } from '../../roles'
import { type NavEntry, navEntries } from './navEntries'
import './nav.css'

/** The newsroom's own pages, before the collections; what is listed stands in navEntries.ts. */
export function NewsroomNav() {
  const { user } = useAuth()
  const say = useSay()
  const roles = Array.isArray(user?.roles) ? user.roles.filter(isRole) : []
  const shown = navEntries.filter((entry) => {
    if (!isStaff({ roles })) return entry.isForAnyAccount === true
    return !entry.roles || entry.roles.some((role) => holdsRole({ roles }, role))
  })
  return (
    <ul className="newsroom-nav" aria-label={say(title)}>
      {shown.map((entry) => (
        <li key={entry.path}>
          <NavLink entry={entry} />
        </li>
      ))}
    </ul>
  )
}

function NavLink({ entry: { path, label, Badge } }: { readonly entry: NavEntry }) {
  const { config } = useConfig()
  const pathname = usePathname()
  const say = useSay()
  const href = `${config.routes.admin}${path}`
  const isHere = pathname === href
  // Every page lies below the first one; only the others are also marked on what lies below them.
  const isActive = isHere || (path !== '' && pathname.startsWith(`${href}/`))
  return (
    <Link
      id={`nav${path ? path.replaceAll('/', '-') : '-desk'}`}
      className="nav__link"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isActive && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{say(label)}</span>
      {Badge && <Badge />}
    </Link>
  )
}

const title: Bilingual = { zh: '编辑部', en: 'Newsroom' }
