import type { Circumstances } from '../editorial/circumstances'
import { slugs } from '../slugs'
import { awaitedCeremony } from './awaitedCeremony'
import { twinAward } from './twinAward'
import { twinAwardProblem } from './twinAwardRules'

/** For the config: what the contest knows of pieces that are to be signed or published. */
export const contestCircumstances: Circumstances = {
  contradictions: async (req, collection, doc) => {
    const twin = collection === slugs.contestAwards ? await twinAward(req, doc) : null
    return twin === null ? [] : [twinAwardProblem(twin)]
  },
  ceremony: awaitedCeremony,
}
