import type { BaseDatabaseAdapter } from 'payload'

/**
 * Whether the engine finds rows by the members of a list in them: MongoDB does, by a multikey index. In SQLite the list would have
 * to be a table of its own, of many times the rows.
 */
export function indexesLists({ name }: Pick<BaseDatabaseAdapter, 'name'>): boolean {
  return name !== 'sqlite'
}
