'use client'
import { useDocumentInfo, useRouteCache, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import '../../../admin/admin.css'
import { ResendButton } from './ResendButton'
import { ResendOne } from './ResendOne'
import './webhooks.css'

/** Above a delivery: sending it again. */
export function DeliveryPanel() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { clearRouteCache } = useRouteCache()
  const [isAsked, setIsAsked] = useState(false)
  if (!id) return null
  const name = String(savedDocumentData?.address ?? '')
  return (
    <div className="webhook-panel__actions">
      <ResendButton name={name} isSending={savedDocumentData?.state === 'sending'} onClick={() => setIsAsked(true)} />
      {isAsked && (
        <ResendOne
          deliveryId={String(id)}
          name={name}
          language={i18n.language}
          onClose={() => setIsAsked(false)}
          onDone={async () => clearRouteCache()}
        />
      )}
    </div>
  )
}
