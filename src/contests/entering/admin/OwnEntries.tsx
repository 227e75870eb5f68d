'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import { focusIfLost } from '../../admin/focusIfLost'
import { canBeTakenBack } from '../../entryRules'
import { EntryStatusBadge } from '../../office/admin/EntryStatusBadge'
import type { EnteredWork } from '../enteringRules'
import { PictureHashes } from './PictureHashes'
import { WithdrawDialog } from './WithdrawDialog'
import { words } from './words'

interface OwnEntriesProps {
  readonly entries: readonly EnteredWork[]
  readonly onChanged: () => void
}

/** What the account has entered in a contest, with its receipts. */
export function OwnEntries({ entries, onChanged }: OwnEntriesProps) {
  const say = useSay()
  const [asked, setAsked] = useState<EnteredWork | null>(null)
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const withdrawable = entries.filter(({ status }) => canBeTakenBack(status)).length
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that asked goes when the list is drawn anew
  useEffect(() => {
    if (said !== '') focusIfLost(heading.current)
  }, [withdrawable])
  return (
    <div className="enter-own">
      <h3 ref={heading} tabIndex={-1}>
        {say(words.mine)}
      </h3>
      <p className="enter__done" role="status">
        {said}
      </p>
      {entries.length === 0 && <p className="enter__note">{say(words.noneMine)}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} data-entry={entry.number}>
            <OwnEntry entry={entry} onWithdraw={() => setAsked(entry)} />
          </li>
        ))}
      </ul>
      {asked && (
        <WithdrawDialog
          entry={asked}
          onClose={() => setAsked(null)}
          onWithdrawn={() => {
            setSaid(filled(say(words.withdrawn), { title: asked.title }))
            setAsked(null)
            onChanged()
          }}
        />
      )}
    </div>
  )
}

function OwnEntry({ entry, onWithdraw }: { readonly entry: EnteredWork; readonly onWithdraw: () => void }) {
  const say = useSay()
  const written = useWrittenTime()
  const { title, category, status, number, submittedAt, pictures } = entry
  return (
    <>
      <p className="enter-own__head">
        <strong>{title}</strong>
        <span>{category}</span>
        <EntryStatusBadge status={status} />
        {canBeTakenBack(status) && (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={onWithdraw}
            extraButtonProps={{ 'aria-label': filled(say(words.withdrawNamed), { title }) }}
          >
            {say(words.withdraw)}
          </Button>
        )}
      </p>
      <p className="enter__note">
        {say(words.number)} <code>{number}</code> · {say(words.receivedAt)}{' '}
        <time dateTime={submittedAt}>{written(submittedAt, 'second')}</time>
      </p>
      <details>
        <summary>{say(words.hashes)}</summary>
        <PictureHashes hashes={pictures} />
      </details>
    </>
  )
}
