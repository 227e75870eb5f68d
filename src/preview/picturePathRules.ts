import type { ReadingPiece } from '../reading/piece'

/** A piece whose pictures are fetched by the link that shows it: nobody else may see them yet. */
export function sharedPiece(piece: ReadingPiece, token: string): ReadingPiece {
  const photos = piece.photos.map((photo) => {
    const name = fileNameOf(photo.url)
    return { ...photo, url: name && `/preview/${token}/pictures/${encodeURIComponent(name)}` }
  })
  return { ...piece, photos }
}

/** A piece without the pictures whose files begin with one of these hashes, and without what is said below them. */
export function withoutPictures(piece: ReadingPiece, hashes: ReadonlySet<string>): ReadingPiece {
  if (hashes.size === 0) return piece
  const isGone = (url: string | null) => hashes.has(fileNameOf(url)?.slice(0, 64) ?? '')
  return { ...piece, photos: piece.photos.filter(({ url }) => !isGone(url)) }
}

/** The names of the files that belong to a piece, and no others. */
export function pictureNames(piece: ReadingPiece): ReadonlySet<string> {
  return new Set(piece.photos.flatMap(({ url }) => fileNameOf(url) ?? []))
}

/** The stored file behind an address such as /api/media/file/<name>. */
function fileNameOf(url: string | null): string | null {
  const name = url ? /\/file\/([^/?#]+)(?:[?#].*)?$/.exec(url)?.[1] : undefined
  if (!name) return null
  try {
    return decodeURIComponent(name)
  } catch {
    return null
  }
}
