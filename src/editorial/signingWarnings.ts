import type { Problem } from '../errors'
import type { GuardContext } from './guard'
import { typistsOf } from './typistRules'
import { isStage } from './workflow'

/** What a signer of this very piece has to weigh, though the table allows the signature. */
export function signingWarnings({ item, actor }: Pick<GuardContext, 'item' | 'actor'>): Problem[] {
  const hasTypedIn = actor.id !== null && typistsOf(item).includes(actor.id)
  return hasTypedIn && isStage(item.state) ? [typedInByYou] : []
}

const typedInByYou: Problem = {
  code: 'typed_in',
  message: {
    zh: '您录入了本稿。请确认原稿为他人所写，再签字；审稿记录里会注明您是录入者。',
    en: 'You typed this piece in. Make sure that somebody else wrote the original before you sign; the record names you as its typist.',
  },
}
