export interface BucketServer {
  readonly endpoint: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>
}

/** Starts a server without buckets; `dataDir` is made if missing. */
export function startBucketServer(options: {
  readonly dataDir: string
  readonly log?: (line: string) => void
}): Promise<BucketServer>

/** Makes `.venv` with the test server in it, unless it is there. */
export function installBucketServer(log?: (line: string) => void): Promise<void>
