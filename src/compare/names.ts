import type { CollectionSlug, PayloadRequest } from 'payload'

export interface Reference {
  readonly slug: CollectionSlug
  readonly id: string
}

/** Titles of documents, by `slug:id`. */
export type Names = ReadonlyMap<string, string>

/** What the documents that a text refers to are called now; signed contents hold their ids. */
export async function loadNames(req: PayloadRequest, references: readonly Reference[]): Promise<Names> {
  const names = new Map<string, string>()
  for (const slug of new Set(references.map((reference) => reference.slug))) {
    const ids = [...new Set(references.flatMap((reference) => (reference.slug === slug ? [reference.id] : [])))]
    const title = req.payload.collections[slug].config.admin.useAsTitle ?? 'id'
    const { docs } = await req.payload.find({
      collection: slug,
      where: { id: { in: ids } },
      select: { [title]: true },
      depth: 0,
      limit: 500,
      pagination: false,
      draft: true,
      trash: true,
      overrideAccess: false,
      user: req.user,
      req,
    })
    for (const doc of docs) {
      // Titles are text fields of our own collections.
      const name = (doc as unknown as Record<string, unknown>)[title]
      names.set(`${slug}:${String(doc.id)}`, typeof name === 'string' && name ? name : String(doc.id))
    }
  }
  return names
}
