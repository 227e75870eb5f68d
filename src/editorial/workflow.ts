import type { Bilingual } from '../language'
import type { Role } from '../roles'
import type { WorkflowSlug } from '../slugs'

/**
 * THE TABLE: which state a piece can be in, who may edit it there, who may move it where, and what must hold.
 * Access rules, the guard, the endpoints, the admin's buttons, select options and docs/workflow.md derive from it.
 * The three reviews and three proofreadings (三审三校) follow the Publishing Administration Regulations 出版管理条例,
 * article 24 (editor responsibility), and 图书质量保障体系, articles 9 to 11.
 */
export const states = {
  draft: {
    label: { zh: '草稿', en: 'Draft' },
    editors: 'authors',
    readers: 'hidden',
  },
  review1: { label: { zh: '初审一校', en: 'First review' }, editors: 'editor', readers: 'hidden' },
  review2: { label: { zh: '复审二校', en: 'Second review' }, editors: 'deskHead', readers: 'hidden' },
  review3: { label: { zh: '终审三校', en: 'Final review' }, editors: 'chiefEditor', readers: 'hidden' },
  approved: { label: { zh: '待发', en: 'Approved' }, editors: 'chiefEditor', readers: 'hidden' },
  scheduled: { label: { zh: '定时', en: 'Scheduled' }, editors: 'nobody', readers: 'hidden' },
  published: { label: { zh: '已发', en: 'Published' }, editors: 'nobody', readers: 'visible' },
  correcting: { label: { zh: '更正中', en: 'Correcting' }, editors: 'editor', readers: 'visible' },
  withdrawn: { label: { zh: '撤稿', en: 'Withdrawn' }, editors: 'nobody', readers: 'gone' },
  killed: { label: { zh: '紧急撤稿', en: 'Killed' }, editors: 'nobody', readers: 'gone' },
  spiked: { label: { zh: '作废', en: 'Spiked' }, editors: 'nobody', readers: 'hidden' },
} as const satisfies Record<string, StateDefinition>

interface StateDefinition {
  readonly label: Bilingual
  /** Who may change the content: its authors, holders of a role (or a higher one), or nobody. */
  readonly editors: 'authors' | 'nobody' | Role
  /** What the public API does: hides it, shows it, or answers 410. */
  readonly readers: 'hidden' | 'visible' | 'gone'
}

export type State = keyof typeof states

export const stateNames = Object.keys(states) as readonly State[]

export function isState(value: unknown): value is State {
  return typeof value === 'string' && Object.hasOwn(states, value)
}

/** The states in which a review is signed, in their order. */
export const reviewStages = ['review1', 'review2', 'review3'] as const satisfies readonly State[]

export type Stage = (typeof reviewStages)[number]

export function isStage(state: State): state is Stage {
  return (reviewStages as readonly State[]).includes(state)
}

/** Which review stages a piece passes between draft and approved. */
export const tracks = {
  standard: { label: { zh: '标准三审', en: 'Standard' }, stages: ['review1', 'review2', 'review3'], editingIsAuthorship: false },
  brief: { label: { zh: '短讯', en: 'Brief' }, stages: ['review1', 'review3'], editingIsAuthorship: true },
  urgent: { label: { zh: '急稿', en: 'Urgent' }, stages: ['review3'], editingIsAuthorship: true },
} as const satisfies Record<string, TrackDefinition>

interface TrackDefinition {
  readonly label: Bilingual
  readonly stages: readonly Stage[]
  /** On short tracks whoever edits counts as an author, so that two people still see every text. */
  readonly editingIsAuthorship: boolean
}

export type Track = keyof typeof tracks

export const trackNames = Object.keys(tracks) as readonly Track[]

export function isTrack(value: unknown): value is Track {
  return typeof value === 'string' && Object.hasOwn(tracks, value)
}

/** Hours after an urgent publication within which the late review 补审 is due. */
export const lateReviewDueHours = 12

export const actions = {
  submit: { label: { zh: '提交', en: 'Submit' } },
  approve: { label: { zh: '签发本审', en: 'Approve' } },
  proofread: { label: { zh: '校对签名', en: 'Sign proofreading' } },
  return: { label: { zh: '退回', en: 'Return' } },
  recall: { label: { zh: '撤回', en: 'Recall' } },
  takeOver: { label: { zh: '接手', en: 'Take over' } },
  assign: { label: { zh: '指派', en: 'Assign' } },
  changeTrack: { label: { zh: '改审次', en: 'Change track' } },
  publish: { label: { zh: '发布', en: 'Publish' } },
  schedule: { label: { zh: '定时发布', en: 'Schedule' } },
  hold: { label: { zh: '扣稿', en: 'Hold' } },
  lateReview: { label: { zh: '补审', en: 'Late review' } },
  correct: { label: { zh: '更正', en: 'Correct' } },
  abandon: { label: { zh: '放弃更正', en: 'Abandon correction' } },
  withdraw: { label: { zh: '撤稿', en: 'Withdraw' } },
  kill: { label: { zh: '紧急撤稿', en: 'Kill' } },
  spike: { label: { zh: '作废', en: 'Spike' } },
  restore: { label: { zh: '恢复', en: 'Restore' } },
} as const satisfies Record<string, { readonly label: Bilingual }>

export type Action = keyof typeof actions

export const actionNames = Object.keys(actions) as readonly Action[]

export function isAction(value: unknown): value is Action {
  return typeof value === 'string' && Object.hasOwn(actions, value)
}

/** Who may move a piece: holders of a role, or a person by what he or she is to this piece. */
export type Mover = Role | 'author' | 'duty' | 'spiker' | 'system'

/** What must hold; each name is a guard that guards.ts gathers. */
export type GuardName =
  | 'isComplete'
  | 'gapsListed'
  | 'picturesCredited'
  | 'picturesStanding'
  | 'captionsOwn'
  | 'captionsPublished'
  | 'gapsResolved'
  | 'notAuthor'
  | 'notSignedInCycle'
  | 'principalUninvolved'
  | 'didNotEditCorrection'
  | 'digestUnchanged'
  | 'embargoOver'
  | 'ceremonyOver'
  | 'hasReason'
  | 'hasPublishAt'
  | 'hasCorrectionKind'
  | 'hasCorrectionNote'
  | 'returnsBack'
  | 'unsigned'
  | 'assigneeAway'
  | 'hasAssignee'
  | 'hasTrack'
  | 'holdAcknowledged'
  | 'stageNotProofread'
  | 'lateReviewOpen'

export interface Transition {
  readonly action: Action
  readonly from: State
  /** Only on this track; it goes before the rule for all tracks. */
  readonly track?: Track
  /** `next` and `first` follow the track; `chosen` comes with the request; `same` moves nothing. */
  readonly to: State | 'first' | 'next' | 'chosen' | 'same'
  readonly by: readonly Mover[]
  /** Reasons why this person may not, answered with 403. */
  readonly bars?: readonly GuardName[]
  /** What is missing, answered with 400, all of it at once. */
  readonly guards?: readonly GuardName[]
  readonly effects?: readonly Effect[]
}

/** What a transition does besides moving the state. */
export type Effect =
  | 'beginCycle'
  | 'sign'
  | 'signProof'
  | 'lapseFromTarget'
  | 'lapseLast'
  | 'markSpiked'
  | 'markHeld'
  | 'publish'
  | 'openCorrection'
  | 'closeCorrection'
  | 'discardCorrection'
  | 'takeDown'
  | 'pin'
  | 'unpin'
  | 'assign'
  | 'assignSelf'
  | 'setTrack'
  | 'lateReview'

const content: readonly GuardName[] = ['isComplete', 'gapsListed', 'picturesCredited', 'picturesStanding', 'captionsOwn']
const release: readonly GuardName[] = [...content, 'gapsResolved', 'digestUnchanged', 'embargoOver', 'captionsPublished']

export const transitions: readonly Transition[] = [
  { action: 'submit', from: 'draft', to: 'first', by: ['author'], guards: content, effects: ['beginCycle'] },

  { action: 'approve', from: 'review1', to: 'next', by: ['editor'], bars: ['notAuthor', 'notSignedInCycle', 'principalUninvolved'], guards: [...content, 'holdAcknowledged'], effects: ['sign'] },
  { action: 'approve', from: 'review2', to: 'next', by: ['deskHead'], bars: ['notAuthor', 'notSignedInCycle', 'principalUninvolved'], guards: [...content, 'gapsResolved', 'holdAcknowledged'], effects: ['sign'] },
  { action: 'approve', from: 'review3', to: 'next', by: ['chiefEditor'], bars: ['notAuthor', 'notSignedInCycle', 'principalUninvolved'], guards: [...content, 'gapsResolved', 'holdAcknowledged'], effects: ['sign'] },

  { action: 'approve', from: 'review3', track: 'urgent', to: 'next', by: ['chiefEditor', 'duty'], bars: ['notAuthor', 'notSignedInCycle', 'principalUninvolved'], guards: [...content, 'gapsResolved', 'holdAcknowledged'], effects: ['sign'] },

  ...reviewed('proofread', ['proofreader'], { to: 'same', bars: ['notAuthor', 'notSignedInCycle', 'principalUninvolved'], guards: ['stageNotProofread'], effects: ['signProof'] }),

  { action: 'return', from: 'review1', to: 'chosen', by: ['editor'], guards: ['hasReason', 'returnsBack'], effects: ['lapseFromTarget'] },
  { action: 'return', from: 'review2', to: 'chosen', by: ['deskHead'], guards: ['hasReason', 'returnsBack'], effects: ['lapseFromTarget'] },
  { action: 'return', from: 'review3', to: 'chosen', by: ['chiefEditor'], guards: ['hasReason', 'returnsBack'], effects: ['lapseFromTarget'] },
  { action: 'return', from: 'review3', track: 'urgent', to: 'chosen', by: ['chiefEditor', 'duty'], guards: ['hasReason', 'returnsBack'], effects: ['lapseFromTarget'] },
  { action: 'return', from: 'approved', to: 'chosen', by: ['chiefEditor'], guards: ['hasReason', 'returnsBack'], effects: ['lapseFromTarget'] },

  ...reviewed('recall', ['author'], { to: 'draft', guards: ['unsigned'] }),

  ...everywhere(['draft', 'review1', 'review2', 'review3', 'approved', 'correcting'], 'takeOver', ['deskHead'], { guards: ['assigneeAway'], effects: ['assignSelf'] }),
  ...everywhere(['draft', 'review1', 'review2', 'review3', 'approved', 'correcting'], 'assign', ['deskHead'], { guards: ['hasAssignee'], effects: ['assign'] }),
  ...everywhere(['draft', 'review1', 'review2', 'review3'], 'changeTrack', ['deskHead'], { guards: ['hasReason', 'hasTrack', 'unsigned'], effects: ['setTrack'] }),

  { action: 'publish', from: 'approved', to: 'published', by: ['chiefEditor', 'duty'], guards: [...release, 'holdAcknowledged'], effects: ['publish'] },
  { action: 'schedule', from: 'approved', to: 'scheduled', by: ['chiefEditor', 'duty'], guards: [...content, 'gapsResolved', 'digestUnchanged', 'hasPublishAt', 'holdAcknowledged'], effects: ['pin'] },
  { action: 'schedule', from: 'scheduled', to: 'same', by: ['chiefEditor', 'duty'], guards: ['digestUnchanged', 'hasPublishAt'], effects: ['pin'] },
  { action: 'hold', from: 'approved', to: 'review3', by: ['chiefEditor', 'duty'], effects: ['lapseLast', 'markHeld'] },
  { action: 'hold', from: 'scheduled', to: 'review3', by: ['deskHead', 'chiefEditor', 'duty'], effects: ['lapseLast', 'unpin', 'markHeld'] },
  { action: 'publish', from: 'scheduled', to: 'published', by: ['system'], guards: release, effects: ['publish', 'unpin'] },

  { action: 'lateReview', from: 'published', to: 'same', by: ['deskHead'], bars: ['notAuthor', 'notSignedInCycle', 'principalUninvolved'], guards: ['lateReviewOpen'], effects: ['lateReview'] },

  { action: 'correct', from: 'published', to: 'correcting', by: ['editor'], guards: ['hasCorrectionKind'], effects: ['openCorrection'] },
  {
    action: 'publish',
    from: 'correcting',
    to: 'published',
    by: ['deskHead', 'chiefEditor'],
    bars: ['notAuthor', 'didNotEditCorrection', 'principalUninvolved'],
    guards: [...content, 'gapsResolved', 'hasCorrectionNote', 'ceremonyOver', 'captionsPublished'],
    effects: ['publish', 'closeCorrection'],
  },
  { action: 'abandon', from: 'correcting', to: 'published', by: ['editor'], effects: ['discardCorrection'] },

  ...live('withdraw', ['chiefEditor'], { to: 'withdrawn', guards: ['hasReason'], effects: ['takeDown'] }),
  ...live('kill', ['chiefEditor', 'duty'], { to: 'killed', guards: ['hasReason'], effects: ['takeDown'] }),

  { action: 'spike', from: 'draft', to: 'spiked', by: ['author', 'deskHead'], guards: ['hasReason'], effects: ['markSpiked'] },
  { action: 'spike', from: 'review1', to: 'spiked', by: ['editor'], guards: ['hasReason'], effects: ['markSpiked'] },
  { action: 'spike', from: 'review2', to: 'spiked', by: ['deskHead'], guards: ['hasReason'], effects: ['markSpiked'] },
  { action: 'spike', from: 'review3', to: 'spiked', by: ['chiefEditor'], guards: ['hasReason'], effects: ['markSpiked'] },
  { action: 'spike', from: 'approved', to: 'spiked', by: ['chiefEditor'], guards: ['hasReason'], effects: ['markSpiked'] },

  { action: 'restore', from: 'withdrawn', to: 'draft', by: ['chiefEditor'] },
  { action: 'restore', from: 'spiked', to: 'draft', by: ['spiker', 'deskHead'] },
]

type Rest = Omit<Transition, 'action' | 'from' | 'by'>

function reviewed(action: Action, by: readonly Mover[], rest: Rest): Transition[] {
  return reviewStages.map((from) => ({ action, from, by, ...rest }))
}

function live(action: Action, by: readonly Mover[], rest: Rest): Transition[] {
  return (['published', 'correcting'] as const).map((from) => ({ action, from, by, ...rest }))
}

function everywhere(from: readonly State[], action: Action, by: readonly Mover[], rest: Omit<Rest, 'to'>): Transition[] {
  return from.map((state) => ({ action, from: state, to: 'same', by, ...rest }))
}

/** The transition that `action` makes from `state` on `track`, if the table has one. */
export function transitionFor(action: Action, state: State, track: Track): Transition | undefined {
  const candidates = transitions.filter((transition) => transition.action === action && transition.from === state)
  return candidates.find((transition) => transition.track === track) ?? candidates.find((transition) => !transition.track)
}

/** The track a new document takes where its section says nothing: a caption that stands alone takes the brief one. */
export const defaultTracks: Record<WorkflowSlug, Track> = {
  articles: 'standard',
  'photo-captions': 'brief',
  'photo-contests': 'standard',
  'contest-awards': 'standard',
}

/** The state that follows `state` on `track`; `draft` is followed by its first stage, its last stage by `approved`. */
export function nextState(track: Track, state: State): State {
  const stages: readonly State[] = ['draft', ...tracks[track].stages, 'approved']
  return stages[stages.indexOf(state) + 1] ?? 'approved'
}

/** Where a piece in `state` may be returned to: the stage before it on its track, or `draft`. */
export function returnTargets(track: Track, state: State): State[] {
  const stages: readonly State[] = ['draft', ...tracks[track].stages, 'approved']
  const previous = stages[stages.indexOf(state) - 1]
  return previous && previous !== 'draft' ? [previous, 'draft'] : ['draft']
}
