'use client'
import { Gutter, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useDocumentSteps } from '../../admin/useDocumentSteps'
import { useSay } from '../../admin/useSay'
import { ComparePanel } from './ComparePanel'
import { words } from './words'

/** The tab of a piece where any two of its texts are compared; the address carries which. */
export function CompareView() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const say = useSay()
  const router = useRouter()
  const pathname = usePathname()
  const query = useSearchParams()
  useDocumentSteps(say(words.title))
  return (
    <Gutter className="diff-view">
      <ComparePanel
        address={`${config.routes.api}/${collectionSlug}/${id}`}
        from={query.get('from') ?? 'for-me'}
        to={query.get('to') ?? 'now'}
        onSides={(sides) => router.replace(`${pathname}?${new URLSearchParams({ ...sides })}`, { scroll: false })}
      />
    </Gutter>
  )
}
