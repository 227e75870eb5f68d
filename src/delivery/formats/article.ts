import type { ReadingByline, ReadingFile, ReadingPhoto, ReadingPiece } from '../../reading/piece'
import { addresses } from '../addresses'

/** An article as the public may see it now: plain values, from which every representation is made. */
export interface PublicArticle extends ReadingPiece {
  readonly id: string
  /** The name in its address now. */
  readonly slug: string
  /** The name that it was first published under: feeds know it by this one for good. */
  readonly firstSlug: string
  readonly genre: string | null
  readonly sectionSlug: string | null
  readonly tags: readonly string[]
  readonly bylines: readonly PublicByline[]
  readonly photos: readonly PublicPhoto[]
  readonly publishedAt: string
  /** ISO 8601, UTC: the last correction, those without a public note included; else the publication. */
  readonly modifiedAt: string
  /** 1 for the first publication, one more for each correction. */
  readonly version: number
  /** As the newsroom counts 字数. */
  readonly wordCount: number
}

export interface PublicByline extends ReadingByline {
  /** Null where the name belongs to no record. */
  readonly slug: string | null
}

export interface PublicPhoto extends ReadingPhoto {
  readonly files: readonly PublicFile[]
  /** How it came about, as a concept id of IPTC's digital source types. */
  readonly digitalSourceType: string | null
}

export interface PublicFile extends ReadingFile {
  readonly byteCount: number
}

/** What a representation needs besides the article. */
export interface Edition {
  /** The public address of the server, without a slash at the end. */
  readonly origin: string
  /** IANA name of the newsroom's time zone. */
  readonly timeZone: string
  /** The newspaper's name. */
  readonly siteName: string
  /** As BCP 47 has it: `zh-CN`, or `zh-Hant` where the characters were converted. */
  readonly language: string
}

/** The headline on one line; never empty, for feeds must name each piece. */
export function titleOf({ headline, deck, slug }: Pick<PublicArticle, 'headline' | 'deck' | 'slug'>): string {
  return oneLine(headline ?? '') || oneLine(deck ?? '') || slug
}

export function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ')
}

/** The website's page of the piece. */
export function pageOf({ slug }: Pick<PublicArticle, 'slug'>, { origin }: Pick<Edition, 'origin'>): string {
  return `${origin}${addresses.article(slug)}`
}

/**
 * The id by which feeds and partners know a piece: an address that never changes, the same that its cancellation names when
 * nothing else is left of it.
 */
export function stableIdOf(firstSlug: string, { origin }: Pick<Edition, 'origin'>): string {
  return `${origin}${addresses.article(firstSlug)}`
}

/** A withdrawn or killed piece: all that may be told of it. */
export interface GoneArticle {
  readonly slug: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** The last of some moments, ISO 8601; the beginning of the epoch where there are none. */
export function latestTime(times: readonly string[]): string {
  return new Date(Math.max(0, ...times.map((time) => Date.parse(time)))).toISOString()
}
