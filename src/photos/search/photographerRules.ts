/** Who took a picture; `isUploader` where nobody is named, and the account that brought it in is all that is known. */
export interface Photographer {
  readonly name: string
  readonly isUploader: boolean
}

interface Named {
  readonly creator: string
  readonly byline: string
  readonly uploader: string
}

/** Empty names are nobody's. */
export function photographerOf({ creator, byline, uploader }: Named): Photographer | null {
  const name = creator.trim() || byline.trim()
  if (name) return { name, isUploader: false }
  return uploader.trim() ? { name: uploader.trim(), isUploader: true } : null
}
