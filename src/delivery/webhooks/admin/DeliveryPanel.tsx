'use client'
import { useConfig, useDocumentInfo, useRouteCache, useTranslation } from '@payloadcms/ui'
import '../../../admin/admin.css'
import { slugs } from '../../../slugs'
import { ResendOne } from './ResendOne'
import './webhooks.css'

/** Above a delivery: sending it again. */
export function DeliveryPanel() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { clearRouteCache } = useRouteCache()
  if (!id) return null
  return (
    <div className="webhook-panel__actions">
      <ResendOne
        address={`${config.routes.api}/${slugs.webhookDeliveries}/${id}/replay`}
        name={String(savedDocumentData?.address ?? '')}
        isSending={savedDocumentData?.state === 'sending'}
        language={i18n.language}
        onDone={async () => clearRouteCache()}
      />
    </div>
  )
}
