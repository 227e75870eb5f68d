import type { FieldOrigin, Prefilled, PrefilledField } from '../metadata/prefill'
import { creatorOf, type Data, type FieldOrigins, fieldOf, isSaid, isSame } from './intakeRecordRules'

/** What a sidecar changes of a record that is there; `data` is empty where that is nothing. */
export interface SidecarFill {
  readonly data: Record<string, unknown>
  readonly origins: FieldOrigins
}

/** Fields of one fact: half of them a person's and half the file's would be a time, or a place, that is none. */
const time = ['takenAt', 'takenLocally', 'takenZone'] as const
const place = ['place', 'placeParts'] as const
/** They are the creator's own, and go with a creator who turns out to be another. */
const ofProfile = ['creditLine', 'copyrightNotice'] as const

/**
 * The fields that a sidecar fills of a picture which was taken in before it came: those that stand empty, and those in which
 * the file's own word, or the profile's, still stands. What anybody has written or emptied since stays.
 * @param prefilled what the sidecar and the profile of its creator say
 */
export function sidecarFill(record: Data, origins: FieldOrigins, prefilled: Prefilled): SidecarFill {
  const isOpen = (field: PrefilledField) => {
    const origin = origins[field]
    return origin === undefined ? !isSaid(fieldOf(record, field)) : origin !== 'person'
  }
  const said = new Map<string, { readonly value: unknown; readonly origin: FieldOrigin | null }>()
  for (const [field, filled] of entriesOf(prefilled)) {
    const isFallback = filled.origin === 'profile' && isSaid(fieldOf(record, field)) && origins[field] !== 'profile'
    if (isOpen(field) && !isFallback && filled.value !== null) said.set(field, filled)
  }
  // A byline was chosen, or found by the name that the file has.
  if (isSaid(creatorOf(record).byline)) said.delete('creatorName')
  settleTime({ record, prefilled, said, isOpen })
  if (!place.every(isOpen)) for (const field of place) said.delete(field)
  const creator = said.get('creatorName')
  if (creator && !isSame(creator.value, fieldOf(record, 'creatorName')))
    for (const field of ofProfile)
      if (origins[field] === 'profile' && !said.has(field)) said.set(field, { value: null, origin: null })
  return changesOf(record, origins, said)
}

interface Settling {
  readonly record: Data
  readonly prefilled: Prefilled
  readonly said: Map<string, { readonly value: unknown; readonly origin: FieldOrigin | null }>
  readonly isOpen: (field: PrefilledField) => boolean
}

/** The sidecar's time as a whole; none where it says less than the file did of the same one. */
function settleTime({ record, prefilled, said, isOpen }: Settling): void {
  const local = prefilled.takenLocally?.value
  const known = typeof record.takenLocally === 'string' ? record.takenLocally : ''
  const saysLess = local ? known.startsWith(local) && (!prefilled.takenZone || isSaid(record.takenZone)) : true
  if (saysLess || !time.every(isOpen)) for (const field of time) said.delete(field)
  else for (const field of time) if (!prefilled[field]) said.set(field, { value: null, origin: null })
}

function changesOf(record: Data, origins: FieldOrigins, said: Settling['said']): SidecarFill {
  const data: Record<string, unknown> = {}
  const after: Record<string, FieldOrigin> = { ...origins }
  for (const [field, { value, origin }] of said) {
    if (isSame(value, fieldOf(record, field))) continue
    if (field === 'creatorName') data.creator = { ...creatorOf(record), name: value }
    else data[field] = value
    if (origin) after[field] = origin
    else delete after[field]
  }
  return { data, origins: after }
}

function entriesOf(prefilled: Prefilled) {
  // Both sides are keyed by the fields.
  return Object.entries(prefilled) as [PrefilledField, { value: unknown; origin: FieldOrigin }][]
}
