'use client'
import { useSay } from '../../../admin/useSay'
import { type EntryStatus, entryStatuses } from '../../vocabulary'

const looks = {
  entered: 'state-badge--live',
  withdrawn: '',
  disqualified: 'state-badge--gone',
  suspended: 'state-badge--review',
} as const satisfies Record<EntryStatus, string>

export function EntryStatusBadge({ status }: { readonly status: EntryStatus }) {
  const say = useSay()
  return <span className={`state-badge ${looks[status]}`}>{say(entryStatuses[status])}</span>
}
