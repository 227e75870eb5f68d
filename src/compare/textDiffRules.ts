import { diffArrays } from 'diff'
import { hasSameMarks, type MarkedText, type Marks, textOf } from './markedTextRules'

/** Cuts a text into words; joined together they are the text again. */
export type Segmenter = (text: string) => readonly string[]

/** A stretch of text that stayed, went or came. `was` holds the old marks where only the marks changed. */
export interface Run {
  readonly op: 'same' | 'del' | 'ins'
  readonly text: string
  readonly marks: Marks
  readonly was?: Marks
}

export interface TextDiff {
  readonly runs: readonly Run[]
  /** The texts were too different to be compared word by word: the part that differs is replaced as a whole. */
  readonly isCoarse: boolean
}

/** Edits beyond which a comparison word by word would be neither quick nor readable. */
const maxEdits = 1500

/** A paragraph cut into words with its marks beside them. */
export interface Words {
  readonly words: readonly string[]
  readonly pieces: readonly MarkedText[]
}

export function diffWords(before: Words, after: Words): TextDiff {
  const { changes, isCoarse } = changesOf(before.words, after.words)
  return { runs: runsOf(withoutCrumbs(changes), before.pieces, after.pieces), isCoarse }
}

/** Everything replaced: for texts that have nothing to do with each other. */
export function replaced(before: readonly MarkedText[], after: readonly MarkedText[]): Run[] {
  return [...before.map((piece) => run('del', piece)), ...after.map((piece) => run('ins', piece))]
}

/** The text before, which the runs give back exactly. */
export function beforeOf(runs: readonly Run[]): MarkedText[] {
  return runs.flatMap(({ op, text, marks, was }) => (op === 'ins' ? [] : [{ text, marks: was ?? marks }]))
}

/** The text after, which the runs give back exactly. */
export function afterOf(runs: readonly Run[]): MarkedText[] {
  return runs.flatMap(({ op, text, marks }) => (op === 'del' ? [] : [{ text, marks }]))
}

/** What stayed in front of a change, and what went and came there. */
interface Change {
  readonly same: string
  readonly del: string
  readonly ins: string
}

function changesOf(before: readonly string[], after: readonly string[]): { changes: Change[]; isCoarse: boolean } {
  const start = commonStart(before, after)
  const end = commonEnd(before, after, start)
  const middleBefore = before.slice(start, before.length - end)
  const middleAfter = after.slice(start, after.length - end)
  const head: Change = { same: before.slice(0, start).join(''), del: '', ins: '' }
  const tail: Change = { same: before.slice(before.length - end).join(''), del: '', ins: '' }
  const isOneSided = middleBefore.length === 0 || middleAfter.length === 0
  const parts = isOneSided ? undefined : diffArrays(middleBefore, middleAfter, { maxEditLength: maxEdits })
  // The types leave out that a comparison which is given up answers undefined.
  const middle = parts?.map(({ added, removed, value }): Change => {
    const text = value.join('')
    return { same: added || removed ? '' : text, del: removed ? text : '', ins: added ? text : '' }
  }) ?? [{ same: '', del: middleBefore.join(''), ins: middleAfter.join('') }]
  return { changes: merged([head, ...middle, tail]), isCoarse: !parts && !isOneSided }
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

function commonEnd(a: readonly string[], b: readonly string[], start: number): number {
  let length = 0
  while (length < Math.min(a.length, b.length) - start && a.at(-1 - length) === b.at(-1 - length)) length += 1
  return length
}

/** What went and what came at one place as one change, with the text before it. */
function merged(changes: readonly Change[]): Change[] {
  const result: Change[] = []
  for (const change of changes) {
    const last = result.at(-1)
    const continues = last && (!change.same || !(last.del || last.ins))
    if (last && continues) {
      result[result.length - 1] = {
        same: last.same + change.same,
        del: last.del + change.del,
        ins: last.ins + change.ins,
      }
    } else result.push(change)
  }
  return result
}

/**
 * A word or two that stayed between two larger changes hides what happened: it is told as part of the change. Ends of
 * sentences and paragraph breaks stay, as do small changes side by side.
 */
function withoutCrumbs(changes: readonly Change[]): Change[] {
  const result: Change[] = []
  for (const change of changes) {
    const last = result.at(-1)
    if (last && isCrumb(last, change)) {
      result[result.length - 1] = {
        same: last.same,
        del: last.del + change.same + change.del,
        ins: last.ins + change.same + change.ins,
      }
    } else result.push(change)
  }
  return result
}

function isCrumb(before: Change, after: Change): boolean {
  const { length } = after.same
  if (length === 0 || length > 2 || /[\n。！？；]/.test(after.same)) return false
  return length < sizeOf(before) && length < sizeOf(after) && isReplaced(before) && isReplaced(after)
}

function sizeOf({ del, ins }: Change): number {
  return Math.min(del.length, ins.length)
}

function isReplaced({ del, ins }: Change): boolean {
  return del !== '' && ins !== ''
}

/** Lays the marks of both sides over the changes. */
function runsOf(changes: readonly Change[], before: readonly MarkedText[], after: readonly MarkedText[]): Run[] {
  const old = reader(before)
  const now = reader(after)
  return changes.flatMap(({ same, del, ins }) => [
    ...keptRuns(old.take(same.length), now.take(same.length)),
    ...old.take(del.length).map((piece) => run('del', piece)),
    ...now.take(ins.length).map((piece) => run('ins', piece)),
  ])
}

/** The same characters under the marks of both sides, cut wherever one of them changes. */
function keptRuns(before: readonly MarkedText[], after: readonly MarkedText[]): Run[] {
  const old = reader(before)
  const now = reader(after)
  const runs: Run[] = []
  for (let left = textOf(after).length; left > 0; ) {
    const length = Math.min(old.ahead(), now.ahead())
    const [was] = old.take(length)
    const [is] = now.take(length)
    if (!was || !is) break
    runs.push(hasSameMarks(was.marks, is.marks) ? run('same', is) : { ...run('same', is), was: was.marks })
    left -= length
  }
  return runs
}

interface Reader {
  /** Characters up to the next change of marks. */
  ahead(): number
  take(length: number): MarkedText[]
}

function reader(pieces: readonly MarkedText[]): Reader {
  let index = 0
  let offset = 0
  const ahead = () => (pieces[index]?.text.length ?? 0) - offset
  return {
    ahead,
    take: (length) => {
      const taken: MarkedText[] = []
      for (let left = length; left > 0; ) {
        const piece = pieces[index]
        if (!piece) break
        const part = Math.min(left, ahead())
        taken.push({ text: piece.text.slice(offset, offset + part), marks: piece.marks })
        left -= part
        offset += part
        if (offset === piece.text.length) {
          index += 1
          offset = 0
        }
      }
      return taken
    },
  }
}

function run(op: Run['op'], { text, marks }: MarkedText): Run {
  return { op, text, marks }
}
