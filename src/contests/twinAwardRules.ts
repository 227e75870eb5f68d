import type { Problem } from '../errors'

/** @param title of the award that has the same contest, category and tier */
export function twinAwardProblem(title: string): Problem {
  return {
    code: 'award_exists',
    path: 'tier',
    message: {
      zh: `这次大赛已有“${title}”，同一类别、同一奖级只设一个奖项。要增加获奖者，请改那个奖项的名额；多余的请作废或移入回收站。`,
      en: `The contest has the award "${title}" already: there is one for each category and tier. For more winners raise the quota of that one; spike or trash the one too many.`,
    },
  }
}
