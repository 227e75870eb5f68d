import { slugs } from '../../slugs'
import { matchedByline, type NamedByline } from '../bylineMatchRules'
import { type DeskApi, readList } from './pictureRequests'

/** The byline that bears exactly this name or alias; null where there is none, or more than one. */
export async function findByline(desk: DeskApi, typed: string): Promise<NamedByline | null> {
  const name = typed.trim()
  if (name === '') return null
  const query = new URLSearchParams({ depth: '0', limit: '20', 'where[or][0][name][equals]': name })
  query.set('where[or][1][aliases][in]', name)
  return matchedByline(name, await readBylines(desk, query))
}

/** Names to choose from. */
export async function suggestedNames(desk: DeskApi): Promise<string[]> {
  const query = new URLSearchParams({ depth: '0', limit: '100', sort: 'name' })
  return [...new Set((await readBylines(desk, query)).map(({ name }) => name))]
}

async function readBylines(desk: DeskApi, query: URLSearchParams): Promise<NamedByline[]> {
  const docs = await readList(desk, `/${slugs.bylines}?${query}`)
  return docs.map(({ id, name, aliases }) => ({
    id: String(id),
    name: String(name),
    aliases: Array.isArray(aliases) ? aliases.map(String) : [],
  }))
}
