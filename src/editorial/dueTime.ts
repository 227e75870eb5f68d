import type { PayloadRequest } from 'payload'
import { newsroomSettingsSlug } from '../slugs'
import { dueAtOnEntering } from './dueRules'
import type { EditorialItem, TransitionInput } from './item'

interface Moved {
  readonly before: EditorialItem
  readonly after: EditorialItem
  readonly input: TransitionInput
  readonly now: Date
}

/** The item with the due time of the state that it has entered; a time that came with the request stands. */
export async function withDueTime(req: PayloadRequest, { before, after, input, now }: Moved): Promise<EditorialItem> {
  if (before.state === after.state || input.dueAt) return after
  const settings = await req.payload.findGlobal({ slug: newsroomSettingsSlug, depth: 0, overrideAccess: true, req })
  const { state, track, dueAt } = after
  return { ...after, dueAt: dueAtOnEntering({ state, track, dueAt, hours: settings.dueHours ?? {}, now }) }
}
