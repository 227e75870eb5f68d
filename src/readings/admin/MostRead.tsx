'use client'
import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { fetchJson } from '../../admin/fetchJson'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { slugs } from '../../slugs'
import type { MostReadPiece } from '../readReadings'

const everyMilliseconds = 60_000

/** What readers read today, as a list of the desk; nothing where nobody has read anything yet. */
export function MostRead() {
  const pieces = useMostRead()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  if (pieces.length === 0) return null
  const count = new Intl.NumberFormat(i18n.language)
  return (
    <section className="desk-list" aria-labelledby="desk-list-read">
      <h2 className="desk-list__title" id="desk-list-read" title={say(texts.tip)}>
        {say(texts.title)}
      </h2>
      <ul className="desk-list__rows">
        {pieces.map(({ id, title, today, week }) => (
          <li className="desk-row" key={id}>
            <Link
              className="desk-row__title"
              href={`${config.routes.admin}/collections/${slugs.articles}/${id}`}
              prefetch={false}
            >
              {title}
            </Link>
            <span className="desk-row__marks">
              <span>
                {say(texts.today)} <strong>{count.format(today)}</strong>
              </span>
              <span className="desk-row__time">
                {say(texts.week)} {count.format(week)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useMostRead(): readonly MostReadPiece[] {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [pieces, setPieces] = useState<readonly MostReadPiece[]>([])
  const address = `${config.routes.api}/desk/readings`
  const language = i18n.language
  useEffect(() => {
    const read = async () => {
      const answer = await fetchJson<{ pieces: MostReadPiece[] }>(address, language)
      if (answer) setPieces(answer.pieces)
    }
    void read()
    const timer = setInterval(() => {
      if (!document.hidden) void read()
    }, everyMilliseconds)
    return () => clearInterval(timer)
  }, [address, language])
  return pieces
}

const texts = {
  title: { zh: '读者在看', en: 'What is read' },
  today: { zh: '今日', en: 'today' },
  week: { zh: '七日', en: '7 days' },
  tip: {
    zh: '本站稿件页的打开次数，不含机器人和编辑部的人；只计数，不记读者。',
    en: 'How often its page was opened, without robots and the newsroom itself; readers are counted, never recorded.',
  },
} as const satisfies Record<string, Bilingual>
