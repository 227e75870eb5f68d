import type { Problem } from '../../errors'
import { batchName } from '../desk/deskStateRules'

/** What became of a file of the inbox: the picture that it is, or what is wrong with it. */
export interface InboxOutcome {
  /** Account whose folder it lay in. */
  readonly person: string
  readonly name: string
  readonly became: { readonly picture: string } | { readonly problems: readonly Problem[] }
}

interface Told {
  readonly person: string
  readonly kind: 'outcome' | 'returned'
  readonly action: 'inboxTaken' | 'inboxRefused'
  /** The first of the pictures; null of files that became none. */
  readonly documentId: string | null
  /** The first file, and how many more. */
  readonly subject: string
  /** What is wrong with them, each cause once. */
  readonly reason: string | null
}

/** For each person one notice of what was taken and one of what was refused. */
export function announcementsOf(outcomes: readonly InboxOutcome[]): Told[] {
  const people = [...new Set(outcomes.map(({ person }) => person))]
  return people.flatMap((person) => {
    const own = outcomes.filter((outcome) => outcome.person === person)
    const taken = own.flatMap(({ name, became }) => ('picture' in became ? [{ name, picture: became.picture }] : []))
    const refused = own.flatMap(({ name, became }) =>
      'problems' in became ? [{ name, problems: became.problems }] : [],
    )
    const told: Told[] = []
    if (taken.length > 0)
      told.push({
        person,
        kind: 'outcome',
        action: 'inboxTaken',
        documentId: taken[0]?.picture ?? null,
        subject: batchName(taken.map(({ name }) => name)),
        reason: null,
      })
    if (refused.length > 0)
      told.push({
        person,
        kind: 'returned',
        action: 'inboxRefused',
        documentId: null,
        subject: batchName(refused.map(({ name }) => name)),
        reason: causesOf(refused.flatMap(({ problems }) => problems)),
      })
    return told
  })
}

function causesOf(problems: readonly Problem[]): string {
  return [...new Set(problems.map(({ message }) => `${message.zh} ${message.en}`))].join('\n')
}
