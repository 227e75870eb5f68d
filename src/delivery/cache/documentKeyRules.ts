/**
 * The members of a key of Payload's loader (`createDataloaderCacheKey`): transaction, collection, id, depth, current depth,
 * locale, fallback locale, whether access is passed over, whether hidden fields are shown, whether drafts are, selection,
 * selections by collection.
 */
const memberCount = 12
const transaction = 0
const mustBeOff = [7, 8, 9]

/** Whether a look-up is one that any stranger could make: of what is committed, with every rule of access, and without drafts. */
export function isSharedLookup(key: string): boolean {
  const members: unknown = JSON.parse(key)
  if (!Array.isArray(members) || members.length !== memberCount || members[transaction] !== null) return false
  return mustBeOff.every((place) => members[place] !== true && members[place] !== 'true')
}
