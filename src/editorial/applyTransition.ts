import type { Actor, Standing } from './actor'
import type { EditorialItem, EventFacts, Signature, SignatureKind, TransitionInput } from './item'
import { boundDigest } from './signatureRules'
import {
  type Effect,
  isStage,
  lateReviewDueHours,
  nextState,
  reviewStages,
  type Stage,
  type State,
  type Transition,
  tracks,
} from './workflow'

export interface Applied {
  readonly item: EditorialItem
  readonly event: EventFacts
}

interface Move {
  readonly transition: Transition
  readonly standing: Standing
  readonly item: EditorialItem
  readonly actor: Actor
  readonly input: TransitionInput
  /** Digest of the content that the move leaves behind. */
  readonly digest: string
  readonly now: Date
}

/** What an allowed transition makes of the item, and the history row it leaves. Pure: nothing is written here. */
export function applyTransition(move: Move): Applied {
  const { transition, item, actor, input, standing, now, digest } = move
  const to = targetOf(transition, item, input)
  const moved: EditorialItem = { ...item, state: to, revision: item.revision + 1, digest, failure: null }
  const begun = to === 'draft' || to === 'spiked' ? endCycle(moved) : moved
  const next = (transition.effects ?? []).reduce(
    (changing, effect) => effects[effect](changing, { ...move, to }),
    begun,
  )
  return {
    item: next,
    event: {
      action: transition.action,
      from: item.state,
      to,
      at: now.toISOString(),
      actorId: actor.id,
      actorName: actor.name,
      forUserId: standing.principal?.fromId ?? null,
      forUserName: standing.principal?.fromName ?? null,
      reason: input.reason,
      note: input.note,
      cycle: next.cycle,
      revision: next.revision,
      digest,
      details: detailsOf(move),
    },
  }
}

/** What an edit makes of the item: the last signature of an approved piece lapses, and short tracks count an author more. */
export function applyEdit({
  item,
  actor,
  digest,
}: {
  item: EditorialItem
  actor: Actor
  digest: string
}): EditorialItem {
  const edited: EditorialItem = { ...item, digest }
  const counted = actor.id ? countEditor(edited, actor.id) : edited
  return item.state === 'approved' && digest !== item.digest
    ? { ...counted, state: 'review3', signatures: withoutLast(item) }
    : counted
}

type EffectOf = (item: EditorialItem, move: Move & { to: State }) => EditorialItem

const effects: Record<Effect, EffectOf> = {
  beginCycle: (item) => withEditorsAsAuthors({ ...item, cycle: item.cycle + 1, signatures: [] }),
  sign: (item, move) => ({ ...item, everSigned: true, signatures: [...item.signatures, ...reviewSignatures(move)] }),
  signProof: (item, move) => ({
    ...item,
    everSigned: true,
    signatures: [...item.signatures, signatureOf(move, 'proof')],
  }),
  lapseFromTarget: (item, { to }) => ({
    ...item,
    held: null,
    signatures: item.signatures.filter(({ stage }) => isBefore(stage, to)),
  }),
  lapseLast: (item) => ({ ...item, signatures: withoutLast(item) }),
  markHeld: (item, { actor, input, now, item: before }) => ({
    ...item,
    held: takesBackOwnStep(before, actor, input)
      ? standingOrder(before)
      : {
          at: now.toISOString(),
          by: actor.id ?? '',
          byName: actor.name,
          reason: input.reason,
          wasDueAt: before.publishAt,
        },
  }),
  markSpiked: (item, { actor }) => ({ ...item, spikedBy: actor.id }),
  publish: (item, { now, item: before }) => ({
    ...item,
    held: null,
    lateReview: before.state === 'correcting' ? item.lateReview : lateReviewOf(item, now),
  }),
  openCorrection: (item, { input, actor }) => ({
    ...item,
    correction: {
      kind: input.kind ?? 'minor',
      note: input.note,
      reason: input.reason,
      openedBy: actor.id ?? '',
      editors: [],
    },
  }),
  closeCorrection: (item) => ({ ...item, correction: null }),
  discardCorrection: (item) => ({ ...item, correction: null }),
  takeDown: (item) => ({ ...item, correction: null, lateReview: null }),
  pin: (item, { input, actor, item: before }) => ({
    ...item,
    held: null,
    // Whoever moves the time of a scheduled piece has not scheduled it.
    pinned: before.state === 'scheduled' ? item.pinned : { by: actor.id, held: before.held },
    publishAt: input.publishAt,
  }),
  unpin: (item) => ({ ...item, pinned: null, publishAt: null }),
  assign: (item, { input }) => ({ ...item, assignee: input.assignee, dueAt: input.dueAt ?? item.dueAt }),
  // Whoever takes over a draft goes on writing it.
  assignSelf: (item, { actor }) => {
    const authors = item.state === 'draft' && actor.id ? withPerson(item.authors, actor.id) : item.authors
    return { ...item, assignee: actor.id, authors }
  },
  setTrack: (item, { input }) =>
    withEditorsAsAuthors({ ...item, track: input.track ?? item.track, trackIsChosen: true }),
  lateReview: (item, { now, actor, standing }) => ({
    ...item,
    lateReview: item.lateReview && {
      ...item.lateReview,
      doneAt: now.toISOString(),
      doneBy: actor.id,
      doneByName: actor.name,
      ...(standing.principal ? { doneForName: standing.principal.fromName } : {}),
    },
  }),
}

/** The state that a transition leads to, with what the request chose. */
export function targetOf(transition: Transition, item: EditorialItem, input: TransitionInput): State {
  switch (transition.to) {
    case 'first':
    case 'next':
      return nextState(item.track, item.state)
    case 'chosen':
      return input.to ?? 'draft'
    case 'same':
      return stateAfterTrackChange(transition, item, input)
    default:
      return transition.to
  }
}

/** A change of track under review begins the reviews of the new track: nobody has signed yet, and none is left out. */
function stateAfterTrackChange(transition: Transition, item: EditorialItem, input: TransitionInput): State {
  if (transition.action !== 'changeTrack' || !input.track || input.track === item.track || !isStage(item.state)) {
    return item.state
  }
  return nextState(input.track, 'draft')
}

/** Whether a proofreader has signed this very text at the stage that it is in. */
export function isProofread(
  { signatures, state }: Pick<EditorialItem, 'signatures' | 'state'>,
  digest: string,
): boolean {
  return signatures.some(
    (signature) => signature.kind === 'proof' && signature.stage === state && boundDigest(signature) === digest,
  )
}

/** The reviewer signs 审, and 校 too where no proofreader has signed this very text. */
function reviewSignatures(move: Move): Signature[] {
  return isProofread(move.item, move.digest)
    ? [signatureOf(move, 'review')]
    : [signatureOf(move, 'review'), signatureOf(move, 'proof')]
}

function signatureOf({ item, actor, standing, digest, now }: Move, kind: SignatureKind): Signature {
  const principal = standing.principal && {
    forUserId: standing.principal.fromId,
    forUserName: standing.principal.fromName,
  }
  return {
    stage: isStage(item.state) ? item.state : 'review3',
    kind,
    userId: actor.id ?? '',
    userName: actor.name,
    ...principal,
    signedAt: now.toISOString(),
    digest,
  }
}

/** Who holds without a reason what he or she alone has signed, or scheduled, takes a slip back; everything else is an order. */
function takesBackOwnStep({ signatures, pinned }: EditorialItem, actor: Actor, { reason }: TransitionInput): boolean {
  if (reason !== null || actor.id === null) return false
  const last = signatures.findLast(({ kind }) => kind === 'review')
  return last?.userId === actor.id || pinned?.by === actor.id
}

/** The order that stood before the step that is taken back. */
function standingOrder({ held, pinned }: EditorialItem): EditorialItem['held'] {
  return held ?? pinned?.held ?? null
}

function withoutLast(item: EditorialItem): Signature[] {
  return item.signatures.filter(({ stage }) => stage !== 'review3')
}

function isBefore(stage: Stage, target: State): boolean {
  return isStage(target) && reviewStages.indexOf(stage) < reviewStages.indexOf(target)
}

/** A cycle ends on return to draft: its signatures lapse. After publication they stay, as the record of who answers for the piece. */
function endCycle(item: EditorialItem): EditorialItem {
  const nothing = { publishAt: null, correction: null, lateReview: null, spikedBy: null, held: null, pinned: null }
  return { ...item, signatures: [], ...nothing }
}

function lateReviewOf(item: EditorialItem, now: Date): EditorialItem['lateReview'] {
  if (item.track !== 'urgent') return null
  const dueAt = new Date(now.getTime() + lateReviewDueHours * 3_600_000).toISOString()
  return { dueAt, doneAt: null, doneBy: null }
}

function countEditor(item: EditorialItem, userId: string): EditorialItem {
  if (item.correction) {
    return { ...item, correction: { ...item.correction, editors: withPerson(item.correction.editors, userId) } }
  }
  const isUnderReview = isStage(item.state) || item.state === 'approved'
  return isUnderReview ? withEditorsAsAuthors({ ...item, editors: withPerson(item.editors, userId) }) : item
}

/** On short tracks whoever edited, on whatever track it was then, counts as an author. */
function withEditorsAsAuthors(item: EditorialItem): EditorialItem {
  if (!tracks[item.track].editingIsAuthorship) return item
  return { ...item, authors: item.editors.reduce(withPerson, item.authors) }
}

function withPerson(people: readonly string[], id: string): readonly string[] {
  return people.includes(id) ? people : [...people, id]
}

function detailsOf({ transition, input, item, digest }: Move): Record<string, unknown> {
  const { publishAt, to, kind, assignee, dueAt, track, renewAddress } = input
  const wanted: Record<string, Record<string, unknown>> = {
    schedule: { publishAt },
    return: { to },
    correct: { kind },
    assign: { assignee, dueAt },
    changeTrack: { track },
    publish: renewAddress ? { renewAddress } : {},
    // 审 and 校 by one hand stand apart in the history.
    approve: isProofread(item, digest) ? {} : { alsoProof: true },
  }
  return wanted[transition.action] ?? {}
}
