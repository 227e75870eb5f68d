'use client'
import { Button, Gutter, Link, SetStepNav, useAuth, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { personOf } from '../../access/person'
import { useSay } from '../../admin/useSay'
import { DelegationNotice } from '../../delegations/admin/DelegationNotice'
import type { Bilingual } from '../../language'
import { isStaff } from '../../roles'
import type { InboxFilter } from '../inboxRules'
import { noticePath, noticeText } from '../noticeTextRules'
import { type Notice, noticeKinds } from '../vocabulary'
import { useInbox } from './useInbox'
import './notices.css'
import { useWrittenTime } from '../../newsroom/admin/useNewsroomTime'

/** A person's notices, the newest first; opening one reads it and leads to its piece. */
export function InboxView() {
  const { user } = useAuth()
  const say = useSay()
  const person = personOf(user)
  const [filter, setFilter] = useState<InboxFilter>('unread')
  const { notices, unread, hasMore, hasFailed, markRead, loadMore, reload } = useInbox(filter)

  return (
    <Gutter className="inbox">
      <SetStepNav nav={[{ label: say(words.title) }]} />
      <header className="inbox__head">
        <h1>{say(words.title)}</h1>
        <div className="inbox__filters">
          {(['unread', 'all'] as const).map((name) => (
            <button key={name} type="button" aria-pressed={filter === name} onClick={() => setFilter(name)}>
              {say(words[name])}
              {name === 'unread' && unread > 0 && ` ${unread}`}
            </button>
          ))}
        </div>
        <Settings />
        <Button
          id="inbox-read-all"
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={unread === 0}
          onClick={() => void markRead('all')}
        >
          {say(words.readAll)}
        </Button>
      </header>
      {person && isStaff(person) && <DelegationNotice />}
      {hasFailed && (
        <p role="alert">
          {say(words.failed)}{' '}
          <button type="button" className="inbox__link" onClick={() => void reload()}>
            {say(words.retry)}
          </button>
        </p>
      )}
      {!notices && !hasFailed && <p>{say(words.loading)}</p>}
      {notices?.length === 0 && (
        <p className="inbox__empty">{say(filter === 'unread' ? words.noneUnread : words.none)}</p>
      )}
      {notices && notices.length > 0 && (
        <ul className="inbox__list">
          {notices.map((notice) => (
            <li key={notice.id}>
              <Row notice={notice} onRead={() => void markRead([notice.id])} />
            </li>
          ))}
        </ul>
      )}
      {hasMore && (
        <Button buttonStyle="secondary" size="small" onClick={() => void loadMore()}>
          {say(words.more)}
        </Button>
      )}
    </Gutter>
  )
}

function Settings() {
  const { config } = useConfig()
  const say = useSay()
  return (
    <Link className="inbox__settings" href={`${config.routes.admin}${config.admin.routes.account}`} prefetch={false}>
      {say(words.settings)}
    </Link>
  )
}

function Row({ notice, onRead }: { readonly notice: Notice; readonly onRead: () => void }) {
  const { config } = useConfig()
  const say = useSay()
  const written = useWrittenTime()
  const { collectionSlug, documentId, kind, reason, at, isRead } = notice
  const href = `${config.routes.admin}${noticePath(notice)}`
  const text = say(noticeText(notice))
  return (
    <div className={`inbox-row inbox-row--${kind} ${isRead ? '' : 'inbox-row--unread'}`}>
      <div className="inbox-row__what">
        {collectionSlug && documentId ? (
          <Link href={href} prefetch={false} onClick={onRead}>
            {text}
          </Link>
        ) : (
          <span>{text}</span>
        )}
        {notice.isSettled && <span className="inbox-row__settled">{say(words.settled)}</span>}
        {reason && <p className="inbox-row__reason">{reason}</p>}
        <p className="inbox-row__kind">
          {say(noticeKinds[kind])} · <time dateTime={at}>{written(at)}</time>
        </p>
      </div>
      {!isRead && (
        <button type="button" className="inbox__link" aria-label={`${say(words.read)}：${text}`} onClick={onRead}>
          {say(words.read)}
        </button>
      )}
    </div>
  )
}

const words = {
  title: { zh: '收件箱', en: 'Inbox' },
  unread: { zh: '未读', en: 'Unread' },
  all: { zh: '全部', en: 'All' },
  readAll: { zh: '全部标为已读', en: 'Mark all as read' },
  read: { zh: '标为已读', en: 'Mark as read' },
  settings: { zh: '通知设置', en: 'Notification settings' },
  settled: { zh: '已处理', en: 'Done' },
  failed: { zh: '读不到通知。', en: 'The notices could not be read.' },
  retry: { zh: '重试', en: 'Try again' },
  loading: { zh: '正在读取…', en: 'Loading…' },
  noneUnread: { zh: '没有未读的通知。', en: 'Nothing unread.' },
  none: { zh: '还没有通知。', en: 'No notices yet.' },
  more: { zh: '更早的', en: 'Older ones' },
} as const satisfies Record<string, Bilingual>
