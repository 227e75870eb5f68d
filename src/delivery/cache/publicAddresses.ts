import { slugs } from '../../slugs'
import type { PublicAddress } from './addressRules'

/** Collections that strangers may read something of. */
const collections = [
  slugs.articles,
  slugs.photoCaptions,
  slugs.photoContests,
  slugs.contestAwards,
  slugs.media,
  slugs.sections,
  slugs.bylines,
  slugs.topics,
  slugs.relatedPieces,
  slugs.tombstones,
].join('|')

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** What Payload reads besides and strangers have no use for. */
const payloadsOwn = [
  'autosave',
  'data',
  'draft',
  'fallback-locale',
  'fallbackLocale',
  'flattenLocales',
  'locale',
  'overrideLock',
  'publishAllLocales',
  'trash',
  'unpublishAllLocales',
  'uploadEdits',
]

/**
 * Everything that is answered from memory, a line for each kind of address with the parameters that it reads. A parameter
 * that an endpoint reads and its line does not name is left out of the question: whoever adds one adds it here.
 */
export const publicAddresses: readonly PublicAddress[] = [
  {
    path: new RegExp(`^/api/(?:${collections})$`),
    takes: ['where', 'sort', 'limit', 'page', 'depth', 'select', 'populate', 'joins', 'pagination'],
    refuses: payloadsOwn,
  },
  {
    path: new RegExp(`^/api/(?:${collections})/${id}$`),
    takes: ['depth', 'select', 'populate', 'joins'],
    refuses: payloadsOwn,
  },
  { path: new RegExp(`^/api/(?:${collections})/count$`), takes: ['where'], refuses: payloadsOwn },
  { path: new RegExp(`^/api/${slugs.photoContests}/${id}/results$`), takes: [] },
  { path: /^\/api\/front-page$/, takes: [] },
]
