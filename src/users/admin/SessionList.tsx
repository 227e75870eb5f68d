'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { shortTime } from '../../admin/time'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { slugs } from '../../slugs'
import type { SessionShown } from '../sessionRules'

/** Where the person is logged in, and the way to end it. */
export function SessionList() {
  const { config } = useConfig()
  const say = useSay()
  const address = `${config.routes.api}/${slugs.users}/sessions`
  const [sessions, setSessions] = useState<readonly SessionShown[] | null>(null)
  const [hasFailed, setHasFailed] = useState(false)

  const ask = useCallback(
    async (method: 'DELETE' | 'GET', rest = '') => {
      const response = await fetch(`${address}${rest}`, { method }).catch(() => null)
      // The product's own endpoint (src/users/sessionEndpoints.ts).
      const answer = response?.ok ? ((await response.json()) as { sessions: readonly SessionShown[] }) : null
      setHasFailed(answer === null)
      if (answer) setSessions(answer.sessions)
    },
    [address],
  )

  useEffect(() => {
    void ask('GET')
  }, [ask])

  return (
    <section className="session-list" aria-label={say(words.title)}>
      <h3>{say(words.title)}</h3>
      {hasFailed && <p role="alert">{say(words.failed)}</p>}
      {!sessions && !hasFailed && <p>{say(words.loading)}</p>}
      <ul>
        {sessions?.map(({ id, device, since, isThisOne }) => (
          <li key={id}>
            <span>
              {device || say(words.unknown)} · {since && `${say(words.since)} ${shortTime(since)}`}
            </span>
            {isThisOne ? (
              <strong>{say(words.thisOne)}</strong>
            ) : (
              <button type="button" onClick={() => void ask('DELETE', `/${id}`)}>
                {say(words.end)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {(sessions?.length ?? 0) > 1 && (
        <button type="button" id="end-other-sessions" onClick={() => void ask('DELETE')}>
          {say(words.endOthers)}
        </button>
      )}
    </section>
  )
}

const words = {
  title: { zh: '登录的设备', en: 'Where you are logged in' },
  loading: { zh: '正在读取…', en: 'Loading…' },
  failed: { zh: '没有做成，请再试一次。', en: 'That did not work: try again.' },
  unknown: { zh: '未知设备', en: 'Unknown device' },
  since: { zh: '登录于', en: 'since' },
  thisOne: { zh: '本机', en: 'This one' },
  end: { zh: '退出', en: 'Log out' },
  endOthers: { zh: '退出其他所有设备', en: 'Log out everywhere else' },
} as const satisfies Record<string, Bilingual>
