import type { Problem } from '../errors'
import { slugs } from '../slugs'
import type { GuardContext } from './guard'
import { typistsOf } from './typistRules'
import { isStage } from './workflow'

/** What a signer of this very piece has to weigh, though the table allows the signature. */
export function signingWarnings({ item, actor }: Pick<GuardContext, 'item' | 'actor'>): Problem[] {
  const hasTypedIn = actor.id !== null && typistsOf(item).includes(actor.id)
  if (!hasTypedIn || !isStage(item.state)) return []
  return [item.collectionSlug === slugs.contestAwards ? givenByYou : typedInByYou]
}

const givenByYou: Problem = {
  code: 'given_by_ranking',
  message: {
    zh: '您按评审排名授出了这个奖项。请对照该轮结果再签字；您只能签一审，另一审须由别人签。',
    en: 'You gave this award by the ranking. Hold it against the result of the round before you sign; you can sign one stage, and others sign the rest.',
  },
}

const typedInByYou: Problem = {
  code: 'typed_in',
  message: {
    zh: '您录入了本稿。请确认原稿为他人所写，再签字；审稿记录里会注明您是录入者。',
    en: 'You typed this piece in. Make sure that somebody else wrote the original before you sign; the record names you as its typist.',
  },
}
