'use client'
import { useListQuery } from '@payloadcms/ui'
import { draftsCountedAtMost } from '../database/draftListIndexes'
import { useSay } from './useSay'

/** Below a list that is longer than it was counted. */
export function ListCountNote() {
  const { data } = useListQuery()
  const say = useSay()
  return (data?.totalDocs ?? 0) < draftsCountedAtMost ? null : (
    <p className="list-count-note">{say(longerThanCounted)}</p>
  )
}

const longerThanCounted = {
  zh: `只数到 ${draftsCountedAtMost.toLocaleString('en')} 篇，其后还有：请用搜索、筛选或排序来找。`,
  en: `Counted up to ${draftsCountedAtMost.toLocaleString('en')}; there are more: search, filter or sort to find them.`,
}
