import type { PayloadRequest } from 'payload'

// A plain key, as that of the workflow's token.
const key = 'newsroomAward'

interface Giving {
  readonly awardId: string
  /** It carries out what the ballots of a round have decided, and is nobody's own. */
  readonly isExecution: boolean
}

/** Whether the write under way to this award puts down what a jury has decided: whoever makes it is no author for it. */
export function isExecutingRanking(req: PayloadRequest, awardId: string): boolean {
  const giving = givingOf(req)
  return giving?.awardId === awardId && giving.isExecution
}

/** Whether the service that gives awards makes the write under way to this award. */
export function isGivingAward(req: PayloadRequest, awardId: string): boolean {
  return givingOf(req)?.awardId === awardId
}

function givingOf(req: PayloadRequest): Giving | undefined {
  return (req.context as { [key]?: Giving })[key]
}

/** Runs one write of the service; nothing else may name the entries that win. */
export async function whileGivingAward<Result>(
  req: PayloadRequest,
  giving: Giving,
  write: () => Promise<Result>,
): Promise<Result> {
  Object.assign(req.context, { [key]: giving })
  try {
    return await write()
  } finally {
    delete (req.context as { [key]?: Giving })[key]
  }
}
