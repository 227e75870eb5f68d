'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useAnswer } from '../../../admin/useAnswer'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import { isRoundKind, isRoundStatus, roundKinds, roundStatuses } from '../vocabulary'
import { words } from './words'

interface OfficeRound {
  readonly id: string
  readonly name?: string | null
  readonly kind?: unknown
  readonly status?: unknown
  readonly contest?: { readonly title?: string | null } | string | null
}

/** For the contest office, which does not vote: all rounds, each leading to its own page. */
export function OfficeRounds() {
  const { config } = useConfig()
  const say = useSay()
  const { answer, hasFailed } = useAnswer<{ docs: readonly OfficeRound[] }>(
    `/${slugs.contestRounds}?depth=1&limit=100&sort=-createdAt`,
  )
  const page = `${config.routes.admin}/collections/${slugs.contestRounds}`
  return (
    <>
      <div className="judging__head">
        <h1>{say(words.officeRounds)}</h1>
        <Link className="btn btn--style-primary btn--size-medium judging__new" href={`${page}/create`} prefetch={false}>
          {say(words.newRound)}
        </Link>
      </div>
      <p className="judging__note">{say(words.officeAbout)}</p>
      {hasFailed && (
        <p className="judging__problem" role="alert">
          {say(words.failed)}
        </p>
      )}
      {!answer && !hasFailed && <p role="status">{say(words.loading)}</p>}
      {answer?.docs.length === 0 && <p className="judging__empty">{say(words.noOfficeRounds)}</p>}
      <ul className="judging__rounds">
        {(answer?.docs ?? []).map(({ id, name, kind, status, contest }) => (
          <li key={id}>
            <Link className="round-card" href={`${page}/${id}`} prefetch={false}>
              <strong>{name}</strong>
              <span>{typeof contest === 'object' ? contest?.title : ''}</span>
              <span className="round-card__facts">
                {isRoundStatus(status) && (
                  <span className={`state-badge ${status === 'open' ? 'state-badge--live' : ''}`}>
                    {say(roundStatuses[status])}
                  </span>
                )}
                {isRoundKind(kind) && <span>{say(roundKinds[kind])}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
