'use client'
import { useSay } from '../../admin/useSay'
import { describeRole, roleBesides } from '../../editorial/roleRules'
import { type Role, roles } from '../../roles'
import './accounts.css'

/** Roles in plain words, as the workflow's table has them. */
export function RoleList({ shown }: { readonly shown: readonly Role[] }) {
  const say = useSay()
  return (
    <dl className="role-list">
      {shown.map((role) => (
        <div key={role}>
          <dt>{say(roles[role])}</dt>
          <dd>
            {say(roleBesides[role])}
            {describeRole(role).length > 0 && (
              <details>
                <summary>{say(details)}</summary>
                <ul>
                  {describeRole(role).map((line) => (
                    <li key={line.en}>{say(line)}</li>
                  ))}
                </ul>
              </details>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const details = { zh: '在各状态可做的操作', en: 'Actions in each state' }
