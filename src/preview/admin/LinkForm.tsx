'use client'
import { Button, TextInput, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { sendJson } from '../../admin/sendJson'
import { useSay } from '../../admin/useSay'
import { type LinkPurpose, linkPurposes } from '../vocabulary'
import { MadeLink } from './MadeLink'
import { words } from './words'

interface LinkFormProps {
  readonly address: string
  readonly onMade: () => void
}

const dayChoices = [1, 3, 7, 14] as const

/** Makes a link, and shows it the one time that it can be shown. */
export function LinkForm({ address, onMade }: LinkFormProps) {
  const { i18n } = useTranslation()
  const say = useSay()
  const [recipient, setRecipient] = useState('')
  const [purpose, setPurpose] = useState<LinkPurpose>('quotes')
  const [days, setDays] = useState<number>(3)
  const [isBusy, setIsBusy] = useState(false)
  const [shown, setProblems] = useState<readonly string[]>([])
  const [made, setMade] = useState<string | null>(null)

  async function make(event: FormEvent): Promise<void> {
    event.preventDefault()
    setIsBusy(true)
    const expiresAt = new Date(Date.now() + days * 86_400_000).toISOString()
    const body = { recipient, purpose, expiresAt }
    const { isDone, answer, refused } = await sendJson({ address, language: i18n.language, body })
    const problems = refused.length > 0 ? refused.map(({ message }) => message) : [say(words.unreachable)]
    setIsBusy(false)
    setProblems(isDone ? [] : problems)
    if (!isDone) return
    setMade(window.location.origin + String(answer.path))
    setRecipient((typed) => (typed === recipient ? '' : typed))
    onMade()
  }

  return (
    <form className="preview-links__form" onSubmit={(event) => void make(event)}>
      <TextInput
        path="preview-link-recipient"
        label={say(words.recipient)}
        value={recipient}
        placeholder={say(words.recipientHint)}
        onChange={(event: { target: { value: string } }) => setRecipient(event.target.value)}
      />
      <label className="preview-links__field">
        {say(words.purpose)}
        <select value={purpose} onChange={({ target }) => setPurpose(target.value as LinkPurpose)}>
          {Object.entries(linkPurposes).map(([value, label]) => (
            <option key={value} value={value}>
              {say(label)}
            </option>
          ))}
        </select>
      </label>
      <label className="preview-links__field">
        {say(words.lasts)}
        <select value={days} onChange={({ target }) => setDays(Number(target.value))}>
          {dayChoices.map((choice) => (
            <option key={choice} value={choice}>
              {say(words.days).replace('{days}', String(choice))}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" size="medium" margin={false} disabled={isBusy || recipient.trim() === ''}>
        {say(words.make)}
      </Button>
      {shown.length > 0 && (
        <p className="preview-links__problem" role="alert">
          {shown.join(' ')}
        </p>
      )}
      {made && <MadeLink address={made} />}
    </form>
  )
}
