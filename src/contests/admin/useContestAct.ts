'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { type Sent, sendToContests } from './sendToContests'

interface ContestAct {
  readonly isBusy: boolean
  readonly problems: readonly string[]
  /** @param path behind the API's */
  readonly send: <Answer>(path: string, body: object) => Promise<Sent<Answer>>
}

/**
 * Sends one act at a time, and keeps what stood in its way.
 * @param unreachable what to say where nobody answers
 */
export function useContestAct(unreachable: Bilingual): ContestAct {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [isBusy, setIsBusy] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])

  async function send<Answer>(path: string, body: object): Promise<Sent<Answer>> {
    setIsBusy(true)
    const address = `${config.routes.api}${path}`
    const sent = await sendToContests<Answer>({ address, language: i18n.language, body })
    setIsBusy(false)
    setProblems(sent.answer ? [] : sent.messages.length > 0 ? sent.messages : [say(unreachable)])
    return sent
  }

  return { isBusy, problems, send }
}
