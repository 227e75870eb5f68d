import { slugs } from '../../../slugs'
import { type PublicLook, type Verdict, verdictOf } from './publicCheckRules'

interface Taken {
  readonly api: string
  readonly collection: string
  readonly id: string
  /** The address name that readers knew; null for what never had one. */
  readonly slug: string | null
}

/** Asks the public API as a stranger would: without cookies, past every cache. */
export async function lookPublicly({ api, collection, id, slug }: Taken): Promise<Verdict[]> {
  const known = slug ?? id
  const looks: Promise<PublicLook>[] = [
    ask('document', `${api}/${collection}/${id}?depth=0`),
    ask('tombstone', `${api}/${slugs.tombstones}?depth=0&limit=1&where[slug][equals]=${encodeURIComponent(known)}`),
  ]
  if (slug) {
    const query = `depth=0&limit=1&where[slug][equals]=${encodeURIComponent(slug)}`
    looks.push(ask('address', `${api}/${collection}?${query}`))
  }
  if (collection === slugs.articles)
    looks.push(ask('captions', `${api}/${slugs.photoCaptions}?depth=0&limit=1&where[article][equals]=${id}`))
  return (await Promise.all(looks)).map(verdictOf)
}

async function ask(name: PublicLook['name'], address: string): Promise<PublicLook> {
  const response = await fetch(address, { credentials: 'omit', cache: 'no-store' }).catch(() => null)
  // A list of Payload's, or a document, or an error.
  const answer = (await response?.json().catch(() => null)) as { docs?: unknown[] } | null
  return { name, status: response?.status ?? null, found: answer?.docs?.length ?? 0 }
}
