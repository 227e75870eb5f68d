'use client'
import { Fragment } from 'react'
import { filled } from '../../admin/filled'
import { useSay } from '../../admin/useSay'
import type { Row } from '../blockDiffRules'
import { RunText } from './RunText'
import { kindNames, words } from './words'

export interface HowShown {
  readonly isBeside: boolean
  readonly isOnlyChanges: boolean
  readonly captionTexts: Readonly<Record<string, string>>
}

/** The paragraphs of one field; where only changes are wanted, what stayed between them is counted. */
export function DiffRows({ rows, how }: { readonly rows: readonly Row[]; readonly how: HowShown }) {
  return (
    <div className={`diff-rows ${how.isBeside ? 'diff-rows--beside' : ''}`}>
      {sectionsOf(rows, how.isOnlyChanges).map(({ row, skipped }) => (
        <Fragment key={`${row.before}-${row.after}-${row.change}`}>
          <Skipped count={skipped} />
          <DiffRow row={row} how={how} />
        </Fragment>
      ))}
      <Skipped count={trailing(rows, how.isOnlyChanges)} />
    </div>
  )
}

function sectionsOf(rows: readonly Row[], isOnlyChanges: boolean): { row: Row; skipped: number }[] {
  const sections: { row: Row; skipped: number }[] = []
  let skipped = 0
  for (const row of rows) {
    if (isOnlyChanges && row.change === 'same') skipped += 1
    else {
      sections.push({ row, skipped })
      skipped = 0
    }
  }
  return sections
}

/** Unchanged paragraphs after the last change. */
function trailing(rows: readonly Row[], isOnlyChanges: boolean): number {
  if (!isOnlyChanges) return 0
  return rows.length - 1 - rows.findLastIndex(({ change }) => change !== 'same')
}

function Skipped({ count }: { readonly count: number }) {
  const say = useSay()
  return count > 0 ? <p className="diff-rows__skipped">{filled(say(words.unchanged), { count })}</p> : null
}

function DiffRow({ row, how }: { readonly row: Row; readonly how: HowShown }) {
  const say = useSay()
  const { change, runs, before, after, movedTo = null, kindBefore, kindAfter } = row
  if (change === 'movedAway') {
    return <p className="diff-row__stub">↷ {filled(say(words.movedAway), { from: before, to: movedTo })}</p>
  }
  const isRecast = kindBefore && kindAfter && kindBefore !== kindAfter
  const note = (
    <>
      {change === 'moved' && filled(say(words.movedFrom), { at: before })}
      {isRecast && filled(say(words.recast), { old: say(kindNames[kindBefore]), now: say(kindNames[kindAfter]) })}
    </>
  )
  return (
    <div className={`diff-row diff-row--${change} diff-row--${kindAfter ?? kindBefore}`}>
      <span className="diff-row__sign" title={signs[change] ? say(signs[change].name) : undefined}>
        {signs[change]?.sign}
        {change !== 'same' && <span className="diff-row__number">{after ?? before}</span>}
      </span>
      <div className="diff-row__text">
        {(change === 'moved' || isRecast) && (
          <small className="diff-row__note" data-change="" tabIndex={-1}>
            {note}
          </small>
        )}
        {how.isBeside ? (
          <>
            <p className="diff-row__side">
              <RunText runs={runs} shown="before" captionTexts={how.captionTexts} />
            </p>
            <p className="diff-row__side">
              <RunText runs={runs} shown="after" captionTexts={how.captionTexts} />
            </p>
          </>
        ) : (
          <p className="diff-row__side">
            <RunText runs={runs} shown="both" captionTexts={how.captionTexts} />
          </p>
        )}
      </div>
    </div>
  )
}

const signs: Partial<Record<Row['change'], { sign: string; name: { zh: string; en: string } }>> = {
  added: { sign: '＋', name: words.added },
  removed: { sign: '－', name: words.removed },
  changed: { sign: '改', name: words.changed },
  moved: { sign: '移', name: words.moved },
}
