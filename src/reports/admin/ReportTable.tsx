'use client'
import { useState } from 'react'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { type ReportColumn, type ReportRow, reportColumns } from '../reportRules'
import { columnLabels, nameLabel } from '../reportWords'
import { words } from './words'

type Sorted = ReportColumn | 'name'

/** A row for each person; a click on a column's name sorts by it. */
export function ReportTable({ rows }: { readonly rows: readonly ReportRow[] }) {
  const say = useSay()
  const [sortedBy, setSortedBy] = useState<Sorted>('name')
  const sorted = sortedBy === 'name' ? rows : [...rows].sort((a, b) => b[sortedBy] - a[sortedBy])
  const head = (column: Sorted, label: Bilingual) => (
    <th key={column} scope="col" aria-sort={ariaSort(column, sortedBy)}>
      <button type="button" onClick={() => setSortedBy(column)}>
        {say(label)}
        {sortedBy === column && <span aria-hidden="true"> {column === 'name' ? '▲' : '▼'}</span>}
      </button>
    </th>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled by key too
    <section className="reports__table" aria-label={say(words.title)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head('name', nameLabel)}
            {reportColumns.map((column) => head(column, columnLabels[column]))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.name}
                {!row.key.startsWith('user:') && <small> {say(words.noAccount)}</small>}
              </th>
              {reportColumns.map((column) => (
                <td key={column}>{row[column].toLocaleString('zh-CN')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ariaSort(column: Sorted, sortedBy: Sorted): 'ascending' | 'descending' | 'none' {
  if (column !== sortedBy) return 'none'
  return column === 'name' ? 'ascending' : 'descending'
}
