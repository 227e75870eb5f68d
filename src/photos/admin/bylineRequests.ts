import { slugs } from '../../slugs'
import { type KnownByline, matchByline } from '../metadata/matchByline'
import { type DeskApi, readList } from './pictureRequests'

/** The byline that bears exactly this name or alias; null where there is none, or more than one. */
export async function findByline(desk: DeskApi, typed: string): Promise<KnownByline | null> {
  const name = typed.trim()
  if (name === '') return null
  const query = new URLSearchParams({ depth: '0', limit: '20', 'where[or][0][name][equals]': name })
  query.set('where[or][1][aliases][in]', name)
  const bylines = await readBylines(desk, query)
  const { byline } = matchByline([name], bylines)
  return bylines.find(({ id }) => id === byline) ?? null
}

/** Names to choose from. */
export async function suggestedNames(desk: DeskApi): Promise<string[]> {
  const query = new URLSearchParams({ depth: '0', limit: '100', sort: 'name' })
  return [...new Set((await readBylines(desk, query)).map(({ name }) => name))]
}

async function readBylines(desk: DeskApi, query: URLSearchParams): Promise<KnownByline[]> {
  const docs = await readList(desk, `/${slugs.bylines}?${query}`)
  return docs.map(({ id, name, aliases }) => ({
    id: String(id),
    name: String(name),
    aliases: Array.isArray(aliases) ? aliases.map(String) : [],
  }))
}
