import type { Signature } from './item'

/**
 * The text that a signature answers for now: what was signed, or what a system event has made of that since. The digest of
 * what was signed stays as it was.
 */
export function boundDigest({ digest, carriedTo }: Pick<Signature, 'digest' | 'carriedTo'>): string {
  return carriedTo ?? digest
}

/** Binds the signatures under one text to another: the one exception is a picture recall, and its event names both digests. */
export function carrySignatures(
  signatures: readonly Signature[],
  { from, to }: { readonly from: string; readonly to: string },
): Signature[] {
  return signatures.map((signature) => (boundDigest(signature) === from ? { ...signature, carriedTo: to } : signature))
}
