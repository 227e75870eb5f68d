'use client'
import { useAuth } from '@payloadcms/ui'
import { holdsRole, isRole } from '../../../roles'

/** Whether the person who looks on is of the contest office; what may be read is the server's to say. */
export function useIsOffice(): boolean {
  const { user } = useAuth()
  const roles = Array.isArray(user?.roles) ? user.roles.filter(isRole) : []
  return holdsRole({ roles }, 'deskHead')
}
