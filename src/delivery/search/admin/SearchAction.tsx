'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useSay } from '../../../admin/useSay'
import { isRole, isStaff } from '../../../roles'
import { words } from './words'
import './search.css'

/** In the header of every page: the way to the search, also by Ctrl+K (⌘K) and, where nobody is typing, by a slash. */
export function SearchAction() {
  const { user } = useAuth()
  const { config } = useConfig()
  const router = useRouter()
  const say = useSay()
  const href = `${config.routes.admin}/search`
  const isOffered = isStaff({ roles: Array.isArray(user?.roles) ? user.roles.filter(isRole) : [] })
  useEffect(() => {
    if (!isOffered) return
    const listen = (event: KeyboardEvent) => {
      const isShortcut = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k'
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
      if (event.defaultPrevented || event.isComposing || !(isShortcut || isSlash)) return
      event.preventDefault()
      const field = document.querySelector<HTMLInputElement>('.newsroom-search [name=q]')
      if (field) field.select()
      else router.push(href)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [href, isOffered, router])
  if (!isOffered) return null
  return (
    <Link className="search-action" href={href} prefetch={false} aria-keyshortcuts="Control+K /">
      {say(words.title)} <kbd>/</kbd>
    </Link>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
