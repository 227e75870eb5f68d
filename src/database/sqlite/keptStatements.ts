/** What of a connection prepares its statements. */
interface Connection<Statement> {
  prepare(sql: string): Statement
}

/** More than there are kinds of queries; those that are asked once fall out first. */
const mostStatements = 200

/**
 * Keeps the statements of a connection: to compile a query takes about as long as to run it. Only for one whose statements
 * are run to their end at once: a statement has one run at a time.
 * @returns how to forget them all, after a change of the schema
 */
export function keepStatements<Statement>(connection: Connection<Statement>): () => void {
  const prepare = connection.prepare.bind(connection)
  const kept = new Map<string, Statement>()
  connection.prepare = (given) => {
    if (!isQuery(given)) return prepare(given)
    const sql = withLastingNames(given)
    const statement = kept.get(sql) ?? prepare(sql)
    // A map gives its entries in the order in which they were set.
    kept.delete(sql)
    kept.set(sql, statement)
    if (kept.size > mostStatements) for (const oldest of kept.keys()) if (kept.delete(oldest)) break
    return statement
  }
  return () => kept.clear()
}

/** As Payload names tables within a query, anew each time. */
const passingName = /"[0-9a-f]{8}(?:_[0-9a-f]{4}){3}_[0-9a-f]{12}"/g

/** The same query with names that it has the next time too. */
function withLastingNames(sql: string): string {
  const names = new Map<string, string>()
  return sql.replace(passingName, (name) => {
    const lasting = names.get(name) ?? `"table_${names.size + 1}"`
    names.set(name, lasting)
    return lasting
  })
}

/**
 * An EXPLAIN that is kept would keep its reading open too, and every later one of the connection would be of that moment. What is
 * not kept ends when it is collected.
 */
function isQuery(sql: string): boolean {
  return /^\s*(select|values|with)\b/i.test(sql)
}
