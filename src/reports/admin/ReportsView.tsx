'use client'
import { Button, Gutter, useConfig, useStepNav, useTranslation } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { type ReactNode, useEffect, useState } from 'react'
import { useSay } from '../../admin/useSay'
import { zoneName } from '../../newsroom/newsroomTimeRules'
import type { MonthReport } from '../endpoints'
import { monthText, neighbour, parseMonth } from '../monthRules'
import { ReportTable } from './ReportTable'
import { words } from './words'
import './reports.css'

type Answer = MonthReport | 'loading' | 'failed'

/** 考核: a month's work by person, from the signed record; to read, to print, to take along as CSV. */
export function ReportsView() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { setStepNav } = useStepNav()
  const say = useSay()
  const router = useRouter()
  const pathname = usePathname()
  const asked = useSearchParams().get('month') ?? ''
  const [answer, setAnswer] = useState<Answer>('loading')
  const [attempt, setAttempt] = useState(0)
  const address = `${config.routes.api}/reports`
  const title = say(words.title)

  useEffect(() => setStepNav([{ label: title }]), [setStepNav, title])

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt more is a reason to ask again
  useEffect(() => {
    const controller = new AbortController()
    setAnswer('loading')
    const month = `${address}?month=${encodeURIComponent(asked)}`
    void fetchReport(month, i18n.language, controller.signal).then((found) => {
      if (!controller.signal.aborted) setAnswer(found)
    })
    return () => controller.abort()
  }, [address, asked, i18n.language, attempt])

  const report = typeof answer === 'object' ? answer : null
  const show = (month: string) => router.replace(`${pathname}?month=${month}`, { scroll: false })

  return (
    <Gutter className="reports">
      <h1>{title}</h1>
      <MonthChoice month={report?.month ?? asked} onChange={show}>
        {report && (
          <>
            <a className="reports__csv" href={`${address}?month=${report.month}&format=csv`} download>
              {say(words.csv)}
            </a>
            <Button buttonStyle="secondary" size="small" margin={false} onClick={() => window.print()}>
              {say(words.print)}
            </Button>
          </>
        )}
      </MonthChoice>
      {answer === 'loading' && <p role="status">{say(words.loading)}</p>}
      {answer === 'failed' && (
        <p className="reports__problem" role="alert">
          {say(words.failed)}{' '}
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setAttempt(attempt + 1)}>
            {say(words.retry)}
          </Button>
        </p>
      )}
      {report && <Report report={report} />}
    </Gutter>
  )
}

interface MonthChoiceProps {
  readonly month: string
  readonly onChange: (month: string) => void
  readonly children: ReactNode
}

function MonthChoice({ month, onChange, children }: MonthChoiceProps) {
  const say = useSay()
  const known = parseMonth(month)
  const step = (by: 1 | -1) => known && onChange(monthText(neighbour(known, by)))
  return (
    <div className="reports__bar">
      <Button buttonStyle="secondary" size="small" margin={false} disabled={!known} onClick={() => step(-1)}>
        {say(words.previous)}
      </Button>
      <label className="reports__month">
        <span>{say(words.month)}</span>
        <input
          type="month"
          value={month}
          onChange={({ target }) => {
            // While a month is being typed it is none.
            if (parseMonth(target.value)) onChange(target.value)
          }}
        />
      </label>
      <Button buttonStyle="secondary" size="small" margin={false} disabled={!known} onClick={() => step(1)}>
        {say(words.next)}
      </Button>
      <span className="reports__away">{children}</span>
    </div>
  )
}

function Report({ report }: { readonly report: MonthReport }) {
  const say = useSay()
  const { rows, isClosed, isWhole, unrecorded, timeZone, month } = report
  return (
    <>
      <p className="reports__note">
        {month} · {say(isClosed ? words.closed : words.open)} · {say(words.zone)} {say(zoneName(timeZone))}
        {!isWhole && ` · ${say(words.own)}`}
      </p>
      {unrecorded > 0 && (
        <p className="reports__note">{say(words.unrecorded).replace('{count}', String(unrecorded))}</p>
      )}
      {rows.length === 0 ? <p className="reports__empty">{say(words.empty)}</p> : <ReportTable rows={rows} />}
      <p className="reports__note">{say(words.counting)}</p>
    </>
  )
}

async function fetchReport(address: string, language: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(address, { headers: { 'Accept-Language': language }, signal }).catch(() => null)
  // The product's own endpoint (src/reports/endpoints.ts).
  return response?.ok ? ((await response.json()) as MonthReport) : 'failed'
}
