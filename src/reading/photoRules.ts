import type { ReadingFile } from './piece'

/** For programs that know no `srcset`; wide enough for a column on a sharp screen. */
const fallbackWidth = 1280

export interface SourceSet {
  readonly mimeType: string
  /** As HTML's `srcset` wants it, narrow before wide. */
  readonly srcSet: string
}

/** The files by format: the one that every program knows first, then the smaller ones, the best before the others. */
export function sourceSets(files: readonly ReadingFile[]): readonly SourceSet[] {
  return ['image/jpeg', 'image/avif', 'image/webp'].flatMap((mimeType) => {
    const some = files.filter((file) => file.mimeType === mimeType).sort((a, b) => a.width - b.width)
    const srcSet = some.map(({ url, width }) => `${url} ${width}w`).join(', ')
    return srcSet ? [{ mimeType, srcSet }] : []
  })
}

export function largestFile(files: readonly ReadingFile[]): ReadingFile | null {
  return jpegs(files).at(-1) ?? null
}

/** What stands in `src`: a JPEG, at most so wide where there is one. */
export function fallbackFile(files: readonly ReadingFile[]): ReadingFile | null {
  const some = jpegs(files)
  return some.findLast(({ width }) => width <= fallbackWidth) ?? some[0] ?? null
}

function jpegs(files: readonly ReadingFile[]): ReadingFile[] {
  return files.filter(({ mimeType }) => mimeType === 'image/jpeg').sort((a, b) => a.width - b.width)
}
