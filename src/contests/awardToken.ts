import type { PayloadRequest } from 'payload'

// A plain key, as that of the workflow's token.
const key = 'newsroomAward'

/** Whether the service that gives awards makes the write under way to this award. */
export function isGivingAward(req: PayloadRequest, awardId: string): boolean {
  return (req.context as { [key]?: string })[key] === awardId
}

/** Runs one write of the service; nothing else may name the entries that win. */
export async function whileGivingAward<Result>(
  req: PayloadRequest,
  awardId: string,
  write: () => Promise<Result>,
): Promise<Result> {
  Object.assign(req.context, { [key]: awardId })
  try {
    return await write()
  } finally {
    delete (req.context as { [key]?: string })[key]
  }
}
