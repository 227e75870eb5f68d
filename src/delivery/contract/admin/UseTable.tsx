'use client'
import { useConfig } from '@payloadcms/ui'
import Link from 'next/link'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import type { ConsumerUse } from '../consumerEndpoints'
import type { DayOfUse } from '../usageRules'
import { words } from './words'

/** A row for each consumer: today, thirty days, and a bar for each of them. */
export function UseTable({ consumers }: { readonly consumers: readonly ConsumerUse[] }) {
  const say = useSay()
  const { config } = useConfig()
  const heads = [words.name, words.key, words.rate, words.today, words.month, words.refused, words.chart]
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled by key too */}
      <section className="api-use__table" aria-label={say(words.title)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head.en} scope="col">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {consumers.map(({ id, name, keyPrefix, isActive, ratePerMinute, days }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`${config.routes.admin}/collections/${slugs.apiConsumers}/${id}`} prefetch={false}>
                    {name}
                  </Link>
                </th>
                <td>
                  {keyPrefix ? <code>{keyPrefix}…</code> : <small>{say(words.noKey)}</small>}{' '}
                  {!isActive && <small>{say(words.disabled)}</small>}
                </td>
                <td>{written(ratePerMinute)}</td>
                <td>{written(days.at(-1)?.requests ?? 0)}</td>
                <td>{written(sum(days, 'requests'))}</td>
                <td>{written(sum(days, 'refused'))}</td>
                <td>
                  <Chart days={days} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="api-use__note">{say(words.counting)}</p>
    </>
  )
}

const barWidth = 4
const gap = 1
const height = 28

function Chart({ days }: { readonly days: readonly DayOfUse[] }) {
  const say = useSay()
  const most = Math.max(1, ...days.map(({ requests }) => requests))
  const label = say(words.chartLabel).replace('{most}', written(Math.max(0, ...days.map(({ requests }) => requests))))
  return (
    <svg
      className="api-use__chart"
      viewBox={`0 0 ${days.length * (barWidth + gap)} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {days.map(({ day, requests }, index) => {
        // An empty day keeps a line to stand on.
        const tall = Math.max(1, Math.round((requests / most) * height))
        return (
          <rect key={day} x={index * (barWidth + gap)} y={height - tall} width={barWidth} height={tall}>
            <title>{`${day} · ${written(requests)}`}</title>
          </rect>
        )
      })}
    </svg>
  )
}

function sum(days: readonly DayOfUse[], what: 'requests' | 'refused'): number {
  return days.reduce((total, day) => total + day[what], 0)
}

function written(count: number): string {
  return count.toLocaleString('zh-CN')
}
