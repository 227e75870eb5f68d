import type { PayloadRequest } from 'payload'
import { GuardsFailed } from '../../errors'
import { idOf } from '../../fields/relationId'
import { creatorByline } from '../creator/creatorByline'
import { photographerProfile } from '../creator/photographerProfile'
import { namesIn, writtenCreator } from '../creator/writtenCreator'
import type { BylineMismatch } from '../metadata/matchByline'
import type { MetadataProblem } from '../metadata/metadataProblems'
import type { DeskFacts } from '../metadata/pictureMetadata'
import { prefill } from '../metadata/prefill'
import { type SidecarWords, withSidecar } from '../metadata/sidecar'
import { type FilledRecord, filledRecord } from './intakeRecordRules'
import type { Look, OriginalFacts } from './look'
import { lookInto } from './lookInto'
import type { Received } from './received'

/** What the newsroom alone sees of a file. */
export interface DeskRecord {
  readonly facts: DeskFacts
  readonly problems: readonly MetadataProblem[]
  /** Why the creator was not linked to a byline; null where he or she was, or nobody asked. */
  readonly bylineMismatch: BylineMismatch | null
}

/** A picture's record, as far as its file and its photographer's profile can fill it. */
export interface PreparedRecord extends FilledRecord {
  readonly facts: OriginalFacts
  readonly originalFilename: string | null
  readonly hasContentCredentials: boolean
  readonly desk: DeskRecord
}

interface Preparing {
  readonly received: Received
  readonly words: Readonly<Record<string, unknown>>
  readonly sidecar?: SidecarWords | undefined
}

/**
 * Reads all that is to be known of a picture before its row is made, short of decoding it; what the photographer has
 * written stays.
 * @throws GuardsFailed `not_a_picture`, `heic_not_taken`, `picture_too_large`, `picture_damaged`
 */
export async function prepareRecord(
  req: PayloadRequest,
  { received, words, sidecar }: Preparing,
): Promise<PreparedRecord> {
  const { facts, metadata: embedded } = await lookOf(received)
  const metadata = sidecar ? withSidecar(embedded, sidecar) : embedded
  const { byline: given, name } = writtenCreator(words)
  const chosen = idOf(given)
  const creators = name ? namesIn(name) : (metadata.fields.creators?.value ?? [])
  const match = await creatorByline(req, creators)
  const profile = await photographerProfile(req, { chosen, match, creators })
  const { data, origins } = filledRecord(words, prefill({ metadata, profile, current: {} }))
  const creator =
    chosen || !match.byline ? data.creator : { ...writtenCreator(words), ...writtenCreator(data), byline: match.byline }
  return {
    facts,
    originalFilename: received.name,
    hasContentCredentials: metadata.hasContentCredentials,
    data: creator ? { ...data, creator } : data,
    origins,
    desk: {
      facts: metadata.deskOnly,
      problems: metadata.problems,
      bylineMismatch: chosen ? null : match.reason,
    },
  }
}

async function lookOf(received: Received): Promise<Look> {
  const seen = received.seen ?? (await lookInto(received, new Date()))
  if ('problems' in seen) throw new GuardsFailed(seen.problems)
  return seen
}
