export interface MongoServer {
  /** A URI with transactions, of a database called `newsroom` (or as TEST_MONGODB_URI says). */
  readonly uri: string
  /** The same server with another database. */
  readonly uriOf: (database: string) => string
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>
}

export interface MongoOptions {
  /** Where the server keeps its files; made if missing. Unused with TEST_MONGODB_URI. */
  readonly dataDir: string
  /** A free one is taken if left out. */
  readonly port?: number
  /** A server without transactions, to see it refused. */
  readonly standalone?: boolean
  /** False: what is committed may be lost when the server is killed, and it is faster. */
  readonly isDurable?: boolean
  readonly log?: (line: string) => void
}

export function startMongo(options: MongoOptions): Promise<MongoServer>

/** Makes `.venv` with the test server in it, unless it is there. */
export function installServer(log?: (line: string) => void): Promise<void>

/** The server of `uri` with another database. */
export function uriWithDatabase(uri: string, database: string): string
