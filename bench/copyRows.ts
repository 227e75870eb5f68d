import type { Payload } from 'payload'

/** The embedded adapter's client, of which only this is used. */
interface Client {
  execute(sql: string): Promise<{ rows: Record<string, unknown>[] }>
  batch(statements: string[], mode: 'write'): Promise<unknown>
}

interface Table {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly isText: boolean }[]
}

/** Of the embedded adapter; Payload types its database by the base adapter only. */
export function clientOf(payload: Payload): Client {
  return (payload.db as unknown as { client: Client }).client
}

/** Which copies to make of a document, numbered from `from` to `to`. */
export interface Copies {
  readonly documentId: string
  readonly from: number
  readonly to: number
  /** The copies lie up to so many days back, in an order of their own. */
  readonly spreadDays: number
}

/**
 * Copies a document with everything that belongs to it (its versions, lists, item, history, kept contents), inside SQLite:
 * the rows of a copy are those of the original but for ids, addresses, times, and a number behind headline and slugline.
 */
export async function copyDocument(payload: Payload, copies: Copies): Promise<void> {
  const client = clientOf(payload)
  const tables = await tablesOf(client)
  const { ids, found } = await rowsOf(client, tables, copies.documentId)
  const statements = found.map(({ table, rowids }) => copyStatement({ table, rowids, ids, copies }))
  await client.batch(['PRAGMA defer_foreign_keys = ON', ...statements], 'write')
}

async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.execute(
    "SELECT m.name AS tbl, c.name AS col, c.type AS type FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY m.name, c.cid",
  )
  const names = [...new Set(rows.map(({ tbl }) => String(tbl)))]
  return names.map((name) => ({
    name,
    columns: rows
      .filter(({ tbl }) => tbl === name)
      .map(({ col, type }) => ({ name: String(col), isText: String(type).toLowerCase().startsWith('text') })),
  }))
}

/** Every row that names the document, or a row that names it. */
async function rowsOf(client: Client, tables: readonly Table[], documentId: string) {
  const ids = new Set([documentId])
  const rowids = new Map<Table, Set<number>>()
  for (let known = -1; known !== ids.size; ) {
    known = ids.size
    for (const table of tables) {
      const named = table.columns.filter(({ name, isText }) => isText && /(^|_)id$/.test(name))
      if (named.length === 0) continue
      const where = named.map(({ name }) => `${quoted(name)} IN (${texts(ids)})`).join(' OR ')
      const { rows } = await client.execute(`SELECT rowid AS row, * FROM ${quoted(table.name)} WHERE ${where}`)
      for (const row of rows) {
        rowids.set(table, (rowids.get(table) ?? new Set()).add(Number(row.row)))
        if (typeof row.id === 'string') ids.add(row.id)
      }
    }
  }
  return { ids, found: [...rowids].map(([table, rows]) => ({ table, rowids: [...rows] })) }
}

interface Statement {
  readonly table: Table
  readonly rowids: readonly number[]
  readonly ids: ReadonlySet<string>
  readonly copies: Copies
}

function copyStatement({ table, rowids, ids, copies: { from, to, spreadDays } }: Statement): string {
  const columns = table.columns.filter(({ name, isText }) => isText || name !== 'id')
  const values = columns.map(({ name, isText }) => {
    const column = `r.${quoted(name)}`
    if (!isText) return column
    if (/(_at|_since|_until)$/.test(name)) {
      // A prime far from the span: neighbours in number are no neighbours in time.
      const minutes = `(n.i * 7919) % ${spreadDays * 1440}`
      return `strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, '-' || (${minutes}) || ' minutes')`
    }
    if (/(^|_)(headline|slugline)$/.test(name)) return `${column} || ' ' || n.i`
    if (/(^|_)slug$/.test(name) && name !== 'collection_slug') return `${column} || '-' || n.i`
    if (/(^|_)id$/.test(name)) {
      return `CASE WHEN ${column} IN (${texts(ids)}) THEN substr(${column}, 1, 24) || printf('%012x', n.i) ELSE ${column} END`
    }
    return column
  })
  return [
    `INSERT INTO ${quoted(table.name)} (${columns.map(({ name }) => quoted(name)).join(', ')})`,
    `WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i < ${to})`,
    `SELECT ${values.join(', ')} FROM n CROSS JOIN ${quoted(table.name)} r WHERE r.rowid IN (${rowids.join(', ')})`,
  ].join(' ')
}

function quoted(name: string): string {
  return `"${name}"`
}

/** Ids are hexadecimal. */
function texts(ids: ReadonlySet<string>): string {
  return [...ids].map((id) => `'${id}'`).join(', ')
}
