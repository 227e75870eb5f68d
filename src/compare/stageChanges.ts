import type { PayloadRequest } from 'payload'
import type { ChainedEvent } from '../editorial/chain'
import type { EditorialItem } from '../editorial/item'
import { keptContent } from '../editorial/keptContent'
import { passagesOf } from '../editorial/reviewSheetRules'
import type { Stage } from '../editorial/workflow'
import { diffContent } from './contentDiffRules'
import { describeContents } from './describe'
import { chineseWords } from './words'

interface Reviewed {
  readonly item: EditorialItem
  readonly events: readonly ChainedEvent[]
  readonly timeZone: string
}

/** How many places each stage changed between what came to it and what it signed, as far as both texts were kept. */
export async function stageChanges(
  req: PayloadRequest,
  { item, events, timeZone }: Reviewed,
): Promise<Partial<Record<Stage, number>>> {
  const counts: Partial<Record<Stage, number>> = {}
  for (const { stage, entered, signed } of passagesOf(events)) {
    if (!entered.digest || !signed.digest) continue
    if (entered.digest === signed.digest) {
      counts[stage] = 0
      continue
    }
    const before = await keptContent(req, item.documentId, entered.digest)
    const after = await keptContent(req, item.documentId, signed.digest)
    if (before === null || after === null) continue
    const [old, now] = await describeContents(req, item.collectionSlug, [before, after], timeZone)
    if (old && now) counts[stage] = diffContent(old, now, chineseWords).changes
  }
  return counts
}
