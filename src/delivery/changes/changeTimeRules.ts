/** A commit becomes visible at most this long after its row was dated: MongoDB ends transactions after a minute. */
export const lateCommitMilliseconds = 70_000

/** Another process hears of a change this soon, or trusts nothing that it had before. */
export const knownEverywhereMilliseconds = 1_000
