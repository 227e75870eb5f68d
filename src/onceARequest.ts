import type { PayloadRequest } from 'payload'

type Read<Result> = (req: PayloadRequest, key: string) => Promise<Result>

/** Reads for each key once a request, however often it is asked; what has failed is read again, as a transaction is run again. */
export function onceARequest<Result>(read: Read<Result>): Read<Result> {
  const answers = new WeakMap<PayloadRequest, Map<string, Promise<Result>>>()
  return (req, key) => {
    const ofRequest = answers.get(req) ?? new Map<string, Promise<Result>>()
    answers.set(req, ofRequest)
    const known = ofRequest.get(key)
    if (known) return known
    const answer = read(req, key)
    ofRequest.set(key, answer)
    answer.catch(() => ofRequest.delete(key))
    return answer
  }
}
