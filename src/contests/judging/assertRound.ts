import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { personOf } from '../../access/person'
import { databaseNow } from '../../database/databaseNow'
import { GuardsFailed, JudgingRefused, type Problem } from '../../errors'
import { idOf } from '../../fields/relationId'
import { contestInForce } from '../contestInForce'
import { impartialOfficer } from '../impartialOfficer'
import { assertJurors } from './assertJurors'
import { openChangeProblems, type RoundSetup, setupProblems } from './roundRules'
import { roundsOf, setupOf } from './rounds'
import { roundKinds } from './vocabulary'

/** Holds the rules of a plan, and what is in force once it has opened; gives it its order and its name. */
export const assertRound: CollectionBeforeChangeHook = async ({ data, operation, originalDoc: stored, req }) => {
  const originalDoc = operation === 'update' ? stored : undefined
  const contest = idOf(data.contest ?? originalDoc?.contest) ?? ''
  if (originalDoc && contest !== idOf(originalDoc.contest)) throw new GuardsFailed([otherContest])
  if (personOf(req.user)) await impartialOfficer(req, contest)
  if (originalDoc?.status === 'closed') throw new JudgingRefused(inForce)
  const others = (await roundsOf(req, contest)).filter(({ id }) => id !== originalDoc?.id)
  const merged = { ...originalDoc, ...data }
  const order = merged.order ?? Math.max(0, ...others.map((other) => other.order ?? 0)) + 1
  const setup = setupOf({ ...merged, order })
  const problems = setupProblems(setup, await categoriesOf(req, contest))
  if (others.some((other) => other.order === setup.order)) problems.push(orderTaken)
  if (problems.length > 0) throw new GuardsFailed(problems)
  await assertJurors(req, setup.jurors)
  if (originalDoc?.status === 'open') await assertInForce(req, { before: originalDoc, merged, setup })
  return { ...data, order, name: merged.name || nameOf(setup) }
}

interface Change {
  readonly before: Readonly<Record<string, unknown>>
  readonly merged: Readonly<Record<string, unknown>>
  readonly setup: RoundSetup
}

async function assertInForce(req: PayloadRequest, { before, merged, setup }: Change): Promise<void> {
  const problems = openChangeProblems(setupOf(before), setup, await databaseNow(req.payload))
  if ((before.showsTexts === true) !== (merged.showsTexts === true)) problems.push(inForce)
  if (problems.length > 0) throw new JudgingRefused(problems[0] ?? inForce)
}

async function categoriesOf(req: PayloadRequest, contest: string): Promise<string[]> {
  const found = contest === '' ? null : await contestInForce(req, contest)
  return (found?.categories ?? []).flatMap(({ name }) => name ?? [])
}

function nameOf({ kind, order }: RoundSetup): string {
  return `第 ${order} 轮 ${kind ? roundKinds[kind].zh : ''}`.trim()
}

const otherContest: Problem = {
  code: 'round_invalid',
  path: 'contest',
  message: { zh: '轮次不能改到别的大赛。', en: 'A round stays with its contest.' },
}

const orderTaken: Problem = {
  code: 'round_invalid',
  path: 'order',
  message: { zh: '这次大赛已有这一轮次。', en: 'The contest has a round of this order already.' },
}

const inForce: Problem = {
  code: 'round_in_force',
  message: { zh: '评审已经开始或结束，规则不能再改。', en: 'Judging has begun or ended: its rules stay.' },
}
