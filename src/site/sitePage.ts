import type { ReactNode } from 'react'
import type { SiteSettings } from '../env'
import type { AskApi } from './api/askApi'
import type { Section } from './story'

/** A page before the frame that all pages share is put around it. */
export interface SitePage {
  readonly status: 200 | 404 | 410 | 503
  /** Null on the front page, which bears the paper's name alone. */
  readonly title: string | null
  readonly description: string
  /** Its own address, without the host; what other addresses of it name as canonical. Null for what has none. */
  readonly address: string | null
  readonly body: ReactNode
  /** The section that the navigation marks. */
  readonly section?: Section | null
  readonly share?: Share
  /** schema.org. */
  readonly data?: object
  /** Its neighbours in a list. */
  readonly previous?: string | null
  readonly next?: string | null
  /** What it lists can be followed by feeds below this address, such as `/feeds/sections/yaowen`. */
  readonly feedFolder?: string
  /** It sends an entry to a contest, by a script of its own. */
  readonly hasEntryForm?: boolean
  /** For readers, not for search engines. */
  readonly isUnlisted?: boolean
}

/** How a piece looks where it is passed on. */
export interface Share {
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
  readonly section: string | null
  /** Its card. */
  readonly picture: {
    readonly url: string
    readonly width: number
    readonly height: number
    readonly alt: string
  }
}

export interface Redirect {
  readonly status: 301 | 303
  readonly location: string
}

export type SiteAnswer = SitePage | Redirect

export function isRedirect(answer: SiteAnswer): answer is Redirect {
  return 'location' in answer
}

/** What a page is made from. Nothing of who asks is in it: the same address gives everybody the same page. */
export interface PageRequest {
  readonly ask: AskApi
  readonly settings: SiteSettings
  /** Without a slash at the end. */
  readonly publicUrl: string
  readonly sections: readonly Section[]
  /** The last part of the address: a slug, an id or a day. */
  readonly name: string
  readonly query: URLSearchParams
}

/** Makes a page of what the API answers; null where there is nothing at the address. */
export type MakePage = (request: PageRequest) => Promise<SiteAnswer | null>
