import type { Payload } from 'payload'

/** Whether other processes may be writing to the same database; the embedded one refuses a second process. */
export function isSharedDatabase({ db }: Pick<Payload, 'db'>): boolean {
  return 'connection' in db
}

interface ChangeStream {
  on(event: 'change' | 'error', listener: () => void): void
  close(): Promise<void>
}

/**
 * Calls `wake` soon after each insert into the collection, where the server has change streams; where it has none, or its
 * stream breaks, never again. Nothing may rely on it alone.
 * @returns how to stop
 */
export function wakeOnInserts({ db }: Payload, slug: string, wake: () => void): () => Promise<void> {
  const stream = openStream(db, slug)
  let isOpen = stream !== undefined
  stream?.on('change', wake)
  // Without a listener an error would end the process.
  stream?.on('error', () => {
    isOpen = false
    void stream.close().catch(() => {})
  })
  return async () => {
    if (isOpen) await stream?.close().catch(() => {})
  }
}

function openStream(db: Payload['db'], slug: string): ChangeStream | undefined {
  const connection = 'connection' in db ? db.connection : undefined
  if (!hasCollections(connection)) return undefined
  try {
    return connection.collection(slug).watch([{ $match: { operationType: 'insert' } }])
  } catch {
    return undefined
  }
}

interface Connection {
  collection(name: string): { watch(pipeline: object[]): ChangeStream }
}

function hasCollections(connection: unknown): connection is Connection {
  return typeof connection === 'object' && connection !== null && 'collection' in connection
}
