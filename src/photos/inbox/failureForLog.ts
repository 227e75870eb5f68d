/** A failure as the log may have it: what the system says of a file tells its path, and that can hold a person's name. */
export function failureForLog(error: unknown): { code: unknown } | { err: unknown } {
  return error instanceof Error && 'syscall' in error && 'code' in error ? { code: error.code } : { err: error }
}
