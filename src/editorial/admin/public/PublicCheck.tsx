'use client'
import { Banner, Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { useSay } from '../../../admin/useSay'
import type { Bilingual } from '../../../language'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import { usePieceStatus } from '../usePieceStatus'
import { lookPublicly } from './lookPublicly'
import { isAllGone, type Verdict } from './publicCheckRules'
import '../signing.css'

/** On a piece that was taken down: what a stranger on the network gets now, asked without cookies, with the time. */
export function PublicCheck() {
  const { status } = usePieceStatus()
  const isTaken = status?.state === 'killed' || status?.state === 'withdrawn'
  return isTaken ? <Look /> : null
}

interface Seen {
  readonly verdicts: readonly Verdict[]
  readonly at: string
}

function Look() {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const written = useWrittenTime()
  const say = useSay()
  const [seen, setSeen] = useState<Seen | null>(null)
  const slug = typeof savedDocumentData?.slug === 'string' && savedDocumentData.slug ? savedDocumentData.slug : null
  const api = config.routes.api

  const look = useCallback(async () => {
    setSeen(null)
    if (!id || !collectionSlug) return
    const verdicts = await lookPublicly({ api, collection: collectionSlug, id: String(id), slug })
    setSeen({ verdicts, at: new Date().toISOString() })
  }, [api, collectionSlug, id, slug])

  useEffect(() => {
    void look()
  }, [look])

  const isGone = seen !== null && isAllGone(seen.verdicts)
  return (
    <div id="public-check" className="form-notice" role="status">
      <Banner className="form-notice__banner" type={seen === null ? 'default' : isGone ? 'success' : 'error'}>
        <div className="form-notice__line">
          <span>
            <strong>{say(seen === null ? texts.asking : isGone ? texts.gone : texts.notGone)}</strong>
            {seen && ` ${say(texts.at)} ${written(seen.at)}:${new Date(seen.at).toISOString().slice(17, 19)}`}
          </span>
          <Button
            id="public-check-again"
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => void look()}
          >
            {say(texts.again)}
          </Button>
        </div>
        {seen && (
          <ul className="public-check__list">
            {seen.verdicts.map(({ name, label, detail, isGone: isFine }) => (
              <li key={name}>{`${isFine ? '✓' : '✗'} ${say(label)}：${say(detail)}`}</li>
            ))}
          </ul>
        )}
      </Banner>
    </div>
  )
}

const texts = {
  asking: { zh: '正在以匿名身份核查外网…', en: 'Asking the public side as a stranger…' },
  gone: { zh: '外网已无此稿。', en: 'It is gone from the public side.' },
  notGone: { zh: '外网核查没有全部通过，请立即处理。', en: 'The public side did not pass every check: act now.' },
  at: { zh: '核查于', en: 'Asked at' },
  again: { zh: '再查一次', en: 'Ask again' },
} as const satisfies Record<string, Bilingual>
