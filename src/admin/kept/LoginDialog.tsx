'use client'
import { Button, TextInput, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useRef, useState } from 'react'
import { Dialog } from '../Dialog'
import { beginsHere } from '../firstStop'
import { useSay } from '../useSay'
import { words } from '../words'
import { keptWords } from './keptWords'

interface LoginDialogProps {
  readonly onLoggedIn: () => void
  readonly onClose: () => void
}

/** Over the form whose login has run out: the text stays where it is while its author logs in again. */
export function LoginDialog({ onLoggedIn, onClose }: LoginDialogProps) {
  const { user, fetchFullUser } = useAuth()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const author = useRef(user ? { id: String(user.id), email: user.email ?? '' } : null)
  const [email, setEmail] = useState(author.current?.email ?? '')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const users = `${config.routes.api}/${config.admin.user}`

  async function logIn(event: FormEvent): Promise<void> {
    event.preventDefault()
    // The dialog stands inside the document's form, by React's reckoning.
    event.stopPropagation()
    setIsBusy(true)
    setProblem('')
    const outcome = await tryLogin({ users, email, password, language: i18n.language })
    if (outcome.userId && author.current && outcome.userId !== author.current.id) {
      await fetch(`${users}/logout`, { method: 'POST' }).catch(() => null)
      setProblem(say(keptWords.otherPerson))
    } else if (outcome.userId) {
      await fetchFullUser()
      onLoggedIn()
    } else {
      setProblem(outcome.message || say(outcome.isReached ? keptWords.loginFailed : words.unreachable))
    }
    setIsBusy(false)
  }

  return (
    <Dialog slug="login-expired" title={say(keptWords.loginTitle)} onClose={onClose}>
      <p>{say(keptWords.loginText)}</p>
      <form className="piece-dialog__fields" onSubmit={(event) => void logIn(event)}>
        <TextInput
          path="login-email"
          label={say(keptWords.email)}
          value={email}
          htmlAttributes={{ autoComplete: 'username' }}
          onChange={(event: { target: { value: string } }) => setEmail(event.target.value)}
        />
        <div className="field-type text">
          <label className="field-label" htmlFor="login-password">
            {say(keptWords.password)}
          </label>
          <input
            id="login-password"
            type="password"
            autoComplete="current-password"
            {...beginsHere}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </div>
        {problem && (
          <p className="piece-dialog__problem" role="alert">
            {problem}
          </p>
        )}
        <div className="piece-dialog__buttons">
          <Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button buttonStyle="secondary" size="medium" margin={false} onClick={onLoggedIn}>
            {say(keptWords.loggedInElsewhere)}
          </Button>
          <Button id="login-again" type="submit" size="medium" margin={false} disabled={isBusy || !password}>
            {say(keptWords.login)}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface Attempt {
  readonly users: string
  readonly email: string
  readonly password: string
  readonly language: string
}

interface Outcome {
  readonly userId: string | null
  readonly message: string
  readonly isReached: boolean
}

async function tryLogin({ users, email, password, language }: Attempt): Promise<Outcome> {
  const response = await fetch(`${users}/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify({ email: email.trim(), password }),
  }).catch(() => null)
  // Payload's own answer: the account, or a list of errors.
  const answer = (await response?.json().catch(() => null)) as Answer | null
  return {
    userId: response?.ok && answer?.user ? String(answer.user.id) : null,
    message: answer?.errors?.map(({ message }) => message).join(' ') ?? '',
    isReached: response !== null,
  }
}

interface Answer {
  readonly user?: { readonly id: string }
  readonly errors?: readonly { readonly message: string }[]
}
