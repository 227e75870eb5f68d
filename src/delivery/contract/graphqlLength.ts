import { type DocumentNode, GraphQLError, Kind, parse, type SelectionSetNode } from 'graphql'

/** Names, punctuation and values in one query. The largest honest one, an article with everything, has a few hundred. */
const maxTokens = 1_500

/**
 * Whether a query is refused before anything else reads it: what looks at a query takes time for each of its words, and for
 * those of a fragment each time that it is named.
 */
export function isTooLong(query: unknown): boolean {
  if (typeof query !== 'string') return false
  try {
    return selectionsOf(parse(query, { maxTokens, noLocation: true })) > maxTokens
  } catch (error) {
    return error instanceof GraphQLError && error.message.includes(`${maxTokens} tokens`)
  }
}

/** How many selections the longest part of a query has with its fragments written out; endless where one is within itself. */
function selectionsOf({ definitions }: DocumentNode): number {
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet]] : [])),
  )
  const counted = new Map<string, number>()

  const countFragment = (name: string): number => {
    const known = counted.get(name)
    if (known !== undefined) return known
    // What names it while it is being counted is within it.
    counted.set(name, Number.POSITIVE_INFINITY)
    const count = countSet(fragments.get(name))
    counted.set(name, count)
    return count
  }
  const countSet = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce(
      (sum, selection) =>
        sum +
        1 +
        (selection.kind === Kind.FRAGMENT_SPREAD
          ? countFragment(selection.name.value)
          : countSet(selection.selectionSet)),
      0,
    )

  return Math.max(
    0,
    ...definitions.map((one) => ('selectionSet' in one ? countSet(one.selectionSet as SelectionSetNode) : 0)),
  )
}
