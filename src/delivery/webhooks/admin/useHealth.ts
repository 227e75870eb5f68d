'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { slugs } from '../../../slugs'
import type { EndpointHealth } from '../health'
import { fetchHealth } from './webhookRequests'

const everyMilliseconds = 3_000

/** How an endpoint fares; asked for again while something is on its way and the page is in sight. */
export function useHealth(id: string) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [health, setHealth] = useState<EndpointHealth | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const base = `${config.routes.api}/${slugs.webhookEndpoints}/${id}`

  const ask = useCallback(async () => {
    const answer = await fetchHealth(`${base}/health`, i18n.language)
    setHasFailed(answer === 'failed')
    if (answer !== 'failed') setHealth(answer)
  }, [base, i18n.language])

  useEffect(() => {
    void ask()
  }, [ask])

  const isMoving = (health?.pending ?? 0) > 0
  useEffect(() => {
    if (!isMoving) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void ask()
    }, everyMilliseconds)
    return () => clearInterval(timer)
  }, [ask, isMoving])

  return { base, health, hasFailed, ask, language: i18n.language }
}
