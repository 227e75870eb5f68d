import type { PictureMetadata } from '../metadata/pictureMetadata'

/** What a row says of its file: the system's own, whatever was sent. */
export interface OriginalFacts {
  readonly filename: string
  readonly mimeType: string
  readonly filesize: number
  /** Upright, in pixels. */
  readonly width: number
  readonly height: number
  readonly contentHash: string
}

/** All that is to be known of a picture's file short of decoding it. */
export interface Look {
  readonly facts: OriginalFacts
  readonly metadata: PictureMetadata
}
