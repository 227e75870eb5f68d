import type { PayloadRequest } from 'payload'
import type { ChainedEvent } from '../editorial/chain'
import type { Canonical } from '../editorial/digest'
import { eventLabel } from '../editorial/eventLabel'
import { keptContent } from '../editorial/keptContent'
import type { Piece } from '../editorial/loadPiece'
import { readSubject } from '../editorial/readSubject'
import { states } from '../editorial/workflow'
import { NothingLive, NotSignedYet, TextNotKept } from '../errors'
import { idOf } from '../fields/relationId'
import { type Bilingual, languageOf } from '../language'
import { slugs } from '../slugs'
import { captionsAsOf } from './captionsAsOf'
import { lastSignature, liveEvent, type Side } from './sideRules'
import { type Start, startFor } from './startRules'

/** A side of a comparison as it can be named to a person. */
export interface SideTold {
  /** As the address names it. */
  readonly side: string
  readonly label: string
  /** ISO 8601; null for what stands now. */
  readonly at: string | null
}

export interface ReadSide extends SideTold {
  readonly content: Canonical
}

export interface Standing {
  readonly piece: Piece
  readonly events: readonly ChainedEvent[]
}

/**
 * What a side of the comparison held, as it was digested.
 * @throws NotSignedYet, NothingLive, TextNotKept
 */
export async function readSide(
  req: PayloadRequest,
  standing: Standing,
  { side, path }: { readonly side: Side; readonly path: 'from' | 'to' },
): Promise<ReadSide> {
  const { piece, events } = standing
  const say = (text: Bilingual) => text[languageOf(req.i18n.language)]
  const eventSide = async (event: ChainedEvent, label: string): Promise<ReadSide> => {
    const content = await contentAfter(req, piece, event)
    if (content === null) throw new TextNotKept(path)
    return { side: `event:${event.sequence}`, label, at: event.at, content }
  }
  switch (side.kind) {
    case 'now':
      return { side: 'now', label: say(sideLabels.now), at: null, content: piece.subject.content }
    case 'live': {
      const event = liveEvent(events)
      if (!event) throw new NothingLive()
      return { ...(await eventSide(event, say(sideLabels.live))), side: 'live' }
    }
    case 'lastSignature': {
      const event = lastSignature(events)
      if (!event) throw new NotSignedYet()
      return eventSide(event, `${say(sideLabels.lastSignature)} · ${eventText(event, say)}`)
    }
    case 'forMe': {
      const { state, cycle } = piece.item
      const start = startFor(events, { userId: String(req.user?.id ?? ''), state, cycle })
      if (!start) throw new NotSignedYet()
      return eventSide(start.event, `${say(startLabels[start.why])} · ${eventText(start.event, say)}`)
    }
    case 'event': {
      const event = events.find(({ sequence }) => sequence === side.sequence)
      if (!event) throw new TextNotKept(path)
      return eventSide(event, eventText(event, say))
    }
    case 'version':
      return readVersion(req, piece, { versionId: side.versionId, path, label: say(sideLabels.version) })
  }
}

/** A step of the history in one line: stage, what was done, by whom. */
export function eventText(
  { action, from, actorName, forUserName }: ChainedEvent,
  say: (text: Bilingual) => string,
): string {
  const who = forUserName ? `${actorName}（${say({ zh: '代', en: 'for' })} ${forUserName}）` : actorName
  return `${say(states[from].label)} · ${say(eventLabel(action))} · ${who}`
}

async function contentAfter(req: PayloadRequest, piece: Piece, { digest }: ChainedEvent): Promise<Canonical> {
  if (!digest) return null
  // What stands now needs no record: a draft is not kept, and a piece from before the records can still be compared.
  if (digest === piece.subject.digest) return piece.subject.content
  return keptContent(req, piece.item.documentId, digest)
}

interface Version {
  readonly versionId: string
  readonly path: 'from' | 'to'
  readonly label: string
}

async function readVersion(req: PayloadRequest, piece: Piece, { versionId, path, label }: Version): Promise<ReadSide> {
  const { collectionSlug, documentId } = piece.item
  const version = await req.payload.findVersionByID({
    collection: collectionSlug,
    id: versionId,
    depth: 0,
    disableErrors: true,
    trash: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!version || idOf(version.parent) !== documentId) throw new TextNotKept(path)
  const { subject } = await readSubject(req, collectionSlug, { ...version.version, id: documentId })
  const content =
    collectionSlug === slugs.articles ? await captionsAsOf(req, subject.content, version.updatedAt) : subject.content
  return { side: `version:${versionId}`, label, at: version.updatedAt, content }
}

const startLabels: Record<Start['why'], Bilingual> = {
  own: { zh: '您上次签字', en: 'Your last signature' },
  ownLapsed: { zh: '您上次签字（已失效）', en: 'Your last signature (lapsed)' },
  beforeStage: { zh: '上一审之前的签字', en: 'The signature before the last' },
  submitted: { zh: '送审时的文字', en: 'As it was submitted' },
  live: { zh: '线上文字', en: 'What readers see' },
  lapsed: { zh: '退稿前最后的签字（已失效）', en: 'The last signature before the return (lapsed)' },
}

export const sideLabels = {
  now: { zh: '现在（已保存的文字）', en: 'Now (as saved)' },
  live: { zh: '线上文字', en: 'What readers see' },
  lastSignature: { zh: '上次签字', en: 'Last signature' },
  version: { zh: '保存的版本', en: 'Saved version' },
  draftVersion: { zh: '保存的版本 · 草稿', en: 'Saved version · draft' },
  unsaved: { zh: '现在（含未保存的修改）', en: 'Now (with unsaved changes)' },
} as const satisfies Record<string, Bilingual>
