import type { Payload } from 'payload'
import type { PublicCacheSettings } from '../../env'
import type { Language } from '../../language'
import { knownEverywhereMilliseconds } from '../changes/changeTimeRules'
import { changesSeen } from '../changes/looks'
import type { CacheableTarget } from './addressRules'
import { type Answer, cacheControlOf, isInReadersLanguage, keptSecondsOf, varyOf } from './answerRules'
import type { AskInside } from './askInside'
import { createByteBoundedStore } from './byteBoundedStore'
import type { Encoding } from './negotiationRules'
import { type PreparedAnswer, type PreparedBody, prepareAnswer } from './preparedAnswer'
import { publicDocumentsOf } from './publicDocuments'
import { publicGenerationOf } from './publicGeneration'

export interface Found {
  readonly status: number
  readonly body: PreparedBody
  readonly from: 'hit' | 'miss' | 'stale'
  /** Since it was known to be right. */
  readonly ageSeconds: number
}

export interface PublicCache {
  /** What can be answered at once; undefined where something has to be waited for. */
  look(target: CacheableTarget, asked: Asked): Found | undefined
  /** @throws where the server does not answer itself */
  read(target: CacheableTarget, asked: Asked): Promise<Found>
  readonly byteCount: number
  readonly size: number
}

export interface Asked {
  readonly language: Language
  readonly encoding: Encoding
}

interface Kept {
  readonly answer: PreparedAnswer
  readonly generation: number
  /** When its query began, and when it ends by itself; by `performance.now()`. */
  readonly beganAt: number
  readonly endsAt: number
}

interface Filling {
  readonly generation: number
  readonly beganAt: number
  /** When the last look for others' changes began before that; `beganAt` itself where there was none within a second. */
  readonly lookedAt: number
  readonly answer: Promise<PreparedAnswer>
}

interface Parts {
  readonly payload: Payload
  readonly ask: AskInside
  readonly settings: PublicCacheSettings
  readonly isByOrigin: boolean
}

/** A database that is silent for so long counts as away. */
const patienceMilliseconds = 2_000
/** Of an entry besides its bytes: maps, objects and the parts of its head. */
const overheadBytes = 1_024
/** So often a question is asked again that was overtaken by a change. */
const mostAttempts = 3

/**
 * Answers to strangers, kept from the moment their query begins until what the public may see changes. What is given out
 * was right when it was asked for: a change that this process makes ends everything kept before it is acknowledged; of other
 * processes' changes it holds within a second. Whoever asks for what is being asked for waits for that one answer.
 */
export function createPublicCache({ payload, ask, settings, isByOrigin }: Parts): PublicCache {
  const generations = publicGenerationOf(payload)
  const store = createByteBoundedStore<Kept>(settings.maxBytes)
  const fillings = new Map<string, Filling>()
  const sharedControl = cacheControlOf({
    freshSeconds: settings.sharedFreshSeconds,
    staleSeconds: settings.sharedStaleSeconds,
  })
  let unavailableAt = Number.NEGATIVE_INFINITY
  generations.onMove(() => store.clear())

  const keptOf = ({ key }: CacheableTarget, language: Language) => {
    const generation = generations.current()
    const kept = store.get(key) ?? store.get(inLanguage(key, language))
    return kept?.generation === generation ? kept : undefined
  }
  const seenAtOf = ({ beganAt }: Pick<Kept, 'beganAt'>) => Math.max(beganAt, changesSeen(payload).seenAt)
  const isFresh = (kept: Kept, now: number) => now < kept.endsAt && now - seenAtOf(kept) < knownEverywhereMilliseconds
  /**
   * From when on an answer is known to be right: from its beginning, or, where documents were put into answers since then that
   * had been read before (`publicDocuments`), from the last look before it began.
   */
  const rightSince = ({ beganAt, lookedAt }: Pick<Filling, 'beganAt' | 'lookedAt'>) =>
    (publicDocumentsOf(payload)?.lastGivenAt ?? Number.NEGATIVE_INFINITY) >= beganAt ? lookedAt : beganAt
  const isAway = () => {
    const { seenAt, hasFailedSince } = changesSeen(payload)
    return hasFailedSince || unavailableAt > seenAt
  }
  const ageOf = (kept: Kept, now: number) => {
    const seenAt = seenAtOf(kept)
    return (now - (Number.isFinite(seenAt) ? seenAt : kept.beganAt)) / 1_000
  }

  /** What may be given out without asking the database, and how. */
  const servable = (target: CacheableTarget, language: Language, isUnavailable = isAway()) => {
    const kept = keptOf(target, language)
    if (!kept) return undefined
    const now = performance.now()
    if (isFresh(kept, now)) return { answer: kept.answer, from: 'hit', ageSeconds: 0 } as const
    const ageSeconds = ageOf(kept, now)
    if (!isUnavailable || ageSeconds > settings.staleSeconds) return undefined
    return { answer: kept.answer, from: 'stale', ageSeconds: Math.floor(ageSeconds) } as const
  }

  const fill = (target: CacheableTarget, language: Language): Filling => {
    const place = inLanguage(target.key, language)
    const generation = generations.current()
    const now = performance.now()
    const known = fillings.get(place)
    if (
      known?.generation === generation &&
      now - seenAtOf({ beganAt: rightSince(known) }) < knownEverywhereMilliseconds
    )
      return known
    const { seenAt } = changesSeen(payload)
    const lookedAt = now - seenAt < knownEverywhereMilliseconds ? Math.min(now, seenAt) : now
    const began = { generation, beganAt: now, lookedAt }
    const filling = { ...began, answer: askFor(target, { ...began, language }) }
    const { answer } = filling
    fillings.set(place, filling)
    const forget = () => {
      if (fillings.get(place) === filling) fillings.delete(place)
    }
    answer.then(forget, forget)
    return filling
  }

  const askFor = async (
    { key, address }: CacheableTarget,
    { language, generation, ...began }: Omit<Filling, 'answer'> & { readonly language: Language },
  ): Promise<PreparedAnswer> => {
    const horizon = generations.horizonKnown().then(
      () => true,
      () => false,
    )
    const given = await ask(key, language)
    const seconds = (await horizon) ? keptSecondsOf(given, address.keptSeconds) : 0
    const isByLanguage = isInReadersLanguage(given, address.isTranslated)
    const place = isByLanguage ? inLanguage(key, language) : key
    const head = {
      cacheControl: seconds > 0 ? sharedControl : ownControl(given),
      vary: varyOf({ isByLanguage, isByOrigin }),
    }
    const beganAt = rightSince(began)
    const kept: Kept = {
      answer: prepareAnswer(given, head, (byteCount) => store.grow(place, kept, byteCount)),
      generation,
      beganAt,
      endsAt: beganAt + seconds * 1_000,
    }
    if (seconds > 0 && generation === generations.current())
      store.set(place, kept, overheadBytes + 2 * place.length + given.body.length)
    if (given.status === 503 && !address.isBesideDatabase) unavailableAt = performance.now()
    return kept.answer
  }

  /** From the database; where that is away, what was right when it was last seen. */
  const filled = async (target: CacheableTarget, language: Language) => {
    const { answer: filling } = fill(target, language)
    const isKept = keptOf(target, language) !== undefined
    const answer = isKept ? await patiently(filling) : await filling
    const instead = answer === undefined || answer.status === 503 ? servable(target, language, true) : undefined
    return instead ?? ({ answer: answer ?? (await filling), from: 'miss', ageSeconds: 0 } as const)
  }

  return {
    look(target, { language, encoding }) {
      const found = servable(target, language)
      const body = found?.answer.bodies[encoding]
      if (!found || !body) return undefined
      return { status: found.answer.status, body, from: found.from, ageSeconds: found.ageSeconds }
    },
    async read(target, { language, encoding }) {
      for (let attempt = 1; ; attempt += 1) {
        const generation = generations.current()
        const found = servable(target, language) ?? (await filled(target, language))
        const body = await found.answer.bodyIn(encoding)
        // What was overtaken by a change is asked for again: it may be what has just been taken down.
        if (generation === generations.current() || attempt === mostAttempts)
          return { status: found.answer.status, body, from: found.from, ageSeconds: found.ageSeconds }
      }
    },
    get byteCount() {
      return store.byteCount
    },
    get size() {
      return store.size
    },
  }
}

function inLanguage(key: string, language: Language): string {
  return `${key}\n${language}`
}

function ownControl({ headers }: Answer): string {
  return String(headers['cache-control'] ?? 'no-store')
}

/** Undefined where nothing has come after a while. */
async function patiently<Value>(value: Promise<Value>): Promise<Value | undefined> {
  const timer: { timeout?: NodeJS.Timeout } = {}
  const silence = new Promise<undefined>((resolve) => {
    timer.timeout = setTimeout(() => resolve(undefined), patienceMilliseconds)
  })
  try {
    return await Promise.race([value, silence])
  } finally {
    clearTimeout(timer.timeout)
  }
}
