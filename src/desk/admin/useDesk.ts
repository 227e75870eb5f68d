'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { fetchJson } from '../../admin/fetchJson'
import type { Desk } from '../card'
import { useChanges } from './useChanges'

interface DeskHandle {
  readonly desk: Desk | null
  readonly hasFailed: boolean
  readonly refresh: () => Promise<void>
}

/** What lies on this person's desk, kept up to date. */
export function useDesk(): DeskHandle {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [desk, setDesk] = useState<Desk | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const address = `${config.routes.api}/desk`
  const language = i18n.language

  const refresh = useCallback(async () => {
    const answer = await fetchJson<Desk>(address, language)
    setHasFailed(answer === null)
    if (answer) setDesk(answer)
  }, [address, language])

  useEffect(() => {
    void refresh()
  }, [refresh])
  useChanges(desk?.token ?? null, () => void refresh())
  return { desk, hasFailed, refresh }
}
