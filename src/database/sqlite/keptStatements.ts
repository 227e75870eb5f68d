/** What of a connection prepares its statements. */
interface Connection<Statement> {
  prepare(sql: string): Statement
}

/** More than there are kinds of queries; those with names of their own making are never asked twice and fall out first. */
const mostStatements = 200

/**
 * Keeps the statements of a connection: to compile a query takes about as long as to run it. Only for one whose statements
 * are run to their end at once: a statement has one run at a time.
 * @returns how to forget them all, after a change of the schema
 */
export function keepStatements<Statement>(connection: Connection<Statement>): () => void {
  const prepare = connection.prepare.bind(connection)
  const kept = new Map<string, Statement>()
  connection.prepare = (sql) => {
    if (!isQuery(sql)) return prepare(sql)
    const statement = kept.get(sql) ?? prepare(sql)
    // A map gives its entries in the order in which they were set.
    kept.delete(sql)
    kept.set(sql, statement)
    if (kept.size > mostStatements) for (const oldest of kept.keys()) if (kept.delete(oldest)) break
    return statement
  }
  return () => kept.clear()
}

/**
 * An EXPLAIN that is kept would keep its reading open too, and every later one of the connection would be of that moment. What is
 * not kept ends when it is collected.
 */
function isQuery(sql: string): boolean {
  return /^\s*(select|values|with)\b/i.test(sql)
}
