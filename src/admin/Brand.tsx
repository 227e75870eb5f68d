'use client'
import { useSay } from './useSay'
import './admin.css'

/** On the login page, in place of the framework's own. */
export function Logo() {
  const say = useSay()
  return (
    <div className="newsroom-logo">
      {say({ zh: '编辑部', en: 'Newsroom' })}
      <small>{say({ zh: '三审三校稿件系统', en: 'Three reviews, three proofreadings' })}</small>
    </div>
  )
}

export function Icon() {
  return <span className="newsroom-icon">编</span>
}
