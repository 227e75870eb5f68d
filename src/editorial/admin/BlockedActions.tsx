'use client'
import { Popup, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { showField } from '../../admin/showField'
import { useSay } from '../../admin/useSay'
import { actions } from '../workflow'
import { weightOf } from './actionForm'
import { groupReasons } from './groupReasons'
import { missingReasons, type OfferedAction, type Reason } from './pieceStatus'
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

  const line = ({ code, message, path }: Reason) => (
    <li key={`${code}-${path ?? ''}-${message}`}>
      {message}
      {path && collectionSlug && (
        <button
          type="button"
          className="reason-list__go"
          aria-label={`${say(words.goToField)} ${message}`}
          onClick={() => {
            onGo?.()
            void showField(path, fields, code)
          }}
        >
          {say(words.goToField)}
        </button>
      )}
    </li>
  )
  return (
    <ul className="reason-list">
      {groupReasons(reasons).map(({ code, reasons: same }) =>
        code in manyPictures && same.length > 1 ? (
          <li key={code}>
            <details>
              <summary>{`${same.length} ${say(manyPictures[code as keyof typeof manyPictures])}`}</summary>
              <ul>{same.map(line)}</ul>
            </details>
          </li>
        ) : (
          same.map(line)
        ),
      )}
    </ul>
  )
}

const manyPictures = {
  credit_required: words.picturesUncredited,
  alt_text_required: words.picturesWithoutAlt,
  rights_required: words.picturesUnsettled,
}
