import type { DocumentTabConfig, DocumentViewServerProps } from 'payload'
import type { CreatedTab } from './CreatedTabs'
import { SteadyForm } from './SteadyForm'

/** The edit view of collections whose form outlives the creation of its document. */
export function SteadyEditView({
  doc: _doc,
  hasPublishedDoc: _hasPublishedDoc,
  i18n: _i18n,
  initPageResult,
  locale: _locale,
  params: _params,
  payload: _payload,
  permissions: _permissions,
  routeSegments: _routeSegments,
  searchParams: _searchParams,
  user: _user,
  versions: _versions,
  ...forBrowser
}: DocumentViewServerProps) {
  return <SteadyForm {...forBrowser} tabs={tabsOf(initPageResult)} />
}

/** The tabs of an existing document, as Payload lists them: the form, its versions, and those of the collection itself. */
function tabsOf({ collectionConfig, permissions, req }: DocumentViewServerProps['initPageResult']): CreatedTab[] {
  if (!collectionConfig) return []
  const { t } = req.i18n
  const versions = { href: '/versions', label: t('version:versions'), order: 300 }
  const mayReadVersions = collectionConfig.versions && permissions.collections?.[collectionConfig.slug]?.readVersions
  const own = Object.entries(collectionConfig.admin.components?.views?.edit ?? {}).flatMap(([key, view]) => {
    // Payload's own tabs; the one of raw data waits until the document is opened anew.
    if (['root', 'default', 'versions', 'version', 'api', 'livePreview'].includes(key)) return []
    const tab: DocumentTabConfig | undefined = view && 'tab' in view ? view.tab : undefined
    if (!tab?.href || typeof tab.href === 'function') return []
    // Payload's translator knows the keys of its own texts and of ours alike.
    const label = typeof tab.label === 'function' ? tab.label({ t: t as (key: string) => string }) : (tab.label ?? '')
    return [{ href: tab.href, label, order: tab.order ?? 1000 }]
  })
  const all = [{ href: '', label: t('general:edit'), order: 100 }, ...(mayReadVersions ? [versions] : []), ...own]
  return all.sort((a, b) => a.order - b.order).map(({ href, label }) => ({ href, label }))
}
