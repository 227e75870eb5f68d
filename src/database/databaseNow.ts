import type { Payload } from 'payload'

/**
 * The time by the database's clock, which all processes share; a process whose own clock is off publishes neither twice
 * nor early. The embedded database runs in this process and has its clock.
 */
export async function databaseNow(payload: Payload): Promise<Date> {
  const connection = 'connection' in payload.db ? payload.db.connection : undefined
  if (!hasAdmin(connection)) return new Date()
  const { localTime } = await connection.db.admin().command({ hello: 1 })
  return localTime instanceof Date ? localTime : new Date()
}

interface MongoConnection {
  db: { admin(): { command(command: object): Promise<{ localTime?: unknown }> } }
}

function hasAdmin(connection: unknown): connection is MongoConnection {
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'db' in connection &&
    typeof connection.db === 'object' &&
    connection.db !== null &&
    'admin' in connection.db
  )
}
