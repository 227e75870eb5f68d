'use client'
import { Button, Gutter, useConfig, useStepNav, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import type { ConsumerUse } from '../consumerEndpoints'
import { UseTable } from './UseTable'
import { words } from './words'
import './contract.css'

type Answer = readonly ConsumerUse[] | 'loading' | 'failed' | 'forbidden'

/** 接口用量: who reads the API with a key, and how much. */
export function UseView() {
  const say = useSay()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { setStepNav } = useStepNav()
  const [answer, setAnswer] = useState<Answer>('loading')
  const [attempt, setAttempt] = useState(0)
  const title = say(words.title)
  const address = `${config.routes.api}/${slugs.apiConsumers}/use`

  useEffect(() => setStepNav([{ label: title }]), [setStepNav, title])

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt more is a reason to ask again
  useEffect(() => {
    const controller = new AbortController()
    setAnswer('loading')
    void fetchUse(address, i18n.language, controller.signal).then((found) => {
      if (!controller.signal.aborted) setAnswer(found)
    })
    return () => controller.abort()
  }, [address, i18n.language, attempt])

  return (
    <Gutter className="api-use">
      <h1>{title}</h1>
      {answer !== 'forbidden' && (
        <div className="api-use__bar">
          <Link href={`${config.routes.admin}/collections/${slugs.apiConsumers}`} prefetch={false}>
            {say(words.consumers)}
          </Link>
          <a href="/developers">{say(words.docs)}</a>
        </div>
      )}
      {answer === 'loading' && <p role="status">{say(words.loading)}</p>}
      {answer === 'forbidden' && <p role="alert">{say(words.forbidden)}</p>}
      {answer === 'failed' && (
        <p className="api-use__problem" role="alert">
          {say(words.failed)}{' '}
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setAttempt(attempt + 1)}>
            {say(words.retry)}
          </Button>
        </p>
      )}
      {typeof answer === 'object' &&
        (answer.length === 0 ? <p>{say(words.empty)}</p> : <UseTable consumers={answer} />)}
    </Gutter>
  )
}

async function fetchUse(address: string, language: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(address, { headers: { 'Accept-Language': language }, signal }).catch(() => null)
  if (response?.status === 403) return 'forbidden'
  // The product's own endpoint (consumerEndpoints.ts).
  return response?.ok ? ((await response.json()) as { consumers: ConsumerUse[] }).consumers : 'failed'
}
