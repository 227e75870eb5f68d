'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import { type Bilingual, languageOf } from '../language'

/** Says a text in the language that the person has chosen for the admin. */
export function useSay(): (text: Bilingual) => string {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  return useCallback((text: Bilingual) => text[language], [language])
}
