import type { Actor } from '../../src/editorial/actor'
import { applyTransition } from '../../src/editorial/applyTransition'
import { decide } from '../../src/editorial/decide'
import type { GuardContext } from '../../src/editorial/guard'
import { guards } from '../../src/editorial/guards'
import type { EditorialItem, EventFacts, Signature, TransitionInput } from '../../src/editorial/item'
import type { Subject, Surroundings } from '../../src/editorial/subject'
import { emptyInput } from '../../src/editorial/transitionInput'
import type { Action, GuardName, Stage, State, Track } from '../../src/editorial/workflow'
import type { Role } from '../../src/roles'

export const now = new Date('2026-03-01T08:00:00.000Z')
export const signedDigest = 'digest-as-signed'

export function person(id: string, roles: readonly Role[], rest: Partial<Actor> = {}): Actor {
  return { id, name: `name of ${id}`, roles, delegations: [], isOnDuty: false, isSystem: false, ...rest }
}

const lentByChief = { fromId: 'chief', fromName: 'name of chief', role: 'chiefEditor' } as const

/** One person of each kind; only `author` wrote the example piece. */
export const people = {
  author: person('author', ['reporter']),
  reporter: person('reporter', ['reporter']),
  editor: person('editor', ['editor']),
  desk: person('desk', ['deskHead']),
  chief: person('chief', ['chiefEditor']),
  proof: person('proof', ['proofreader']),
  photo: person('photo', ['photographer']),
  admin: person('admin', ['admin']),
  duty: person('duty', [], { isOnDuty: true }),
  delegate: person('delegate', ['reporter'], { delegations: [lentByChief] }),
}

export type Person = keyof typeof people

/** The stages that a piece in `state` has behind it, as the tracks of the design say; written out, not derived. */
const signedStages: Record<Track, Partial<Record<State, readonly Stage[]>>> = {
  standard: { review2: ['review1'], review3: ['review1', 'review2'], approved: ['review1', 'review2', 'review3'] },
  brief: { review3: ['review1'], approved: ['review1', 'review3'] },
  urgent: { approved: ['review3'] },
}

const afterApproval: readonly State[] = ['scheduled', 'published', 'correcting', 'withdrawn', 'killed']

export function signed(stage: Stage, userId: string, rest: Partial<Signature> = {}): Signature {
  return {
    stage,
    kind: 'review',
    userId,
    userName: `name of ${userId}`,
    signedAt: now.toISOString(),
    digest: signedDigest,
    ...rest,
  }
}

/** A piece that `author` wrote, signed so far by people who appear nowhere else, assigned to somebody who is away. */
export function exampleItem(state: State, rest: Partial<EditorialItem> = {}): EditorialItem {
  const track = rest.track ?? 'standard'
  const stages = signedStages[track][afterApproval.includes(state) ? 'approved' : state] ?? []
  const isLive = state === 'published' || state === 'correcting'
  return {
    id: 'item',
    collectionSlug: 'articles',
    documentId: 'article',
    state,
    track,
    trackIsChosen: false,
    revision: 7,
    cycle: state === 'draft' ? 0 : 1,
    authors: ['author'],
    typists: [],
    editors: [],
    signatures: stages.map((stage) => signed(stage, `signer of ${stage}`)),
    everSigned: stages.length > 0,
    digest: signedDigest,
    verbatimDigest: null,
    publishAt: state === 'scheduled' ? '2026-03-01T07:59:00.000Z' : null,
    assignee: 'colleague-away',
    dueAt: null,
    correction:
      state === 'correcting' ? { kind: 'minor', note: null, reason: null, openedBy: 'editor', editors: [] } : null,
    lateReview: isLive && track === 'urgent' ? { dueAt: '2026-03-01T20:00:00.000Z', doneAt: null, doneBy: null } : null,
    spikedBy: null,
    held: null,
    pinned: null,
    failure: null,
    eventCount: 3,
    lastHash: 'hash-of-row-3',
    ...rest,
  }
}

/** Complete, without gaps, pictures or embargo, and as it was signed. */
export const completeSubject: Subject = {
  requirements: [],
  gaps: [],
  gapIdsInBody: [],
  pictures: [],
  embargoUntil: null,
  isVerbatim: false,
  content: null,
  digest: signedDigest,
}

/** Everything that any action may ask of a request. */
export const fullInput: TransitionInput = {
  ...emptyInput,
  revision: 7,
  reason: 'the reason',
  note: 'the note',
  publishAt: '2026-03-02T00:00:00.000Z',
  to: 'draft',
  kind: 'minor',
  assignee: 'colleague',
  track: 'brief',
  holdSeen: true,
}

export const surroundings: Surroundings = {
  settings: { urgentTrackIsOn: true },
  assigneeIsAway: true,
  assigneeExists: true,
  contradictions: [],
  ceremony: null,
}

export function contextOf(item: EditorialItem, actor: Actor, rest: Partial<GuardContext> = {}): GuardContext {
  return {
    item,
    actor,
    subject: completeSubject,
    input: { ...fullInput, revision: item.revision },
    surroundings,
    now,
    ...rest,
  }
}

/** What a guard says, of a piece in its second review before the desk head where nothing else is given. */
export function problemsOf(name: GuardName, context: Partial<GuardContext> = {}): string[] {
  const { item = exampleItem('review2'), actor = people.desk, ...rest } = context
  return guards[name](contextOf(item, actor, rest)).map(({ code, path }) =>
    path === undefined ? code : `${code} at ${path}`,
  )
}

/** The answer to an action: its state afterwards, or the status of the refusal. */
export function outcome(action: Action, context: GuardContext): State | number {
  const decision = decide(action, context)
  if (!decision.isAllowed) return decision.error.status
  return applied(action, context).item.state
}

/** The codes of a refusal; none where the action is allowed. */
export function refusal(action: Action, context: GuardContext): string[] {
  const decision = decide(action, context)
  return decision.isAllowed ? [] : decision.error.problems.map(({ code }) => code)
}

/** Takes an action that must be allowed. */
export function applied(action: Action, context: GuardContext): { item: EditorialItem; event: EventFacts } {
  const decision = decide(action, context)
  if (!decision.isAllowed) throw decision.error
  const { item, actor, input, subject } = context
  return applyTransition({
    transition: decision.transition,
    standing: decision.standing,
    item,
    actor,
    input,
    digest: subject.digest,
    now: context.now,
  })
}

/** Takes several actions one after the other, each by its person; `input` may name where to, and so on. */
export function play(
  item: EditorialItem,
  ...steps: readonly [Action, Actor, Partial<TransitionInput>?][]
): EditorialItem {
  return steps.reduce((standing, [action, actor, input]) => {
    const context = contextOf(standing, actor)
    return applied(action, { ...context, input: { ...context.input, ...input } }).item
  }, item)
}
