import { addresses } from '../../delivery/addresses'
import { keyed } from '../../reading/readingRules'
import { tombstones } from '../api/articleQueries'
import { type Award, type Contest, readContest, readContests } from '../api/contestQueries'
import { textIn } from '../api/fieldRules'
import { deadlineText, limitTexts, zonedTimeText } from '../callTextRules'
import { EntryForm } from '../parts/EntryForm'
import { ReceiptForm } from '../parts/ReceiptForm'
import type { MakePage } from '../sitePage'
import { gonePage } from './messagePages'

const mostContests = 50

export const contestsPage: MakePage = async ({ ask, settings }) => {
  const { items } = await readContests(ask, mostContests)
  return {
    status: 200,
    title: '摄影大赛',
    description: `${settings.name}报道和主办的摄影大赛。`,
    address: addresses.contests,
    body: (
      <div className="list">
        <header className="list__head">
          <h1>摄影大赛</h1>
        </header>
        {items.length === 0 && <p className="empty">还没有公布大赛。</p>}
        <ul className="contests">
          {items.map(({ id, title, stage, organisers }) => (
            <li key={id}>
              <h2>
                <a href={addresses.contest(id)}>{title}</a>
              </h2>
              <p>
                {stage && <span className="tag">{stage}</span>}{' '}
                {organisers.length > 0 && `主办：${organisers.join('、')}`}
              </p>
            </li>
          ))}
        </ul>
      </div>
    ),
  }
}

export const contestPage: MakePage = async ({ ask, settings, name }) => {
  const contest = await readContest(ask, name)
  if (!contest) {
    const [tombstone] = await tombstones(ask, 'photo-contests', name)
    return tombstone ? gonePage(textIn(tombstone, 'goneAt'), settings.timeZone) : null
  }
  const { title, organisers, awards } = contest
  const hasEntries = contest.call !== null && contest.entries !== null && contest.entries !== 'ahead'
  const takesEntries = contest.call !== null && contest.isCollecting && contest.entries === 'open'
  return {
    status: 200,
    hasEntryForm: hasEntries,
    title,
    description: `${title}${organisers.length > 0 ? `，${organisers.join('、')}主办` : ''}：奖项与获奖名单。`,
    address: addresses.contest(name),
    body: (
      <article className="contest">
        <header className="contest__head">
          <p className="list__kind">摄影大赛</p>
          <h1>{title}</h1>
        </header>
        <Facts contest={contest} timeZone={settings.timeZone} />
        {contest.call && <Call call={contest.call} entries={contest.entries} timeZone={settings.timeZone} />}
        {takesEntries && contest.call && <EntryForm contest={contest} call={contest.call} />}
        {hasEntries && <ReceiptForm contestId={contest.id} timeZone={settings.timeZone} />}
        {awards.length > 0 && <Awards contest={contest} timeZone={settings.timeZone} />}
      </article>
    ),
  }
}

function Facts({ contest, timeZone }: { readonly contest: Contest; readonly timeZone: string }) {
  const { organisers, supporters, startedOn, endsOn, categories, statedTotal, announcement } = contest
  const facts: readonly (readonly [string, string | null])[] = [
    ['进程', contest.stage],
    ['主办', organisers.join('、')],
    ['支持', supporters.join('、')],
    ['开始', startedOn && writtenPartialDate(startedOn)],
    ['结束', endsOn && writtenPartialDate(endsOn)],
    ['类别', categories.join('、')],
    ['揭晓', contest.announceAt && zonedTimeText(contest.announceAt, timeZone)],
    ['获奖作品', statedTotal === null ? null : `共 ${statedTotal} 件`],
  ]
  return (
    <dl className="contest__facts">
      {facts.map(
        ([term, value]) =>
          value && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
      {announcement && (
        <div>
          <dt>报道</dt>
          <dd>
            <a href={announcement.address}>{announcement.headline}</a>
          </dd>
        </div>
      )}
    </dl>
  )
}

interface CallProps {
  readonly call: NonNullable<Contest['call']>
  readonly entries: Contest['entries']
  readonly timeZone: string
}

const windowWords = { ahead: '尚未开始', open: '', closed: '已经截止' } as const

function Call({ call, entries, timeZone }: CallProps) {
  const { opensAt, closesAt, rules } = call
  return (
    <section className="contest__call" aria-labelledby="call">
      <h2 className="part" id="call">
        征稿
      </h2>
      <p>
        征稿时间：{zonedTimeText(opensAt, timeZone)} 至 {deadlineText(closesAt, timeZone)}
        {entries && windowWords[entries] && <strong>（{windowWords[entries]}）</strong>}
      </p>
      <p>{limitTexts(call).join('')}</p>
      <div className="contest__rules">
        {keyed(rules.split('\n').filter((line) => line.trim() !== '')).map(({ key, value }) => (
          <p key={key}>{value}</p>
        ))}
      </div>
    </section>
  )
}

function Awards({ contest, timeZone }: { readonly contest: Contest; readonly timeZone: string }) {
  const { awards, isAnnounced, announceAt } = contest
  const categories = [...new Set(awards.map(({ category }) => category))]
  const total = awards.reduce((sum, { quota }) => sum + (quota ?? 0), 0)
  return (
    <section className="contest__awards" aria-labelledby="awards">
      <h2 className="part" id="awards">
        奖项
      </h2>
      <p className="contest__total">
        共设 {total} 个名额。
        {!isAnnounced && announceAt && `获奖名单于 ${zonedTimeText(announceAt, timeZone)} 揭晓。`}
      </p>
      <div className="contest__categories">
        {categories.map((category) => (
          <table key={category ?? ''}>
            {category && <caption>{category}</caption>}
            <thead>
              <tr>
                <th scope="col">奖级</th>
                <th scope="col">名额</th>
                <th scope="col">获奖者</th>
              </tr>
            </thead>
            <tbody>
              {awards
                .filter((award) => award.category === category)
                .map((award) => (
                  <tr key={award.id}>
                    <th scope="row">{award.tier}</th>
                    <td>{award.quota ?? ''}</td>
                    <td>
                      <Winners award={award} isAnnounced={isAnnounced} />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  )
}

function Winners({
  award: { winners, standing },
  isAnnounced,
}: {
  readonly award: Award
  readonly isAnnounced: boolean
}) {
  if (!isAnnounced) return '待揭晓'
  if (winners.length === 0) return <span className="contest__unnamed">{standing}</span>
  return (
    <ul>
      {keyed(winners).map(({ key, value: { name, work } }) => (
        <li key={key}>
          {name ?? '（未填写）'}
          {work && `《${work}》`}
        </li>
      ))}
    </ul>
  )
}

/** 2017年8月, as precisely as it is known. */
function writtenPartialDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
}
