'use client'
import { Button, Gutter, Link, SetStepNav, useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo } from 'react'
import { useSay } from '../../admin/useSay'
import { DelegationNotice } from '../../delegations/admin/DelegationNotice'
import { ImportButton } from '../../interchange/admin/ImportButton'
import type { Bilingual } from '../../language'
import { MostRead } from '../../readings/admin/MostRead'
import { isRole, isStaff } from '../../roles'
import { slugs } from '../../slugs'
import type { Desk } from '../card'
import { CallNumber } from './CallNumber'
import { DeskList } from './DeskList'
import { deskWords } from './deskWords'
import { useBoardOptions } from './useBoardOptions'
import { useDesk } from './useDesk'
import { useNow } from './useNow'
import './desk.css'

/** The first page after login: what waits, what was sent, what is late; each number opens its list. */
export function DeskView() {
  const { user } = useAuth()
  const roles = Array.isArray(user?.roles) ? user.roles.filter(isRole) : []
  if (user && !isStaff({ roles })) return <OutsideDesk />
  return <StaffDesk name={typeof user?.name === 'string' ? user.name : ''} />
}

/** Asks for the desk, which is the staff's alone. */
function StaffDesk({ name }: { readonly name: string }) {
  const { desk, hasFailed, refresh } = useDesk()
  const say = useSay()
  return (
    <Gutter className="desk">
      <SetStepNav nav={[]} />
      <header className="desk__head">
        <h1 className="desk__title">
          {say(deskWords.desk)} <small>{name}</small>
        </h1>
        <div className="desk__new">
          <ImportButton />
          <NewArticle />
        </div>
      </header>
      <DelegationNotice />
      {hasFailed && (
        <p className="board__problem" role="alert">
          {say(desk ? deskWords.stale : deskWords.failed)}{' '}
          <Button buttonStyle="subtle" size="small" margin={false} onClick={() => void refresh()}>
            {say(deskWords.retry)}
          </Button>
        </p>
      )}
      {!desk && !hasFailed && <p className="board__note">{say(deskWords.loading)}</p>}
      {desk && <DeskContent desk={desk} />}
    </Gutter>
  )
}

interface Figure {
  readonly key: string
  readonly label: Bilingual
  readonly value: number
  readonly href: string
  readonly isBad?: boolean
  /** What the number counts, where its name does not say all. */
  readonly tip?: Bilingual
}

/** The first page of an account without a role, a juror from outside: it came for the judging, and for nothing else. */
function OutsideDesk() {
  const { config } = useConfig()
  const router = useRouter()
  const say = useSay()
  const judging = `${config.routes.admin}/judging`
  useEffect(() => router.replace(judging), [router, judging])
  return (
    <Gutter className="desk">
      <SetStepNav nav={[]} />
      <p>
        <Link href={judging} prefetch={false}>
          {say(deskWords.toJudging)}
        </Link>
      </p>
    </Gutter>
  )
}

function DeskContent({ desk }: { readonly desk: Desk }) {
  const { config } = useConfig()
  const say = useSay()
  const now = useNow()
  const options = useBoardOptions()
  const names = useMemo(
    () => new Map([...options.people, ...options.sections].map(({ id, name }) => [id, name] as const)),
    [options],
  )
  const board = `${config.routes.admin}/board`
  const mine = desk.seesWholeDesk ? '' : '&mine=1'
  const rows = { now, names, timeZone: desk.timeZone }
  const numbers: readonly Figure[] = [
    { key: 'waiting', label: texts.waiting, value: desk.waiting.total, href: `${board}?list=waiting` },
    { key: 'overdue', label: texts.overdue, value: desk.overdue.total, href: `${board}?overdue=1${mine}`, isBad: true },
    {
      key: 'returned',
      label: texts.returned,
      value: desk.returned.total,
      href: `${board}?list=returned`,
      tip: texts.returnedTip,
    },
    { key: 'sent', label: texts.sent, value: desk.sent.total, href: `${board}?list=sent` },
    { key: 'gaps', label: texts.gaps, value: desk.gaps, href: `${board}?gaps=1${mine}` },
    {
      key: 'scheduled',
      label: texts.scheduled,
      value: desk.scheduledSoon.total,
      href: `${calendar(config.routes.admin)}`,
    },
    { key: 'published', label: texts.published, value: desk.publishedToday, href: `${calendar(config.routes.admin)}` },
    ...(desk.returnedPictures > 0
      ? [
          {
            key: 'returned-pictures',
            label: texts.returnedPictures,
            value: desk.returnedPictures,
            href: `${config.routes.admin}/photo-desk?own`,
            tip: texts.returnedPicturesTip,
          },
        ]
      : []),
    ...(desk.below > 0
      ? [{ key: 'below', label: texts.below, value: desk.below, href: `${board}?list=below`, tip: texts.belowTip }]
      : []),
  ]
  return (
    <>
      <DeskList
        {...rows}
        id="failed"
        title={texts.failed}
        list={desk.failed}
        href={`${board}?list=failed`}
        tone="bad"
        hidesEmpty
      />
      <DeskList
        {...rows}
        id="late"
        title={texts.late}
        list={desk.lateReview}
        href={`${board}?list=lateReview`}
        tone="bad"
        hidesEmpty
      />
      <DeskList
        {...rows}
        id="held"
        title={texts.held}
        list={desk.held}
        href={`${board}?list=held${mine}`}
        tone="bad"
        hidesEmpty
      />
      <ul className="desk__numbers">
        {numbers.map(({ key, label, value, href, isBad, tip }) => (
          <li key={key}>
            <Link
              className={`desk-number ${isBad && value > 0 ? 'desk-number--bad' : ''}`}
              id={`desk-${key}`}
              href={href}
              prefetch={false}
              title={tip && say(tip)}
            >
              <strong>{value}</strong>
              <span>{say(label)}</span>
            </Link>
          </li>
        ))}
        {desk.openCalls.map((call) => (
          <li key={call.id}>
            <CallNumber call={call} timeZone={desk.timeZone} />
          </li>
        ))}
      </ul>
      <div className="desk__lists">
        <div>
          <DeskList
            {...rows}
            id="waiting"
            title={texts.waiting}
            list={desk.waiting}
            href={`${board}?list=waiting`}
            empty={texts.nothingWaits}
          />
          <DeskList
            {...rows}
            id="sent"
            title={texts.sentWhere}
            list={desk.sent}
            href={`${board}?list=sent`}
            hidesEmpty
          />
        </div>
        <div>
          <DeskList
            {...rows}
            id="overdue"
            title={texts.overdue}
            list={desk.overdue}
            href={`${board}?overdue=1${mine}`}
            tone="bad"
            hidesEmpty
          />
          <DeskList
            {...rows}
            id="returned"
            title={texts.returned}
            list={desk.returned}
            href={`${board}?list=returned`}
            tone="warn"
            hidesEmpty
          />
          <DeskList
            {...rows}
            id="drafts"
            title={texts.drafts}
            list={desk.drafts}
            href={`${board}?list=drafts`}
            hidesEmpty
          />
          <DeskList
            {...rows}
            id="scheduled"
            title={texts.scheduled}
            list={desk.scheduledSoon}
            href={calendar(config.routes.admin)}
            empty={texts.nothingScheduled}
          />
          <MostRead />
        </div>
      </div>
    </>
  )
}

function calendar(adminRoute: string): string {
  return `${adminRoute}/calendar?view=day`
}

/** A new piece by one click or by the key N, wherever nothing is being typed. */
function NewArticle() {
  const { config } = useConfig()
  const router = useRouter()
  const say = useSay()
  const href = `${config.routes.admin}/collections/${slugs.articles}/create`

  useEffect(() => {
    function open(event: KeyboardEvent): void {
      const isTyping =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')
      if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
      event.preventDefault()
      router.push(href)
    }
    document.addEventListener('keydown', open)
    return () => document.removeEventListener('keydown', open)
  }, [router, href])

  return (
    <Button el="link" url={href} to={href} size="medium" margin={false} id="desk-new-article">
      {say(deskWords.newArticle)} <kbd className="desk__key">N</kbd>
    </Button>
  )
}

const texts = {
  waiting: { zh: '等我处理', en: 'Waiting for me' },
  overdue: { zh: '已超时', en: 'Overdue' },
  returned: { zh: '退回给我', en: 'Returned to me' },
  sent: { zh: '我送出的', en: 'Sent by me' },
  sentWhere: { zh: '我送出的稿件到了哪一步', en: 'Progress of what I submitted' },
  drafts: { zh: '我的草稿', en: 'My drafts' },
  gaps: { zh: '有缺漏', en: 'With gaps' },
  scheduled: { zh: '定时（到明日中午）', en: 'Scheduled until noon tomorrow' },
  published: { zh: '今日已发', en: 'Published today' },
  below: { zh: '下级审次', en: 'Lower stages I may sign' },
  returnedTip: {
    zh: '审稿人退回给您改的：您写的退到草稿的稿件，或退回到您这一审的稿件。',
    en: 'Sent back to you: your own pieces in draft, or pieces that came back to your stage.',
  },
  returnedPictures: { zh: '退回给我的图片', en: 'Pictures returned to me' },
  returnedPicturesTip: {
    zh: '图片编辑退回给您的图片，理由在图片台上；改好后再移交。',
    en: 'Sent back by the picture editors, with their reason on the photo desk: mend them, then hand them over again.',
  },
  belowTip: {
    zh: '比您低一级的审次，急用时您也可以签；签了以后，您自己那一审就要换人签。',
    en: 'Stages below your own that you may sign if need be; somebody else then has to sign yours.',
  },
  failed: { zh: '定时发布失败，请立即处理', en: 'Scheduled publications that failed' },
  late: { zh: '急稿补审已超时', en: 'Late reviews overdue' },
  held: { zh: '扣稿', en: 'Held' },
  nothingWaits: { zh: '没有等您处理的稿件。', en: 'Nothing waits for you.' },
  nothingScheduled: { zh: '到明日中午没有定时发布的稿件。', en: 'Nothing is scheduled until noon tomorrow.' },
} as const satisfies Record<string, Bilingual>
