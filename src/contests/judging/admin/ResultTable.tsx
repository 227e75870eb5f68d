'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import type { ShownPlacing } from '../officeView'
import type { RoundKind } from '../vocabulary'
import { words } from './words'

interface ResultTableProps {
  readonly placings: readonly ShownPlacing[]
  readonly kind: RoundKind | null
}

/** A category from the best; the contest office's also leads to the entries. */
export function ResultTable({ placings, kind }: ResultTableProps) {
  const say = useSay()
  const { config } = useConfig()
  const isOffice = placings.some(({ entryId }) => entryId !== undefined)
  const entries = `${config.routes.admin}/collections/${slugs.contestEntries}`
  return (
    // On a phone it is wider than the page, and scrolls by its keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached
    <section className="result__scroll" tabIndex={0} aria-label={say(words.result)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(words.rank)}</th>
            <th scope="col">{say(words.code)}</th>
            {isOffice && <th scope="col">{say(words.work)}</th>}
            <th scope="col">{say(words.tally)}</th>
            <th scope="col">{say(words.marks)}</th>
            <th scope="col">{say(kind === 'ranking' ? words.counts : words.goesOn)}</th>
          </tr>
        </thead>
        <tbody>
          {placings.map(({ code, place, shown, marks, goesOn, entryId, title }) => (
            <tr key={code} className={goesOn ? 'result__on' : ''}>
              <td>{place ?? '—'}</td>
              <td>
                <code>{code}</code>
              </td>
              {isOffice && (
                <td>
                  <Link href={`${entries}/${entryId}`} prefetch={false}>
                    {title || code}
                  </Link>
                </td>
              )}
              <td>
                {shown === null ? say(words.unjudged) : kind === 'score' ? shown : `${Math.round(shown * 1_000) / 10}%`}
              </td>
              <td>
                {marks
                  .map((mark) => (kind === 'shortlist' ? say(mark === 1 ? words.yes : words.no) : mark))
                  .join(' · ')}
              </td>
              <td>{goesOn ? '✓' : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
