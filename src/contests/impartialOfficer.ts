import type { PayloadRequest } from 'payload'
import type { Person } from '../access/person'
import { type Problem, TransitionDenied } from '../errors'
import { officer } from './officer'
import { ownSecretContests } from './withheldResults'

/**
 * Who of the contest office sees and makes the results of a contest.
 * @throws NotLoggedIn, TransitionDenied (contest_office_only; own_contest for whoever has a work in it)
 */
export async function impartialOfficer(req: PayloadRequest, contest: string): Promise<Person> {
  const person = officer(req)
  if ((await ownSecretContests(req)).includes(contest)) throw new TransitionDenied([ownContest])
  return person
}

const ownContest: Problem = {
  code: 'own_contest',
  message: {
    zh: '您在这次大赛里有参赛作品，揭晓之前看不到结果，也不办理评审，请由大赛办的另一位同事办理。',
    en: 'You have a work in this contest: until its results are announced they are kept from you, and its judging is run by others. Ask a colleague of the contest office.',
  },
}
