'use client'
import { useSay } from '../../../admin/useSay'
import { type Fate, fateOf } from '../recallRules'
import type { ToldUsage } from './usePictureUsage'
import { words } from './words'

const fates: readonly Fate[] = ['goesOn', 'killed', 'held', 'openPoint']

/** What a recall will do, counted by what becomes of each piece. */
export function RecallConsequences({ usage }: { readonly usage: ToldUsage }) {
  const say = useSay()
  const standing = usage.pieces.filter(({ isTakenOut }) => !isTakenOut)
  const fateOfEach = standing.map(({ collection, state }) => fateOf({ collectionSlug: collection, state }))
  const counts = fates
    .map((fate) => ({ fate, count: fateOfEach.filter((one) => one === fate).length }))
    .filter(({ count }) => count > 0)
  const entries = usage.entries.filter(({ status }) => status === 'entered').length + usage.hiddenEntries
  if (counts.length === 0 && entries === 0) return <p>{say(words.nowhere)}</p>
  return (
    <ul className="piece-dialog__list">
      {counts.map(({ fate, count }) => (
        <li key={fate}>{say(words[fate]).replace('{count}', String(count))}</li>
      ))}
      {entries > 0 && <li>{say(words.suspended).replace('{count}', String(entries))}</li>}
    </ul>
  )
}
