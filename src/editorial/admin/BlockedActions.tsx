'use client'
import { Popup, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { actions } from '../workflow'
import { weightOf } from './actionForm'
import { missingReasons, type OfferedAction, type Reason } from './pieceStatus'
import { showField } from './showField'
import { useSay } from './useSay'
import { words } from './words'

/** The actions that are not possible now, each with what stands in the way; what is missing leads to its field. */
export function BlockedActions({ offered }: { readonly offered: readonly OfferedAction[] }) {
  const say = useSay()
  if (offered.length === 0) return null
  const lacking = offered.find((action) => weightOf(action.action) === 'forward' && missingReasons(action).length > 0)
  const label = lacking
    ? `${say(actions[lacking.action].label)} · ${say(words.lacking)} ${missingReasons(lacking).length}`
    : say(words.otherActions)
  return (
    <Popup
      className="blocked-actions"
      portalClassName="blocked-actions__portal"
      horizontalAlign="right"
      size="fit-content"
      showScrollbar
      button={
        <span className={`blocked-actions__button ${lacking ? 'blocked-actions__button--lacking' : ''}`}>{label}</span>
      }
      render={({ close }) => (
        <ul className="blocked-actions__list">
          {offered.map(({ action, reasons }) => (
            <li key={action}>
              <strong>{say(actions[action].label)}</strong>
              {reasons.some(({ path }) => path) || reasons.length > 1 ? (
                <ReasonList reasons={reasons} onGo={close} />
              ) : (
                <span className="blocked-actions__reason">{reasons[0]?.message}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    />
  )
}

interface ReasonListProps {
  readonly reasons: readonly Reason[]
  readonly onGo?: () => void
}

export function ReasonList({ reasons, onGo }: ReasonListProps) {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const say = useSay()
  const fields = (collectionSlug && getEntityConfig({ collectionSlug })?.fields) || []

  function go(path: string): void {
    onGo?.()
    void showField(path, fields)
  }

  return (
    <ul className="reason-list">
      {reasons.map(({ code, message, path }) => (
        <li key={`${code}-${path ?? ''}-${message}`}>
          {message}
          {path && collectionSlug && (
            <button type="button" className="reason-list__go" onClick={() => go(path)}>
              {say(words.goToField)}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
