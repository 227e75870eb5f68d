import type { NamedEntry, NameRow } from './searchEngine'

/** The registers of bylines and sections, as articles and filters refer to them. */
export class Names {
  readonly #rows = new Map<string, NameRow>()
  readonly #bySlug = new Map<string, string>()

  /** @returns whether the names by which articles are found are others than before */
  set(row: NameRow): boolean {
    const key = `${row.of} ${row.id}`
    const before = this.#rows.get(key)
    if (before?.slug) this.#bySlug.delete(`${row.of} ${before.slug}`)
    this.#rows.set(key, row)
    if (row.slug) this.#bySlug.set(`${row.of} ${row.slug}`, row.id)
    return before?.name !== row.name || before.aliases.join('\n') !== row.aliases.join('\n')
  }

  get(of: NameRow['of'], id: string | null): NameRow | undefined {
    return id === null ? undefined : this.#rows.get(`${of} ${id}`)
  }

  /** A filter says a slug or an id. */
  idOf(of: NameRow['of'], said: string): string {
    return this.#bySlug.get(`${of} ${said}`) ?? said
  }

  entry(of: NameRow['of'], id: string): NamedEntry {
    const { name = '', slug = null } = this.get(of, id) ?? {}
    return { id, name, slug }
  }
}
