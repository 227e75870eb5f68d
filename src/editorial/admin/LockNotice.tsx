'use client'
import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { useWrittenTime } from '../../newsroom/admin/useNewsroomTime'
import { hasRole, holdsRole, isRole } from '../../roles'

/** Payload's windows: over a document that a colleague is editing, and over one that was taken over meanwhile. */
const lockedWindow = 'document-locked'
const lostWindow = 'document-take-over'

/**
 * Says in the newsroom's words who holds the document, and offers what this person may do. Payload's own window names a
 * mail address that colleagues cannot read, and offers everybody a take-over that only a desk head is granted
 * (src/access/ownLocks.ts); its buttons still do the work.
 */
export function LockNotice() {
  const { user } = useAuth()
  const { currentEditor, documentIsLocked, lastUpdateTime } = useDocumentInfo()
  const written = useWrittenTime()
  const say = useSay()
  const holder = typeof currentEditor === 'object' ? currentEditor : null
  const isHeld = Boolean(documentIsLocked && holder && holder.id !== user?.id)
  const stage = useWindow(lockedWindow, isHeld)
  const lostStage = useWindow(lostWindow, isHeld)
  const mine = { roles: Array.isArray(user?.roles) ? user.roles.filter(isRole) : [] }
  const mayTakeOver = holdsRole(mine, 'deskHead') || hasRole(mine, 'admin')
  if (!isHeld || !holder) return null
  const name = 'name' in holder && typeof holder.name === 'string' ? holder.name : String(holder.id)
  const since = lastUpdateTime ? written(new Date(lastUpdateTime).toISOString(), 'terse') : ''

  return (
    <>
      <span className={`lock-line ${mayTakeOver ? '' : 'transition-bar--no-takeover'}`}>
        {say(texts.line).replace('{name}', name)}
      </span>
      {stage &&
        createPortal(
          <div className="lock-notice">
            <h1>{say(texts.title).replace('{name}', name)}</h1>
            <p>{say(texts.since).replace('{time}', since)}</p>
            <p>{say(mayTakeOver ? texts.mayTakeOver : texts.mayNot)}</p>
            <div className="piece-dialog__buttons">
              <Button
                buttonStyle="secondary"
                size="medium"
                margin={false}
                onClick={() => press(`${lockedWindow}-go-back`)}
              >
                {say(texts.back)}
              </Button>
              {mayTakeOver && (
                <Button
                  id="lock-take-over"
                  buttonStyle="secondary"
                  size="medium"
                  margin={false}
                  onClick={() => press(`${lockedWindow}-take-over`)}
                >
                  {say(texts.takeOver)}
                </Button>
              )}
              <Button
                id="lock-read"
                size="medium"
                margin={false}
                onClick={() => press(`${lockedWindow}-view-read-only`)}
              >
                {say(texts.read)}
              </Button>
            </div>
          </div>,
          stage,
        )}
      {lostStage &&
        createPortal(
          <div className="lock-notice">
            <h1>{say(texts.lost).replace('{name}', name)}</h1>
            <p>{say(texts.lostText)}</p>
            <div className="piece-dialog__buttons">
              <Button
                id="lock-lost-read"
                size="medium"
                margin={false}
                onClick={() => press(`${lostWindow}-view-read-only`)}
              >
                {say(texts.read)}
              </Button>
            </div>
          </div>,
          lostStage,
        )}
    </>
  )
}

/** The element of Payload's window, once it stands there. */
function useWindow(name: string, isHeld: boolean): Element | null {
  const [found, setFound] = useState<Element | null>(null)
  useEffect(() => {
    if (!isHeld) return setFound(null)
    const look = () => setFound(document.querySelector(`.${name}__wrapper`))
    look()
    const watch = new MutationObserver(look)
    watch.observe(document.body, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [name, isHeld])
  return found
}

function press(button: string): void {
  document.getElementById(button)?.click()
}

const texts = {
  line: { zh: '{name} 正在修改', en: '{name} is editing' },
  title: { zh: '{name} 正在修改这份稿件', en: '{name} is editing this piece' },
  since: {
    zh: '最近一次改动：{time}。停手五分钟后自动放开。',
    en: 'Last change: {time}. It is free five minutes after the last one.',
  },
  mayNot: {
    zh: '您现在可以只读查看；急需修改时，请联系这位同事，或请部主任接管。',
    en: 'You can read it now. If you must change it, ask this colleague, or have a desk head take it over.',
  },
  mayTakeOver: {
    zh: '您可以接管；对方没保存的文字会留在对方的电脑上，不会丢。',
    en: 'You may take it over; what your colleague has not saved stays on their computer.',
  },
  lost: { zh: '{name} 接管了这份稿件', en: '{name} has taken this piece over' },
  lostText: {
    zh: '您没保存的文字已存在这台电脑上；对方改完后打开稿件，即可对照取回。',
    en: 'What you had not saved is kept on this computer: open the piece again when your colleague is done, and take it back.',
  },
  back: { zh: '返回', en: 'Back' },
  takeOver: { zh: '接管修改', en: 'Take over' },
  read: { zh: '只读查看', en: 'Read only' },
} as const satisfies Record<string, Bilingual>
