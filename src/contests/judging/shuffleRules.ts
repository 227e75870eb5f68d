import { hashOf } from '../hashRules'

/**
 * The order in which a juror sees the entries of a round: another one for each juror, so that no entry is always seen by
 * tired eyes, and the same at every visit. The seed has to hold a secret: whoever could work out the order would know by
 * how many ballots a juror has cast which entries they are on.
 */
export function shuffledFor<Item>(
  items: readonly Item[],
  seed: readonly string[],
  keyOf: (item: Item) => string,
): Item[] {
  const keyed = items.map((item) => ({ item, key: hashOf(...seed, keyOf(item)) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item)
}
