import type { NewTarget } from '../vocabulary'
import { selectedAnchor } from './bodyInPage'

/** What is selected or being edited now: words of the body, a field, or nothing in particular. */
export function targetInPage(): NewTarget {
  const anchor = selectedAnchor()
  if (anchor) return { target: 'text', anchor }
  const field = document.activeElement?.closest<HTMLElement>('input[id^=field-], textarea[id^=field-]')?.id
  const path = field?.slice('field-'.length).replaceAll('__', '.')
  return path && /^[a-zA-Z][\w.]*$/.test(path) ? { target: 'field', field: path } : { target: 'piece' }
}
