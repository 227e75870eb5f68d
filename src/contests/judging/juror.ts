import type { PayloadRequest } from 'payload'
import { contestOffice } from '../../access/contestOffice'
import { type Person, personOf } from '../../access/person'
import { NotLoggedIn, type Problem, TransitionDenied } from '../../errors'
import type { Round } from './rounds'

/**
 * The juror of a round who asks: any account that it names. Not one of the contest office, which knows whose work it is,
 * even where a juror was made a desk head meanwhile.
 * @throws NotLoggedIn, TransitionDenied
 */
export function jurorOf(req: PayloadRequest, round: Round): Person {
  const person = personOf(req.user)
  if (!person) throw new NotLoggedIn()
  if (!round.jurors.includes(person.id)) throw new TransitionDenied([notJuror])
  if (contestOffice({ req })) throw new TransitionDenied([officeIsNoJuror])
  return person
}

/**
 * Who may see what came of a round: its jurors and the contest office.
 * @throws NotLoggedIn, TransitionDenied
 */
export function jurorOrOfficer(req: PayloadRequest, round: Round): Person {
  const person = personOf(req.user)
  if (!person) throw new NotLoggedIn()
  if (!contestOffice({ req }) && !round.jurors.includes(person.id)) throw new TransitionDenied([notJuror])
  return person
}

const notJuror: Problem = {
  code: 'not_a_juror',
  message: { zh: '您不是这一轮的评委。', en: 'You are not a juror of this round.' },
}

export const officeIsNoJuror: Problem = {
  code: 'office_is_no_juror',
  path: 'jurors',
  message: {
    zh: '大赛办的人（部主任、总编辑）知道作者是谁，不能当评委。',
    en: 'The contest office (desk heads and chief editors) knows whose work it is: it does not judge.',
  },
}
