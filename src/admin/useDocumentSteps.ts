'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useDocumentTitle, useStepNav, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Shows the way back from a tab of a document: list, document, this tab. */
export function useDocumentSteps(here: string): void {
  const { id, collectionSlug } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { config, getEntityConfig } = useConfig()
  const { setStepNav } = useStepNav()
  const { i18n } = useTranslation()
  const labels = collectionSlug ? getEntityConfig({ collectionSlug })?.labels : undefined
  const plural = labels ? getTranslation(labels.plural, i18n) : ''
  useEffect(() => {
    const list = `${config.routes.admin}/collections/${collectionSlug}`
    setStepNav([{ label: plural, url: list }, { label: title || String(id), url: `${list}/${id}` }, { label: here }])
  }, [setStepNav, config.routes.admin, collectionSlug, id, plural, title, here])
}
