import type { Problem } from '../../errors'
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
  /** What is wrong with them, each cause once. */
  readonly causes: readonly string[]
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
    causes: [...new Set([...before.causes, ...after.causes])].slice(0, mostCauses),
  }
}

/** When a batch is told of unless more comes, ISO 8601, UTC. */
export function toldAt({ since }: Batch, now: Date): string {
  return new Date(Math.min(now.getTime() + quietMilliseconds, Date.parse(since) + longestMilliseconds)).toISOString()
}

/** The notice of a batch. */
export function toldOf({ action, causes, picture, ...batch }: Batch): Told {
  return {
    kind: action === 'inboxTaken' ? 'outcome' : 'returned',
    action,
    documentId: picture,
    subject: batchNameOf(batch),
    reason: causes.length > 0 ? causes.join('\n') : null,
  }
}

function batchOfOne({ person, name, became }: InboxOutcome, now: Date): Batch {
  const one = { person, since: now.toISOString(), count: 1, names: [name] }
  return 'picture' in became
    ? { ...one, action: 'inboxTaken', picture: became.picture, wasThere: became.wasThere ?? false, causes: [] }
    : { ...one, action: 'inboxRefused', picture: null, wasThere: false, causes: causesOf(became.problems) }
}

function causesOf(problems: readonly Problem[]): string[] {
  return [...new Set(problems.map(({ message }) => `${message.zh} ${message.en}`))].slice(0, mostCauses)
}
