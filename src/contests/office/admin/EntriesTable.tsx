'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useSay } from '../../../admin/useSay'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import { slugs } from '../../../slugs'
import type { OfficeEntry } from '../officeEntries'
import { EntryStatusBadge } from './EntryStatusBadge'
import { EntryThumb } from './EntryThumb'
import { SameMarks } from './SameMarks'
import { words } from './words'

export function EntriesTable({ entries }: { readonly entries: readonly OfficeEntry[] }) {
  const { config } = useConfig()
  const say = useSay()
  const written = useWrittenTime()
  const page = `${config.routes.admin}/collections/${slugs.contestEntries}`
  return (
    // A table that is wider than a phone scrolls by itself, by its keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached
    <section className="contest-entries__scroll" tabIndex={0} aria-label={say(words.entries)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(words.pictures)}</th>
            <th scope="col">{say(words.work)}</th>
            <th scope="col">{say(words.same)}</th>
            <th scope="col">{say(words.category)}</th>
            <th scope="col">{say(words.author)}</th>
            <th scope="col">{say(words.enteredAt)}</th>
            <th scope="col">{say(words.status)}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, number, title, category, authorName, submittedAt, status, pictureCount, same }) => (
            <tr key={id}>
              <td>
                {pictureCount > 0 && (
                  <Link href={`${page}/${id}`} prefetch={false} tabIndex={-1} aria-hidden>
                    <EntryThumb entryId={id} place={0} count={pictureCount} />
                  </Link>
                )}
              </td>
              <th scope="row">
                <Link href={`${page}/${id}`} prefetch={false}>
                  {title || say(words.untitled)}
                </Link>
                <code>{number}</code>
              </th>
              <td>{same.length > 0 && <SameMarks same={same} />}</td>
              <td>{category}</td>
              <td>{authorName}</td>
              <td>{submittedAt && <time dateTime={submittedAt}>{written(submittedAt, 'second')}</time>}</td>
              <td>
                <EntryStatusBadge status={status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
