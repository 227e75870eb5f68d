import { slugs } from '../../slugs'
import { publicCollectionSlugs } from '../changes/publicRowRules'
import type { PublicAddress } from './addressRules'

const collections = publicCollectionSlugs.join('|')

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

/** They tell of days and of what was taken down lately, which time alone changes. */
const keptSeconds = 60

/**
 * Everything that is answered from memory, a line for each kind of address with the parameters that it reads. A parameter
 * that an endpoint reads and its line does not name is left out of the question: whoever adds one adds it here.
 */
export const publicAddresses: readonly PublicAddress[] = [
  {
    path: new RegExp(`^/api/(?:${collections})$`),
    takes: ['where', 'sort', 'limit', 'page', 'cursor', 'depth', 'select', 'populate', 'joins', 'pagination'],
    refuses: payloadsOwn,
  },
  {
    path: new RegExp(`^/api/articles/${id}$`),
    takes: ['depth', 'select', 'populate', 'joins', 'format', 'lang'],
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
  { path: new RegExp(`^/api/articles/${id}/ninjs$`), takes: ['lang'] },
  { path: /^\/api\/articles\/by-slug\/[^/]+(?:\/ninjs)?$/, takes: ['format', 'lang'] },
  { path: /^\/api\/addresses\/[^/]+$/, takes: [] },
  {
    path: /^\/feeds\/(?:(?:sections|bylines|tags)\/[^/]+\/)?[a-z]+\.(?:xml|json)$/,
    takes: ['summary', 'lang'],
    keptSeconds,
  },
  { path: /^\/sitemap(?:-news|-[1-9]\d{0,5})?\.xml$/, takes: [], keptSeconds },
  { path: /^\/robots\.txt$/, takes: [] },
  // What the index has not taken in yet says itself that it is not to be kept; how new an article is, time alone changes.
  {
    path: /^\/api\/search$/,
    takes: ['q', 'section', 'byline', 'genre', 'tag', 'from', 'to', 'sort', 'page', 'limit'],
    keptSeconds,
    isBesideDatabase: true,
  },
  { path: /^\/api\/search\/suggest$/, takes: ['q', 'limit'], keptSeconds, isBesideDatabase: true },
  { path: /^\/(?:about)?$/, takes: [] },
  { path: /^\/(?:sections|bylines|tags|topics|archive)\/[^/]+$/, takes: ['page'] },
  { path: /^\/articles\/[^/]+$/, takes: [] },
  { path: /^\/archive$/, takes: ['day', 'page'], keptSeconds },
  // Whether works are taken follows the clock.
  { path: /^\/contests(?:\/[^/]+)?$/, takes: [], keptSeconds: 1 },
]
