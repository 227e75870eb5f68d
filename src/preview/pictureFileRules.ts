import type { PublicRendition } from '../photos/publicRenditionRules'
import type { ReadingFile, ReadingPhoto, ReadingPiece } from '../reading/piece'

/** What of a picture's renditions a piece shows: the whole of it. */
export function wholeFiles(renditions: readonly PublicRendition[]): ReadingFile[] {
  return renditions.flatMap(({ aspect, url, width, height, mimeType }) =>
    aspect === null ? [{ url, width, height, mimeType }] : [],
  )
}

/** Made when the picture came in; null where it has none. */
export function placeholderOf(picture: object): string | null {
  return 'placeholder' in picture && typeof picture.placeholder === 'string' ? picture.placeholder : null
}

export type PictureFiles = Pick<ReadingPhoto, 'files' | 'placeholder'>

const noFiles: PictureFiles = { files: [], placeholder: null }

/**
 * A piece with its pictures as they are now, fetched by the link that shows it: nobody else may see them yet. What the link
 * keeps are the words; the files of a picture are made anew when its record changes. A picture that is not among `pictures` is held
 * back, and with it what is said below it.
 */
export function sharedPiece(
  piece: ReadingPiece,
  token: string,
  pictures: ReadonlyMap<string, PictureFiles>,
): ReadingPiece {
  const shown = piece.photos.filter(({ mediaId }) => !mediaId || pictures.has(mediaId))
  const photos = shown.map((photo) => {
    const { files, placeholder } = pictures.get(photo.mediaId ?? '') ?? noFiles
    return { ...photo, placeholder, files: files.map((file) => ({ ...file, url: sharedAddress(file.url, token) })) }
  })
  return { ...piece, photos }
}

function sharedAddress(url: string, token: string): string {
  return `/preview/${token}/pictures/${url.slice(url.lastIndexOf('/') + 1)}`
}

/** The pictures that a piece shows, and no others. */
export function pictureIds(piece: ReadingPiece): string[] {
  // A link that was made by an earlier release names none.
  return [...new Set(piece.photos.flatMap(({ mediaId }) => mediaId ?? []))]
}

/** A piece without these pictures, and without what is said below them. */
export function withoutPictures(piece: ReadingPiece, ids: ReadonlySet<string>): ReadingPiece {
  if (ids.size === 0) return piece
  return { ...piece, photos: piece.photos.filter(({ mediaId }) => !ids.has(mediaId ?? '')) }
}
