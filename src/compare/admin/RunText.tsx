'use client'
import { Fragment, type ReactNode } from 'react'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import type { Marks } from '../markedTextRules'
import type { Run } from '../textDiffRules'
import { words } from './words'

export type Shown = 'both' | 'before' | 'after'

interface RunTextProps {
  readonly runs: readonly Run[]
  readonly shown: Shown
  readonly captionTexts: Readonly<Record<string, string>>
}

/** A text with what went struck out and what came underlined; each change is a stop on the way through them. */
export function RunText({ runs, shown, captionTexts }: RunTextProps) {
  return groupsOf(runs).map(({ key, isChange, runs: group }) => {
    const visible = group.filter(
      ({ op }) => !(shown === 'before' && op === 'ins') && !(shown === 'after' && op === 'del'),
    )
    const inside = visible.map((run, index) => (
      // Runs have no name of their own; their place is what tells them apart.
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <RunPiece key={`${key}-${index}`} run={run} shown={shown} captionTexts={captionTexts} />
    ))
    if (!isChange) return <Fragment key={key}>{inside}</Fragment>
    return (
      <span key={key} className="diff-change" {...(isStop(group, shown) ? { 'data-change': '', tabIndex: -1 } : {})}>
        {inside}
      </span>
    )
  })
}

/** Side by side, a change is one stop: where the new text stands, or the old one where nothing came in its place. */
function isStop(group: readonly Run[], shown: Shown): boolean {
  if (shown === 'both') return true
  const isOnlyGone = group.every(({ op }) => op === 'del')
  return shown === 'before' ? isOnlyGone : !isOnlyGone
}

interface Group {
  readonly key: number
  readonly isChange: boolean
  readonly runs: Run[]
}

/** What went and what came at one place belongs together. */
function groupsOf(runs: readonly Run[]): Group[] {
  const groups: Group[] = []
  for (const run of runs) {
    const isChange = run.op !== 'same' || run.was !== undefined
    const last = groups.at(-1)
    if (last && last.isChange === isChange) last.runs.push(run)
    else groups.push({ key: groups.length, isChange, runs: [run] })
  }
  return groups
}

interface PieceProps extends Omit<RunTextProps, 'runs'> {
  readonly run: Run
}

function RunPiece({ run, shown, captionTexts }: PieceProps) {
  const say = useSay()
  const { op, was } = run
  const marks = shown === 'before' && was ? was : run.marks
  const text = marked(shownText(run, marks, captionTexts, say), marks, say)
  if (op === 'del') return <del>{text}</del>
  if (op === 'ins') return <ins>{text}</ins>
  if (!was) return <span>{text}</span>
  const note = markNote(was, run.marks)
    .map((part) => (typeof part === 'string' ? part : say(part)))
    .join(' ')
  return (
    <span className="diff-marked" title={note}>
      {text}
      {shown !== 'before' && <small className="diff-marked__note">〔{note}〕</small>}
    </span>
  )
}

type Say = (text: Bilingual) => string

/** Breaks, pictures and bare spaces are made visible; elsewhere the text stands as it is. */
function shownText(run: Run, marks: Marks, captionTexts: RunTextProps['captionTexts'], say: Say): ReactNode {
  if (marks.starts) {
    if (run.op === 'same') return <br />
    const sign = say(run.op === 'ins' ? words.newParagraph : words.joinedParagraph)
    return (
      <>
        <small className="diff-break">{sign}</small>
        {run.op === 'ins' && <br />}
      </>
    )
  }
  if (marks.photo !== undefined) return `［${say(words.picture)}：${captionTexts[marks.photo] || marks.photo}］`
  if (run.op === 'same') return run.text
  return run.text.replaceAll('\n', '↵\n').replaceAll('\u3000', '□').replaceAll(' ', '␣')
}

function marked(text: ReactNode, marks: Marks, say: Say): ReactNode {
  const strong = marks.bold ? <strong>{text}</strong> : text
  const linked = marks.link ? (
    <span className="diff-link" title={marks.link}>
      {strong}
    </span>
  ) : (
    strong
  )
  return marks.gap === undefined ? (
    linked
  ) : (
    <span className="diff-gap" title={`${say(words.gap)} ${marks.gap}`}>
      {linked}
    </span>
  )
}

function markNote(was: Marks, now: Marks): (Bilingual | string)[] {
  const notes: (Bilingual | string)[] = []
  if (!was.bold && now.bold) notes.push(words.boldOn)
  if (was.bold && !now.bold) notes.push(words.boldOff)
  if (!was.link && now.link) notes.push(words.linkOn, now.link)
  else if (was.link && !now.link) notes.push(words.linkOff)
  else if (was.link !== now.link) notes.push(words.linkChanged, now.link ?? '')
  return notes.length > 0 ? notes : [words.markChanged]
}
