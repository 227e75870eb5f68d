import type { Payload, PayloadRequest } from 'payload'
import { knownEverywhereMilliseconds } from '../changes/changeTimeRules'
import { changesSeen } from '../changes/looks'
import { createByteBoundedStore } from './byteBoundedStore'
import { publicGenerationOf } from './publicGeneration'

type Document = object | null

/**
 * Documents as strangers are answered with them, kept for as long as what the public may see does not change: other answers
 * are made of the same ones.
 */
export interface PublicDocuments {
  /** Undefined where none is kept that is right now; null for one that strangers do not see. */
  kept(key: string): Document | undefined
  /**
   * A keeper of what is read from now on. It keeps nothing once something has changed in between: what was read may be of before.
   */
  keeper(): (key: string, document: Document) => void
  /** When one was given out last, by `performance.now()`. */
  readonly lastGivenAt: number
}

/** What nobody heard of ends with it. */
const longestMilliseconds = 60_000
/** Of the memory of all answers: documents are smaller than what is made of them, and fewer. */
const share = 0.25
/** An object in memory takes about so many times its JSON. */
const bytesPerCharacter = 4
const overheadBytes = 512

interface Kept {
  readonly document: Document
  readonly generation: number
  readonly readAt: number
}

const opened = new WeakMap<Payload, PublicDocuments>()

/** Those of this process; undefined where none are kept, as in a script. */
export function publicDocumentsOf(payload: Payload): PublicDocuments | undefined {
  return opened.get(payload)
}

/**
 * What `read` gives, kept as documents are, for whoever asks; within a transaction it is read anew, and kept nowhere.
 * @param name no collection's, as the keys of documents begin with; it stands for one kind of value
 */
export async function keptForAll<Value extends object>(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  name: string,
  read: () => Promise<Value>,
): Promise<Value> {
  const documents = req.transactionID ? undefined : publicDocumentsOf(req.payload)
  const kept = documents?.kept(name)
  // Nothing else is kept under the name.
  if (kept) return kept as Value
  const keep = documents?.keeper()
  const value = await read()
  keep?.(name, value)
  return value
}

/** From now on the readings of `payload` keep documents. @param maxBytes of all that is kept for strangers */
export function openPublicDocuments(payload: Payload, maxBytes: number): void {
  opened.set(payload, createPublicDocuments(payload, maxBytes * share))
}

function createPublicDocuments(payload: Payload, maxBytes: number): PublicDocuments {
  const generations = publicGenerationOf(payload)
  const store = createByteBoundedStore<Kept>(maxBytes)
  let lastGivenAt = Number.NEGATIVE_INFINITY
  generations.onMove(() => store.clear())

  return {
    get lastGivenAt() {
      return lastGivenAt
    },
    kept(key) {
      const kept = store.get(key)
      if (kept?.generation !== generations.current()) return undefined
      const now = performance.now()
      if (now - changesSeen(payload).seenAt >= knownEverywhereMilliseconds) return undefined
      if (now - kept.readAt >= longestMilliseconds) return undefined
      lastGivenAt = now
      return kept.document
    },
    keeper() {
      const generation = generations.current()
      const readAt = performance.now()
      const horizon = generations.horizonKnown().then(
        () => true,
        () => false,
      )
      return (key, document) => {
        const byteCount = overheadBytes + key.length + bytesPerCharacter * JSON.stringify(document).length
        void horizon.then((isKnown) => {
          if (isKnown && generation === generations.current())
            store.set(key, { document, generation, readAt }, byteCount)
        })
      }
    },
  }
}
