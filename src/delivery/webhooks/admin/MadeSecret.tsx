'use client'
import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import { ShownSecret } from './ShownSecret'
import { postWebhook } from './webhookRequests'
import { words } from './words'
import './webhooks.css'

/** Above the form of an endpoint whose secret the system has made: shows it once. */
export function MadeSecret() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [secret, setSecret] = useState<string | null>(null)
  const [problems, setProblems] = useState<readonly string[] | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  if (secret !== null) {
    return (
      <section className="webhook-secret" aria-label={say(words.secret)}>
        <ShownSecret secret={secret} />
      </section>
    )
  }
  if (!id || savedDocumentData?.isSecretUnseen !== true) return null

  async function show(): Promise<void> {
    setIsBusy(true)
    const address = `${config.routes.api}/${slugs.webhookEndpoints}/${id}/reveal-secret`
    const { data, problems: refused } = await postWebhook(address, i18n.language)
    setIsBusy(false)
    setProblems(refused)
    if (typeof data.secret === 'string') setSecret(data.secret)
  }

  return (
    <section className="webhook-secret" aria-label={say(words.secret)}>
      <p>{say(words.made)}</p>
      <Button
        id="webhook-show-secret"
        type="button"
        size="medium"
        margin={false}
        disabled={isBusy}
        onClick={() => void show()}
      >
        {say(words.show)}
      </Button>
      {problems && <p role="alert">{problems.join(' ') || say(words.unreachable)}</p>}
    </section>
  )
}
