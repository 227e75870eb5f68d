'use client'
import { Button, Gutter, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { filled } from '../../../admin/filled'
import { useAnswer } from '../../../admin/useAnswer'
import { useDocumentSteps } from '../../../admin/useDocumentSteps'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import { NotRead } from '../../admin/NotRead'
import type { OfficeEntries } from '../officeEntries'
import { ContestActs } from './ContestActs'
import { EntriesTable } from './EntriesTable'
import { useIsOffice } from './useIsOffice'
import { words } from './words'
import '../../../admin/admin.css'
import './office.css'

/** A contest's tab for the contest office: what was entered, what stands elsewhere too, and what is left to do. */
export function EntriesView() {
  const { id } = useDocumentInfo()
  const say = useSay()
  const isOffice = useIsOffice()
  useDocumentSteps(say(words.entries))
  return (
    <Gutter className="contest-entries">
      {isOffice && id !== undefined ? (
        <>
          <ContestActs contestId={String(id)} />
          <EntryList contestId={String(id)} />
        </>
      ) : (
        <p>{say(words.officeOnly)}</p>
      )}
    </Gutter>
  )
}

const filters = [
  { isSameOnly: false, label: words.all },
  { isSameOnly: true, label: words.sameOnly },
] as const

function EntryList({ contestId }: { readonly contestId: string }) {
  const say = useSay()
  const [isSameOnly, setIsSameOnly] = useState(false)
  const [page, setPage] = useState(1)
  const address = `/${slugs.photoContests}/${contestId}/entry-list?same=${isSameOnly}&page=${page}`
  const { answer, hasFailed, ask } = useAnswer<OfficeEntries>(address)
  return (
    <>
      <fieldset className="contest-entries__filter">
        <legend>{say(words.show)}</legend>
        {filters.map(({ isSameOnly: value, label }) => (
          <Button
            key={label.en}
            buttonStyle={value === isSameOnly ? 'primary' : 'secondary'}
            size="small"
            margin={false}
            extraButtonProps={{ 'aria-pressed': value === isSameOnly }}
            onClick={() => {
              setIsSameOnly(value)
              setPage(1)
            }}
          >
            {say(label)}
          </Button>
        ))}
      </fieldset>
      {hasFailed && !answer && <NotRead className="piece-dialog__problem" onRetry={ask} />}
      <p role="status">
        {answer && filled(say(words.counted), { total: answer.totalEntries, same: answer.sameCount })}
        {!answer && !hasFailed && say(words.loading)}
      </p>
      <p className="contest-entries__note">{say(words.exactOnly)}</p>
      {answer?.entries.length === 0 && <p>{say(isSameOnly ? words.noneSame : words.none)}</p>}
      {answer && answer.entries.length > 0 && <EntriesTable entries={answer.entries} />}
      {answer && answer.totalPages > 1 && (
        <Pages page={answer.page} totalPages={answer.totalPages} onChoose={setPage} />
      )}
    </>
  )
}

interface PagesProps {
  readonly page: number
  readonly totalPages: number
  readonly onChoose: (page: number) => void
}

function Pages({ page, totalPages, onChoose }: PagesProps) {
  const say = useSay()
  return (
    <div className="contest-entries__pages">
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={page <= 1}
        onClick={() => onChoose(page - 1)}
      >
        {say(words.previous)}
      </Button>
      <span>{filled(say(words.pages), { page, total: totalPages })}</span>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={page >= totalPages}
        onClick={() => onChoose(page + 1)}
      >
        {say(words.next)}
      </Button>
    </div>
  )
}
