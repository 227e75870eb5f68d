'use client'
import { Button, LogOutIcon, useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Dialog } from '../Dialog'
import { shortTime } from '../time'
import { useSay } from '../useSay'
import { dropAllOfUser, keepAgainFor, keptOfUser } from './keptStore'
import { isUnsaved, type KeptText } from './keptTextRules'
import { keptWords } from './keptWords'
import { flushAll } from './whenLeaving'
import '../admin.css'

/** Leaves nothing of a person's unsaved text on a computer that others use, and says so before it goes. */
export function LogoutButton() {
  const { user } = useAuth()
  const { config } = useConfig()
  const router = useRouter()
  const say = useSay()
  const [unsaved, setUnsaved] = useState<readonly KeptText[]>([])
  const address = `${config.routes.admin}${config.admin.routes.logout}`
  const label = say(keptWords.logOut)

  const userId = user ? String(user.id) : null

  // It stands on every page of whoever is logged in, and on none of the login's.
  useEffect(() => {
    if (userId) keepAgainFor(userId)
  }, [userId])

  function askFirst(): void {
    flushAll()
    const texts = userId ? keptOfUser(userId).filter(isUnsaved) : []
    if (texts.length > 0) setUnsaved(texts)
    else leave()
  }

  function leave(): void {
    if (userId) dropAllOfUser(userId)
    setUnsaved([])
    router.push(address)
  }

  return (
    <>
      {/* No link: the form's own question about leaving would come first, and says less. */}
      <button
        type="button"
        className="nav__log-out newsroom-logout"
        aria-label={label}
        title={label}
        onClick={() => askFirst()}
      >
        <LogOutIcon />
      </button>
      {unsaved.length > 0 && (
        <Dialog slug="unsaved-at-logout" title={say(keptWords.leaveTitle)} onClose={() => setUnsaved([])}>
          <p>{say(keptWords.leaveText)}</p>
          <ul className="piece-dialog__list">
            {unsaved.map(({ form, title, typedAt }) => (
              <li key={form}>{`${title || say(keptWords.untitled)} · ${shortTime(typedAt)}`}</li>
            ))}
          </ul>
          <div className="piece-dialog__buttons">
            <Button size="medium" margin={false} onClick={() => setUnsaved([])}>
              {say(keptWords.stay)}
            </Button>
            <Button id="logout-anyway" buttonStyle="secondary" size="medium" margin={false} onClick={leave}>
              {say(keptWords.leave)}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
