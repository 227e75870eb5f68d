/** Makes `.venv` with the program in it, unless it is there. */
export function installSchemathesis(log?: (line: string) => void): Promise<void>

/** @returns its exit code, 0 where it found nothing, and all that it wrote */
export function runSchemathesis(options: {
  /** File of the OpenAPI document. */
  readonly contract: string
  /** Address of the server. */
  readonly url: string
  readonly args: readonly string[]
  readonly log?: (line: string) => void
}): Promise<{ readonly code: number | null; readonly output: string }>
