'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { fetchJson } from '../../admin/fetchJson'
import type { BoardOptions } from '../card'

const none: BoardOptions = { people: [], sections: [] }

/** The names behind the ids on the cards; empty until they have come. */
export function useBoardOptions(): BoardOptions {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [options, setOptions] = useState<BoardOptions>(none)
  const address = `${config.routes.api}/board/options`
  const language = i18n.language
  useEffect(() => {
    let isOver = false
    void fetchJson<BoardOptions>(address, language).then((read) => {
      if (read && !isOver) setOptions(read)
    })
    return () => {
      isOver = true
    }
  }, [address, language])
  return options
}
