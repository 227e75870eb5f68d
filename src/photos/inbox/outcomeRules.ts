import type { Problem } from '../../errors'
import type { Bilingual } from '../../language'
import { reasonOfHouse } from '../../notices/reasonRules'
import { batchNameOf } from '../batchNameRules'

/** What became of a file of the inbox: the picture that it is, or what is wrong with it. */
export interface InboxOutcome {
  /** Account whose folder it lay in. */
  readonly person: string
  readonly name: string
  readonly became: /** `wasThere`: the library had this very file. */
  { readonly picture: string; readonly wasThere?: boolean } | { readonly problems: readonly Problem[] }
}

/** Files of one person with which the same happened, one after another; kept until nothing has come for a while. */
export interface Batch {
  readonly person: string
  readonly action: 'inboxTaken' | 'inboxRefused'
  /** When the first was done with, ISO 8601, UTC. */
  readonly since: string
  readonly count: number
  /** The first of them. */
  readonly names: readonly string[]
  /** The first new picture, which the search begins at; null of files that became none. */
  readonly picture: string | null
  /** Whether `picture` was in the library before. */
  readonly wasThere: boolean
  /** How many the library had already. */
  readonly knownCount: number
  /** What is wrong with them, each cause once. */
  readonly causes: readonly Cause[]
}

interface Cause extends Bilingual {
  readonly count: number
  /** The first of the files that were refused for it. */
  readonly names: readonly string[]
}

interface Told {
  readonly kind: 'outcome' | 'returned'
  readonly action: Batch['action']
  readonly documentId: string | null
  readonly subject: string
  readonly reason: string | null
}

const mostNames = 3
const mostCauses = 10
/** A batch is told of once nothing has come for so long, or so long after it began. */
const quietMilliseconds = 30_000
const longestMilliseconds = 5 * 60_000

/** For each person one batch of what was taken and one of what was refused. */
export function batchesOf(outcomes: readonly InboxOutcome[], now: Date): Batch[] {
  const batches = new Map<string, Batch>()
  for (const outcome of outcomes) {
    const one = batchOfOne(outcome, now)
    const key = `${one.action} ${one.person}`
    const before = batches.get(key)
    batches.set(key, before ? joined(before, one) : one)
  }
  return [...batches.values()]
}

/** One batch of two of the same person and action, the earlier one first. */
export function joined(before: Batch, after: Batch): Batch {
  const isFirstNew = before.wasThere && !after.wasThere && after.picture !== null
  return {
    ...before,
    count: before.count + after.count,
    names: [...before.names, ...after.names].slice(0, mostNames),
    picture: isFirstNew ? after.picture : before.picture,
    wasThere: before.wasThere && after.wasThere,
    knownCount: before.knownCount + after.knownCount,
    causes: joinedCauses(before.causes, after.causes),
  }
}

/** When a batch is told of unless more comes, ISO 8601, UTC. */
export function toldAt({ since }: Batch, now: Date): string {
  return new Date(Math.min(now.getTime() + quietMilliseconds, Date.parse(since) + longestMilliseconds)).toISOString()
}

/** The notice of a batch. */
export function toldOf({ action, picture, ...batch }: Batch): Told {
  const why = action === 'inboxTaken' ? ofThoseKnown(batch) : ofThoseRefused(batch)
  return {
    kind: action === 'inboxTaken' ? 'outcome' : 'returned',
    action,
    documentId: picture,
    subject: batchNameOf(batch),
    reason: why && reasonOfHouse(why),
  }
}

function ofThoseKnown({ count, knownCount }: Pick<Batch, 'count' | 'knownCount'>): Bilingual | null {
  if (knownCount === 0) return null
  const fresh = count - knownCount
  if (fresh === 0)
    return count === 1
      ? { zh: '图库已有这张图片', en: 'The library had this picture already' }
      : { zh: `${count} 张图库都已有`, en: `The library had all ${count} already` }
  return { zh: `${fresh} 张新入库，${knownCount} 张图库已有`, en: `${fresh} new, ${knownCount} in the library already` }
}

/** Each cause with its files: `a.jpg、b.jpg：…；c.jpg：…`; of a single file the notice has the name. */
function ofThoseRefused({ count, causes }: Pick<Batch, 'count' | 'causes'>): Bilingual | null {
  const [only] = causes
  if (!only) return null
  if (count === 1) return { zh: only.zh, en: only.en }
  const isWhole = causes.reduce((sum, cause) => sum + cause.count, 0) === count
  return {
    zh: `${causes.map((cause) => `${named(cause).zh}：${unended(cause.zh)}`).join('；')}${isWhole ? '。' : '；……'}`,
    en: `${causes.map((cause) => `${named(cause).en}: ${unended(cause.en)}`).join('; ')}${isWhole ? '.' : '; …'}`,
  }
}

function named({ count, names }: Cause): Bilingual {
  const more = count > names.length
  return {
    zh: `${names.join('、')}${more ? ` 等 ${count} 份` : ''}`,
    en: `${names.join(', ')}${more ? ` and ${count - names.length} more` : ''}`,
  }
}

function unended(sentence: string): string {
  return sentence.replace(/[。.]+$/, '')
}

function joinedCauses(before: readonly Cause[], after: readonly Cause[]): Cause[] {
  const causes = [...before]
  for (const cause of after) {
    const at = causes.findIndex(({ zh }) => zh === cause.zh)
    const same = causes[at]
    if (!same) causes.push(cause)
    else {
      const names = [...same.names, ...cause.names].slice(0, mostNames)
      causes[at] = { ...same, count: same.count + cause.count, names }
    }
  }
  return causes.slice(0, mostCauses)
}

function batchOfOne({ person, name, became }: InboxOutcome, now: Date): Batch {
  const one = { person, since: now.toISOString(), count: 1, names: [name], knownCount: 0, causes: [] }
  if ('problems' in became) {
    const causes = [{ ...causeOf(became.problems), count: 1, names: [name] }]
    return { ...one, action: 'inboxRefused', picture: null, wasThere: false, causes }
  }
  const { picture, wasThere = false } = became
  return { ...one, action: 'inboxTaken', picture, wasThere, knownCount: wasThere ? 1 : 0 }
}

function causeOf(problems: readonly Problem[]): Bilingual {
  return {
    zh: problems.map(({ message }) => message.zh).join(''),
    en: problems.map(({ message }) => message.en).join(' '),
  }
}
