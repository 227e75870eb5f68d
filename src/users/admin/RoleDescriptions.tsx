'use client'
import { useFormFields } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import { isRole } from '../../roles'
import { RoleList } from './RoleList'

/** Below the roles of an account: what each of them may do. */
export function RoleDescriptions() {
  const value = useFormFields(([fields]) => fields?.roles?.value)
  const say = useSay()
  const held = Array.isArray(value) ? value.filter(isRole) : []
  if (held.length === 0) return null
  return (
    <section className="role-list__frame" aria-label={say(title)}>
      <RoleList shown={held} />
    </section>
  )
}

const title = { zh: '这些角色可以做什么', en: 'What these roles may do' }
