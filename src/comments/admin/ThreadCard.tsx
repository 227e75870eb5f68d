'use client'
import { use, useEffect, useRef, useState } from 'react'
import { useSay } from '../../admin/useSay'
import { useWrittenTime } from '../../newsroom/admin/useNewsroomTime'
import type { CommentSaid, CommentThread } from '../vocabulary'
import { Composer } from './Composer'
import type { Threads } from './useThreads'
import { UnsentCommentsContext } from './useUnsentComments'
import { words } from './words'

interface ThreadCardProps {
  readonly thread: CommentThread
  readonly about: string
  readonly isGone: boolean
  readonly isActive: boolean
  readonly send: Threads['send']
  readonly onActivate: () => void
}

/** One thread: what it is about, what was said, and what can be done with it. */
export function ThreadCard({ thread, about, isGone, isActive, send, onActivate }: ThreadCardProps) {
  const say = useSay()
  const written = useWrittenTime()
  const card = useRef<HTMLElement>(null)
  const unsent = use(UnsentCommentsContext)
  const box = `reply/${thread.id}`
  const [isReplying, setIsReplying] = useState(() => unsent.find(box) !== null)
  /** What comes back by itself leaves the cursor where it is. */
  const [isAsked, setIsAsked] = useState(false)
  const path = `/${thread.id}`

  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])

  return (
    <article
      ref={card}
      className={`comment-thread ${isActive ? 'comment-thread--active' : ''} ${thread.isResolved ? 'comment-thread--resolved' : ''}`}
      aria-label={`${say(words.comments)}：${thread.quote ?? about}`}
    >
      <div className="comment-thread__about">
        {thread.quote === null ? (
          <button type="button" className="comment-thread__field" onClick={onActivate}>
            {about}
          </button>
        ) : (
          <button
            type="button"
            className={`comment-thread__quote ${isGone ? 'comment-thread__quote--gone' : ''}`}
            title={isGone ? undefined : say(words.goToText)}
            onClick={onActivate}
          >
            {thread.quote.replaceAll('\uFFFC', '□')}
          </button>
        )}
        {isGone && <span className="comment-thread__gone">{say(words.gone)}</span>}
      </div>
      {thread.said.map((said) => (
        <Said key={said.id} said={said} send={send} />
      ))}
      {thread.isResolved && (
        <p className="comment-thread__resolved">
          {say(words.resolvedBy)}
          {thread.resolvedByName}
          {thread.resolvedAt && ` · ${written(thread.resolvedAt)}`}
        </p>
      )}
      {isReplying ? (
        <Composer
          box={box}
          label={say(words.writeReply)}
          submit={say(words.reply)}
          isFocused={isAsked}
          onClose={() => setIsReplying(false)}
          onSend={(text, mentions) => send('POST', `${path}/replies`, { text, mentions })}
          onSent={() => setIsReplying(false)}
        />
      ) : (
        <div className="comment-thread__actions">
          <button
            type="button"
            onClick={() => {
              setIsAsked(true)
              setIsReplying(true)
            }}
          >
            {say(words.reply)}
          </button>
          <button type="button" onClick={() => void send('PATCH', path, { isResolved: !thread.isResolved })}>
            {say(thread.isResolved ? words.reopen : words.resolve)}
          </button>
        </div>
      )}
    </article>
  )
}

function Said({ said, send }: { readonly said: CommentSaid; readonly send: Threads['send'] }) {
  const say = useSay()
  const written = useWrittenTime()
  const unsent = use(UnsentCommentsContext)
  const box = `edit/${said.id}`
  const [isEditing, setIsEditing] = useState(() => said.isChangeable && unsent.find(box) !== null)
  const [isAsked, setIsAsked] = useState(false)
  const [isRemoving, setIsRemoving] = useState(false)
  const path = `/${said.id}`
  if (said.isDeleted) return <p className="comment-said comment-said--deleted">{say(words.deleted)}</p>
  return (
    <div className="comment-said">
      <p className="comment-said__head">
        <strong>{said.authorName}</strong>
        <time dateTime={said.at}>{written(said.at)}</time>
        {said.editedAt && <span title={written(said.editedAt)}>{say(words.edited)}</span>}
      </p>
      {isEditing ? (
        <Composer
          box={box}
          label={say(words.edit)}
          submit={say(words.save)}
          initial={said.text}
          isFocused={isAsked}
          onClose={() => setIsEditing(false)}
          onSend={(text) => send('PATCH', path, { text })}
          onSent={() => setIsEditing(false)}
        />
      ) : (
        <p className="comment-said__text">{said.text}</p>
      )}
      {said.isChangeable && !isEditing && (
        <div className="comment-thread__actions comment-thread__actions--own">
          <button
            type="button"
            onClick={() => {
              setIsAsked(true)
              setIsEditing(true)
            }}
          >
            {say(words.edit)}
          </button>
          <button type="button" onClick={() => (isRemoving ? void send('DELETE', path) : setIsRemoving(true))}>
            {say(isRemoving ? words.removeSure : words.remove)}
          </button>
        </div>
      )}
    </div>
  )
}
