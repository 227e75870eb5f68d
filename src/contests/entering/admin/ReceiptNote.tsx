'use client'
import { useEffect, useRef } from 'react'
import { useSay } from '../../../admin/useSay'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import { PictureHashes } from './PictureHashes'
import type { EntryReceipt } from './useEntrySending'
import { words } from './words'

/** What an entry is proved by, right after it was made. */
export function ReceiptNote({ receipt }: { readonly receipt: EntryReceipt }) {
  const say = useSay()
  const written = useWrittenTime()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="enter-receipt">
      <h3 ref={heading} tabIndex={-1}>
        {say(words.received)}
      </h3>
      <dl className="enter-card__facts">
        <div>
          <dt>{say(words.workTitle)}</dt>
          <dd>{receipt.title}</dd>
        </div>
        <div>
          <dt>{say(words.number)}</dt>
          <dd>
            <code>{receipt.number}</code>
          </dd>
        </div>
        <div>
          <dt>{say(words.receivedAt)}</dt>
          <dd>
            <time dateTime={receipt.submittedAt}>{written(receipt.submittedAt, 'second')}</time>
          </dd>
        </div>
        <div>
          <dt>{say(words.hashes)}</dt>
          <dd>
            <PictureHashes hashes={receipt.pictures} />
          </dd>
        </div>
        <div>
          <dt>{say(words.secret)}</dt>
          <dd>
            <code>{receipt.secret}</code>
            <small>{say(words.secretHint)}</small>
          </dd>
        </div>
      </dl>
    </div>
  )
}
