import type { PayloadRequest } from 'payload'
import { keptDigests } from '../editorial/keptContent'
import { type Bilingual, languageOf } from '../language'
import { newsroomTimeZone } from '../newsroom/timeZone'
import { type ContentDiff, diffContent } from './contentDiffRules'
import { describeContents } from './describe'
import { eventText, type ReadSide, type SideTold, type Standing, sideLabels } from './readSide'
import { comparableEvents, isSigning, liveEvent } from './sideRules'
import { tellVersions } from './versionRules'
import { chineseWords } from './words'

export interface SideOption extends SideTold {
  readonly group: 'standing' | 'signature' | 'step' | 'version'
}

/** The answer of GET /api/{collection}/{id}/compare. */
export interface Comparison extends ContentDiff {
  readonly from: SideTold
  readonly to: SideTold
  /** Everything that can be compared: what stands, then each moment, newest first. */
  readonly sides: readonly SideOption[]
  readonly timeZone: string
}

export async function compareSides(
  req: PayloadRequest,
  standing: Standing,
  [from, to]: readonly [ReadSide, ReadSide],
): Promise<Comparison> {
  const timeZone = await newsroomTimeZone(req)
  const { collectionSlug } = standing.piece.item
  const [before, after] = await describeContents(req, collectionSlug, [from.content, to.content], timeZone)
  const nothing = { fields: [], captions: [] }
  return {
    from: told(from),
    to: told(to),
    ...diffContent(before ?? nothing, after ?? nothing, chineseWords),
    sides: await offeredSides(req, standing),
    timeZone,
  }
}

function told({ side, label, at }: ReadSide): SideTold {
  return { side, label, at }
}

/** What is kept of the piece and can be compared. */
async function offeredSides(req: PayloadRequest, { piece, events }: Standing): Promise<SideOption[]> {
  const say = (text: Bilingual) => text[languageOf(req.i18n.language)]
  const { collectionSlug, documentId } = piece.item
  const kept = await keptDigests(req, documentId)
  const steps = comparableEvents(events)
    .filter(({ digest }) => digest === piece.subject.digest || kept.has(digest ?? ''))
    .reverse()
    .map((event): SideOption => {
      const group = isSigning(event) ? 'signature' : 'step'
      return { group, side: `event:${event.sequence}`, label: eventText(event, say), at: event.at }
    })
  const live: SideOption[] = liveEvent(events)
    ? [{ group: 'standing', side: 'live', label: say(sideLabels.live), at: null }]
    : []
  const { docs } = await req.payload.findVersions({
    collection: collectionSlug,
    where: { parent: { equals: documentId } },
    sort: '-updatedAt',
    select: { updatedAt: true },
    depth: 0,
    limit: 100,
    pagination: false,
    trash: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const versions = tellVersions(docs, events).map(({ id, updatedAt, event }): SideOption => {
    const label = event ? `${say(sideLabels.version)} · ${event.actorName}` : say(sideLabels.draftVersion)
    return { group: 'version', side: `version:${id}`, label, at: updatedAt }
  })
  const byTime = [...steps, ...versions].sort((a, b) => String(b.at).localeCompare(String(a.at)))
  return [{ group: 'standing', side: 'now', label: say(sideLabels.now), at: null }, ...live, ...byTime]
}
