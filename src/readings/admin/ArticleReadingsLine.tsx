'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { fetchJson } from '../../admin/fetchJson'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { slugs } from '../../slugs'
import type { ArticleReadings } from '../readReadings'

/** How often this article was read; nothing before anybody could. */
export function ArticleReadingsLine() {
  const { id, hasPublishedDoc } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [readings, setReadings] = useState<ArticleReadings | null>(null)
  const address = id && hasPublishedDoc ? `${config.routes.api}/${slugs.articles}/${id}/readings` : null
  const language = i18n.language
  useEffect(() => {
    if (!address) return setReadings(null)
    void fetchJson<ArticleReadings>(address, language).then(setReadings)
  }, [address, language])
  if (!readings) return null
  const count = new Intl.NumberFormat(language)
  const { today, week, month, api } = readings
  return (
    <div className="field-type">
      <span className="field-label">{say(texts.label)}</span>
      <p style={{ margin: 0 }}>
        {say(texts.today)} <strong>{count.format(today)}</strong> · {say(texts.week)} {count.format(week)} ·{' '}
        {say(texts.month)} {count.format(month)}
        {api > 0 && ` · ${say(texts.api)} ${count.format(api)}`}
      </p>
    </div>
  )
}

const texts = {
  label: { zh: '阅读', en: 'Readings' },
  today: { zh: '今日', en: 'today' },
  week: { zh: '七日', en: '7 days' },
  month: { zh: '三十日', en: '30 days' },
  api: { zh: '另经接口', en: 'and by the API' },
} as const satisfies Record<string, Bilingual>
