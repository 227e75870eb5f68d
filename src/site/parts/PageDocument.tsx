import type { SiteSettings } from '../../env'
import { feeds, feedsBelow } from '../feeds'
import type { SitePage } from '../sitePage'
import type { Section } from '../story'
import { Footer } from './Footer'
import { Masthead } from './Masthead'

export interface Assets {
  readonly stylesheet: string
  readonly script: string
  readonly entryForm: string
  readonly icon: { readonly address: string; readonly mimeType: string }
}

export interface PageDocumentProps {
  readonly page: SitePage
  readonly settings: SiteSettings
  readonly publicUrl: string
  readonly sections: readonly Section[]
  readonly assets: Assets
}

/** The frame of every page, from `<html>` on. */
export function PageDocument({ page, settings, publicUrl, sections, assets }: PageDocumentProps) {
  const { body, section = null, address } = page
  return (
    <html lang="zh-CN">
      <Head page={page} settings={settings} publicUrl={publicUrl} assets={assets} />
      <body>
        <a className="skip" href="#main">
          跳到正文
        </a>
        <Masthead name={settings.name} sections={sections} current={section} isFrontPage={address === '/'} />
        <main id="main" tabIndex={-1}>
          {body}
        </main>
        {page.share && address && <p className="printed-address">{publicUrl + address}</p>}
        <Footer settings={settings} />
      </body>
    </html>
  )
}

function Head({ page, settings, publicUrl, assets }: Omit<PageDocumentProps, 'sections'>) {
  const { title, description, address, previous, next, status, isUnlisted, hasEntryForm, feedFolder } = page
  const isHidden = status !== 200 || isUnlisted === true
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title ? `${title} - ${settings.name}` : settings.name}</title>
      <meta name="description" content={description} />
      {isHidden && <meta name="robots" content="noindex" />}
      {address && <link rel="canonical" href={publicUrl + address} />}
      {previous && <link rel="prev" href={previous} />}
      {next && <link rel="next" href={next} />}
      <link rel="stylesheet" href={assets.stylesheet} />
      <script src={assets.script} />
      {hasEntryForm && <script src={assets.entryForm} defer />}
      <link rel="icon" type={assets.icon.mimeType} href={assets.icon.address} />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fdfbf7" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#171512" />
      {feedFolder &&
        feedsBelow(feedFolder).map((feed) => (
          <link
            key={feed.address}
            rel="alternate"
            type={feed.mimeType}
            href={feed.address}
            title={`${settings.name} · ${title} ${feed.name}`}
          />
        ))}
      {feeds.map((feed) => (
        <link
          key={feed.address}
          rel="alternate"
          type={feed.mimeType}
          href={feed.address}
          title={`${settings.name} ${feed.name}`}
        />
      ))}
      {address && <ShareTags page={page} settings={settings} publicUrl={publicUrl} />}
    </head>
  )
}

function ShareTags({ page, settings, publicUrl }: Pick<PageDocumentProps, 'page' | 'settings' | 'publicUrl'>) {
  const { title, description, address, share } = page
  const picture = share?.picture
  const tags: readonly (readonly [string, string | null | undefined])[] = [
    ['og:site_name', settings.name],
    ['og:locale', 'zh_CN'],
    ['og:type', share ? 'article' : 'website'],
    ['og:title', title ?? settings.name],
    ['og:description', description],
    ['og:url', publicUrl + address],
    ['og:image', picture && publicUrl + picture.url],
    ['og:image:type', picture && 'image/jpeg'],
    ['og:image:width', picture && String(picture.width)],
    ['og:image:height', picture && String(picture.height)],
    ['og:image:alt', picture?.alt],
    ['article:published_time', share?.publishedAt],
    ['article:modified_time', share?.modifiedAt],
    ['article:section', share?.section],
  ]
  return (
    <>
      {tags.map(([property, content]) => content && <meta key={property} property={property} content={content} />)}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
      {picture && <meta name="twitter:image" content={publicUrl + picture.url} />}
    </>
  )
}
