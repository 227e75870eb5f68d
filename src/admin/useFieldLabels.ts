'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { labelsOf } from './fieldLabels'

/** What a collection's forms call a top-level field, in the reader's language; null where they show no such field. */
export function useFieldLabels(collectionSlug: string | undefined): (name: string) => string | null {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const labels = labelsOf((collectionSlug && getEntityConfig({ collectionSlug })?.fields) || [])
  return (name) => {
    const label = labels.get(name)
    return label === undefined ? null : getTranslation(label, i18n)
  }
}
