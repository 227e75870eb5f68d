import type { PayloadRequest } from 'payload'

interface RequestMark<Value> {
  /** What the write under way is marked with, if it is. */
  readonly of: (req: PayloadRequest) => Value | undefined
  /**
   * Runs one write under the mark. A Local API call replaces `req.context` on the same request, so the mark would outlive the
   * call: it is taken away again whatever happens.
   */
  readonly during: <Result>(req: PayloadRequest, value: Value, write: () => Promise<Result>) => Promise<Result>
}

/**
 * Marks on a request by which one write knows another that it is part of; nothing from outside can set one.
 * @param key a plain one: the Local API drops symbols from a context that holds nothing else
 */
export function requestMark<Value>(key: string): RequestMark<Value> {
  // Each key is written here alone.
  const marksOf = (req: PayloadRequest) => req.context as Record<string, Value | undefined>
  return {
    of: (req) => marksOf(req)[key],
    during: async (req, value, write) => {
      Object.assign(req.context, { [key]: value })
      try {
        return await write()
      } finally {
        delete marksOf(req)[key]
      }
    },
  }
}
