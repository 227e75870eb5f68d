'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { sendJson } from '../../admin/sendJson'
import { useSay } from '../../admin/useSay'
import { useWrittenTime } from '../../newsroom/admin/useNewsroomTime'
import { linkPurposes } from '../vocabulary'
import type { ListedLink } from './linkRequests'
import { standings, words } from './words'

interface LinkTableProps {
  readonly address: string
  readonly links: readonly ListedLink[]
  readonly onChanged: () => void
}

/** Who can read the piece outside, until when, and whether anybody has. */
export function LinkTable({ address, links, onChanged }: LinkTableProps) {
  const say = useSay()
  if (links.length === 0) return <p className="preview-links__empty">{say(words.noLinks)}</p>
  return (
    // A wide table scrolls by itself, by key as well.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="preview-links__table table" tabIndex={0} aria-label={say(words.links)}>
      <table>
        <thead>
          <tr>
            {[words.recipient, words.purpose, words.madeBy, words.until, words.opened, words.text, words.now].map(
              (title) => (
                <th key={title.en}>{say(title)}</th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <LinkRow key={link.id} address={address} link={link} onChanged={onChanged} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface LinkRowProps {
  readonly address: string
  readonly link: ListedLink
  readonly onChanged: () => void
}

function LinkRow({ address, link, onChanged }: LinkRowProps) {
  const { i18n } = useTranslation()
  const say = useSay()
  const written = useWrittenTime()
  const [hasFailed, setHasFailed] = useState(false)

  async function revoke(): Promise<void> {
    const { isDone } = await sendJson({ address: `${address}/${link.id}/revoke`, language: i18n.language })
    setHasFailed(!isDone)
    if (isDone) onChanged()
  }

  return (
    <tr>
      <td>{link.recipient}</td>
      <td>{say(linkPurposes[link.purpose])}</td>
      <td>
        {link.createdByName} {written(link.createdAt)}
      </td>
      <td>{written(link.expiresAt)}</td>
      <td>{openings(link, { say, written })}</td>
      <td>{say(link.showsCurrentText ? words.sameText : words.olderText)}</td>
      <td>
        <span className={`preview-links__standing preview-links__standing--${link.standing}`}>
          {say(standings[link.standing])}
          {link.revokedByName && `（${link.revokedByName}）`}
        </span>{' '}
        {link.standing === 'open' && link.mayRevoke && (
          <Button type="button" buttonStyle="secondary" size="small" margin={false} onClick={() => void revoke()}>
            {say(words.revoke)}
          </Button>
        )}
        {hasFailed && <span role="alert">{say(words.unreachable)}</span>}
      </td>
    </tr>
  )
}

interface Teller {
  readonly say: ReturnType<typeof useSay>
  readonly written: ReturnType<typeof useWrittenTime>
}

function openings({ openCount, firstOpenedAt, lastOpenedAt }: ListedLink, { say, written }: Teller): string {
  if (openCount === 0 || !firstOpenedAt || !lastOpenedAt) return say(words.neverOpened)
  const often = say(words.times).replace('{count}', String(openCount))
  return openCount === 1
    ? `${often} ${written(firstOpenedAt)}`
    : `${often} ${written(firstOpenedAt)} → ${written(lastOpenedAt)}`
}
