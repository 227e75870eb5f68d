/** What crawlers may read: everything that readers do, or, of a closed site, nothing at all. */
export function robotsTxt({ origin, isClosed }: { readonly origin: string; readonly isClosed: boolean }): string {
  if (isClosed) return 'User-agent: *\nDisallow: /\n'
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /preview/',
    'Disallow: /search',
    'Disallow: /api/graphql',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    `Sitemap: ${origin}/sitemap-news.xml`,
  ]
  return `${lines.join('\n')}\n`
}
