import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { languageOf } from '../../language'
import { isRole, isStaff } from '../../roles'

type StaffPageProps = AdminViewServerProps & {
  readonly children: ReactNode
  /** For accounts without a role too: what a page of theirs shows is asked for by its endpoint. */
  readonly isForAnyAccount?: boolean
}

/**
 * The frame of our own pages: Payload shows a custom view to everybody and without its navigation. A stranger is sent to
 * log in and comes back; an account without a role is told so. What the page reads is asked again by its endpoint.
 */
export function StaffPage({ children, isForAnyAccount = false, ...props }: StaffPageProps) {
  const { req, permissions, visibleEntities, locale } = props.initPageResult
  const { routes, admin } = req.payload.config
  if (!req.user) {
    const here = encodeURIComponent(`${req.pathname ?? routes.admin}${req.search ?? ''}`)
    redirect(`${routes.admin}${admin.routes.login}?redirect=${here}`)
  }
  const roles = 'roles' in req.user && Array.isArray(req.user.roles) ? req.user.roles.filter(isRole) : []
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={props.params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={props.searchParams}
      user={req.user}
      viewActions={admin.components?.actions}
      visibleEntities={visibleEntities}
    >
      {isForAnyAccount || isStaff({ roles }) ? (
        children
      ) : (
        <p className="gutter--left">{noRole[languageOf(req.i18n.language)]}</p>
      )}
    </DefaultTemplate>
  )
}

const noRole = {
  zh: '您的账号还没有角色，不能查看编辑部的页面。请联系系统管理员。',
  en: 'Your account has no role yet, so the newsroom’s pages are closed to it. Please ask an administrator.',
}
