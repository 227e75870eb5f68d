/** A piece as readers see it: plain values only, so that the admin's preview, a preview link and the website show the same. */
export interface ReadingPiece {
  readonly kicker: string | null
  /** Line breaks are kept as they are printed. */
  readonly headline: string | null
  readonly deck: string | null
  readonly section: string | null
  /** The website's page of the section; elsewhere there is none. */
  readonly sectionAddress?: string | undefined
  readonly bylines: readonly ReadingByline[]
  readonly dateline: string | null
  /** Slate JSON as src/body/schema.ts declares it; kinds that this version does not know are shown by their text. */
  readonly body: readonly ReadingNode[]
  readonly photos: readonly ReadingPhoto[]
  /** Null for the paper's own pieces. */
  readonly reprint: ReadingReprint | null
  /** Those that have a note for readers. */
  readonly corrections: readonly ReadingCorrection[]
  readonly responsibleEditor: string | null
  /** ISO 8601, UTC; null before publication. */
  readonly publishedAt: string | null
  /** A picture story 图片稿 shows its pictures one below the other, wider than text; all others are set as text. */
  readonly layout?: 'gallery' | undefined
}

export interface ReadingByline {
  /** What stands before the name, such as 通讯员; empty for an author. */
  readonly role: string
  /** As printed. */
  readonly name: string
  /** The website's page of whoever bears it; elsewhere there is none. */
  readonly address?: string | undefined
}

export interface ReadingPhoto {
  readonly captionId: string
  /** Null where only the caption is at hand. */
  readonly mediaId: string | null
  readonly alt: string
  /** The whole picture in its formats and widths; none where only the caption is at hand, or while they are made. */
  readonly files: readonly ReadingFile[]
  /** A `data:` address of a few pixels, to be shown until the picture is there. */
  readonly placeholder: string | null
  readonly caption: string
  readonly credit: string
  /** Why readers see neither the picture nor its caption, in a sentence: in the newsroom's preview alone. */
  readonly withheld?: string | undefined
}

export interface ReadingFile {
  readonly url: string
  readonly width: number
  readonly height: number
  readonly mimeType: string
}

export interface ReadingReprint {
  readonly outlet: string | null
  readonly url: string | null
  readonly originalAuthor: string | null
  readonly originalTitle: string | null
}

export interface ReadingCorrection {
  readonly note: string
  readonly publishedAt: string | null
}

/** A node of a body as far as it is shown. */
export interface ReadingNode {
  readonly type?: string | null | undefined
  readonly text?: string | undefined
  readonly bold?: boolean | undefined
  readonly kind?: string | undefined
  readonly url?: string | undefined
  readonly newTab?: boolean | undefined
  readonly captionId?: string | undefined
  /** The words of a `source`, shown below the text. */
  readonly note?: string | undefined
  readonly children?: readonly ReadingNode[] | undefined
}
