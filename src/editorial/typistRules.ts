import type { EditorialItem } from './item'

/** Ids of those who typed in the original and wrote nothing of their own since: they may sign, and are named as 录入. */
export function typistsOf({ typists, authors }: Pick<EditorialItem, 'typists' | 'authors'>): string[] {
  return typists.filter((id) => !authors.includes(id))
}
