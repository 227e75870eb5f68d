'use client'
import { Button, useConfig, useDocumentInfo, useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../../admin/Dialog'
import { sendJson } from '../../../admin/sendJson'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import { MadeKey } from './MadeKey'
import { words } from './words'
import './contract.css'

interface Made {
  readonly key: string
  readonly keyPrefix: string
  readonly keyMadeAt: string
}

/** Makes a consumer's key and shows it the one time that it can be shown. */
export function KeyPanel() {
  const say = useSay()
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { dispatchFields } = useForm()
  const stored = useFormFields(([fields]) => fields.keyPrefix?.value)
  const [made, setMade] = useState<Made | null>(null)
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [isAsking, setIsAsking] = useState(false)
  const prefix = made?.keyPrefix ?? (typeof stored === 'string' ? stored : '')

  async function make(): Promise<void> {
    setIsAsking(false)
    setIsBusy(true)
    const address = `${config.routes.api}/${slugs.apiConsumers}/${id}/key`
    const { isDone, answer } = await sendJson({ address, language: i18n.language })
    setIsBusy(false)
    setProblem(isDone ? '' : say(words.failed))
    if (!isDone) return
    // The product's own endpoint (consumerEndpoints.ts).
    setMade(answer as unknown as Made)
    // The form beside it shows what is stored now.
    for (const path of ['keyPrefix', 'keyMadeAt'] as const)
      dispatchFields({ type: 'UPDATE', path, value: answer[path], initialValue: answer[path] })
  }

  return (
    <section className="api-key" aria-labelledby="api-key-title">
      <h3 id="api-key-title">{say(words.keyTitle)}</h3>
      {id ? (
        <>
          <p>{prefix ? say(words.begins).replace('{prefix}', prefix) : say(words.none)}</p>
          {made && <MadeKey key={made.key} apiKey={made.key} />}
          {problem && (
            <p className="api-key__problem" role="alert">
              {problem}
            </p>
          )}
          <Button
            id="make-api-key"
            type="button"
            buttonStyle="secondary"
            size="medium"
            margin={false}
            disabled={isBusy}
            onClick={() => (prefix ? setIsAsking(true) : void make())}
          >
            {say(prefix ? words.renew : words.make)}
          </Button>
        </>
      ) : (
        <p>{say(words.saveFirst)}</p>
      )}
      {isAsking && (
        <Dialog slug="renew-api-key" title={say(words.renew)} onClose={() => setIsAsking(false)}>
          <p>{say(words.renewAsk)}</p>
          <div className="piece-dialog__buttons">
            <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setIsAsking(false)}>
              {say(words.cancel)}
            </Button>
            <Button id="renew-api-key-confirm" size="medium" margin={false} onClick={() => void make()}>
              {say(words.renew)}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
