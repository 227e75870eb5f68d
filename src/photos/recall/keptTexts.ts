import type { PayloadRequest } from 'payload'
import { idOf } from '../../fields/relationId'
import { slugs } from '../../slugs'

/** What the newsroom keeps of a picture beside the pieces; none of it is public, and a recall leaves it as it is. */
export interface KeptTexts {
  /** Versions of captions that had it. */
  readonly versions: number
  /** Texts kept by value at a step of a piece's history that show it. */
  readonly contents: number
}

interface Kept {
  readonly pictureIds: readonly string[]
  readonly contentHash: string | null
  readonly pieces: readonly { readonly id: string }[]
}

export async function keptTexts(req: PayloadRequest, { pictureIds, contentHash, pieces }: Kept): Promise<KeptTexts> {
  const { docs } = await req.payload.findVersions({
    collection: slugs.photoCaptions,
    where: { 'version.photo': { in: [...pictureIds] } },
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    // Counted, not shown.
    overrideAccess: true,
    req,
  })
  const owners = docs.flatMap(({ parent, version }) => [idOf(parent) ?? [], idOf(version.article) ?? []].flat())
  const documents = [...new Set([...owners, ...pieces.map(({ id }) => id)])]
  return { versions: docs.length, contents: contentHash ? await contentsWith(req, documents, contentHash) : 0 }
}

async function contentsWith(req: PayloadRequest, documents: readonly string[], hash: string): Promise<number> {
  if (documents.length === 0) return 0
  const { docs } = await req.payload.db.find<{ id: string; content?: unknown }>({
    collection: slugs.editorialContents,
    where: { documentId: { in: [...documents] } },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.filter(({ content }) => JSON.stringify(content).includes(hash)).length
}
