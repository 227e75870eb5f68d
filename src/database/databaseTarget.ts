import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { uriUnsupported } from './errors'

export type DatabaseTarget =
  | { readonly engine: 'mongodb'; readonly uri: string }
  | { readonly engine: 'sqlite'; readonly file: string }

/**
 * Which engine `DATABASE_URI` names. `file` is absolute; without a URI it is `newsroom.db` in the data folder.
 * @throws DatabaseError `database_uri_unsupported`
 */
export function databaseTarget(env: {
  readonly databaseUri: string | undefined
  readonly dataDir: string
}): DatabaseTarget {
  const { databaseUri: uri, dataDir } = env
  if (!uri) return { engine: 'sqlite', file: path.join(dataDir, 'newsroom.db') }
  if (/^mongodb(\+srv)?:\/\//.test(uri)) return { engine: 'mongodb', uri }
  if (uri.startsWith('file:///')) return { engine: 'sqlite', file: fileURLToPath(uri) }
  const file = /^file:(?<path>[^?]+)$/.exec(uri)?.groups?.path
  // The two connections of the embedded database must see one file, so it cannot live in memory.
  if (!file || file === ':memory:') throw uriUnsupported(uri.replace(/:.*/s, ':…'))
  return { engine: 'sqlite', file: path.resolve(file) }
}

/** The hosts of a MongoDB URI, for messages: never with the user name, the password or the options. */
export function hostsOf(uri: string): string {
  return /^mongodb(?:\+srv)?:\/\/(?:[^/]*@)?(?<hosts>[^/?]*)/.exec(uri)?.groups?.hosts ?? ''
}
