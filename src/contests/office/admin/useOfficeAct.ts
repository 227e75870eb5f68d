'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../../editorial/admin/useSay'
import { sendJudging } from '../../judging/admin/judgingRequests'
import { words } from './words'

interface OfficeAct {
  readonly isBusy: boolean
  readonly problems: readonly string[]
  /** Null where it was not done. */
  readonly send: <Answer>(path: string, body: object) => Promise<Answer | null>
}

/** Sends one act at a time, and keeps what stood in its way. */
export function useOfficeAct(): OfficeAct {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [isBusy, setIsBusy] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])

  async function send<Answer>(path: string, body: object): Promise<Answer | null> {
    setIsBusy(true)
    const address = `${config.routes.api}${path}`
    const { answer, messages } = await sendJudging<Answer>({ address, language: i18n.language, body })
    setIsBusy(false)
    setProblems(answer ? [] : messages.length > 0 ? messages : [say(words.unreachable)])
    return answer
  }

  return { isBusy, problems, send }
}
