'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../../editorial/admin/useSay'
import { roundAddress, type Sent, sendJudging } from './judgingRequests'
import { words } from './words'

interface RoundAction {
  readonly isBusy: boolean
  readonly problems: readonly string[]
  readonly send: <Answer>(path: string, body: object) => Promise<Sent<Answer>>
}

/** Sends one action on a round at a time, and keeps what stood in its way. */
export function useRoundAction(roundId: string): RoundAction {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [isBusy, setIsBusy] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])

  async function send<Answer>(path: string, body: object): Promise<Sent<Answer>> {
    setIsBusy(true)
    const address = roundAddress(config.routes.api, roundId, path)
    const sent = await sendJudging<Answer>({ address, language: i18n.language, body })
    setIsBusy(false)
    setProblems(sent.answer ? [] : sent.messages.length > 0 ? sent.messages : [say(words.unreachable)])
    return sent
  }

  return { isBusy, problems, send }
}
