'use client'
import { Button, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useFocusWithin } from '../../admin/useFocusWithin'
import { useSay } from '../../admin/useSay'
import { useSecondClickGuard } from '../../admin/useSecondClickGuard'
import { idOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { type Action, actions } from '../workflow'
import { ActionDialog } from './ActionDialog'
import { weightOf } from './actionForm'
import { BlockedActions } from './BlockedActions'
import { LockNotice } from './LockNotice'
import type { OfferedAction } from './pieceStatus'
import { CopyButton } from './public/CopyButton'
import { SaveButton } from './SaveButton'
import { UnsavedDialog } from './UnsavedDialog'
import { usePieceStatus } from './usePieceStatus'
import { words } from './words'
import '../../admin/admin.css'
import './piece.css'
import './signing.css'

/** Everything that can be done to a piece: saving it, and the transitions that the table offers to this person now. */
export function TransitionBar() {
  const { id, isTrashed } = useDocumentInfo()
  const { status, hasFailed, reload, revision } = usePieceStatus()
  const isModified = useFormModified()
  const say = useSay()
  const [asked, setAsked] = useState<Action | null>(null)
  const [isToBeSaved, setIsToBeSaved] = useState(false)
  const article = useArticleAround()
  const bar = useRef<HTMLDivElement>(null)
  useFocusWithin(bar)
  useSecondClickGuard(bar)
  // What is done here would be done to the whole article: it is done there.
  const offered = id && !isTrashed && !article && status ? status.actions : []
  const allowed = offered.filter(({ allowed }) => allowed)

  const main = inOrder(allowed).find(({ action }) => weightOf(action) === 'forward')?.action ?? null

  function ask(action: Action): void {
    setAsked(action)
    setIsToBeSaved(isModified)
  }

  useMainActionKey(main && !asked ? () => ask(main) : null)

  return (
    <div ref={bar} className="transition-bar" tabIndex={-1} data-revision={revision}>
      <LockNotice />
      {hasFailed && (
        <Button buttonStyle="subtle" size="medium" margin={false} onClick={() => void reload()}>
          {`${say(words.loadFailed)} · ${say(words.retry)}`}
        </Button>
      )}
      {article && (
        <a className="transition-bar__article" href={article}>
          {say(words.withArticle)}
        </a>
      )}
      {inOrder(allowed).map(({ action }) => (
        <Button
          key={action}
          id={`action-${action}`}
          className={`transition-bar__action transition-bar__action--${weightOf(action)}`}
          buttonStyle={weightOf(action) === 'forward' ? 'primary' : 'secondary'}
          size="medium"
          margin={false}
          {...(action === main ? { tooltip: say(words.mainActionKey) } : {})}
          {...(action === 'changeTrack' ? { tooltip: say(words.changeTrackTip) } : {})}
          onClick={() => ask(action)}
        >
          {say(actions[action].label)}
        </Button>
      ))}
      {status?.state === 'killed' && !article && <CopyButton />}
      <BlockedActions offered={offered.filter(({ allowed }) => !allowed)} />
      {/* In front it would move with every action that comes or goes. */}
      <SaveButton />
      {asked && isToBeSaved && <UnsavedDialog onSaved={() => setIsToBeSaved(false)} onClose={() => setAsked(null)} />}
      {asked && !isToBeSaved && <ActionDialog action={asked} onClose={() => setAsked(null)} />}
    </div>
  )
}

/** The address of the article that a caption belongs to and is signed with; null for everything that has a way of its own. */
function useArticleAround(): string | null {
  const { collectionSlug, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const articleId = collectionSlug === slugs.photoCaptions ? idOf(savedDocumentData?.article) : null
  return articleId ? `${config.routes.admin}/collections/${slugs.articles}/${articleId}` : null
}

/** Ctrl+Enter takes the main action from anywhere in the form; the dialog asks before anything is done. */
function useMainActionKey(act: (() => void) | null): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isInDialog =
        event.target instanceof Element && event.target.closest('dialog, .popup__content, .comments-panel')
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isInDialog || !latest.current) return
      // Before the editor takes it for a line break.
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [])
}

const order = { forward: 0, beside: 1, away: 2 } as const

/** What moves the piece on stands first, what takes it away last. */
function inOrder(offered: readonly OfferedAction[]): OfferedAction[] {
  return [...offered].sort((a, b) => order[weightOf(a.action)] - order[weightOf(b.action)])
}
