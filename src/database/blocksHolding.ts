import type { BaseDatabaseAdapter, Where } from 'payload'

/**
 * A condition for documents whose rich text has a block that holds `id` at `path`, as in `body.captionId`. It may find
 * more (a text that mentions the id): whoever asks looks into what it finds.
 */
export function blocksHolding({ name }: Pick<BaseDatabaseAdapter, 'name'>, path: string, id: string): Where {
  // For a path inside a rich text the SQLite adapter writes SQL that SQLite refuses.
  const field = path.slice(0, path.lastIndexOf('.'))
  return name === 'sqlite' ? { [field]: { contains: id } } : { [path]: { equals: id } }
}
