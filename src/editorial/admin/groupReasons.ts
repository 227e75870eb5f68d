import type { Reason } from './pieceStatus'

export interface ReasonGroup {
  readonly code: string
  readonly reasons: readonly Reason[]
}

/** What many pictures can lack at once; said of each of them apart it would bury everything else. */
const perPicture: ReadonlySet<string> = new Set(['credit_required', 'alt_text_required', 'rights_required'])

/** Reasons in their order, with those that say the same of several pictures in one group, where the first of them stood. */
export function groupReasons(reasons: readonly Reason[]): ReasonGroup[] {
  const groups: { code: string; reasons: Reason[] }[] = []
  for (const reason of reasons) {
    const group = perPicture.has(reason.code) ? groups.find(({ code }) => code === reason.code) : undefined
    if (group) group.reasons.push(reason)
    else groups.push({ code: reason.code, reasons: [reason] })
  }
  return groups
}
