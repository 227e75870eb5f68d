import { sqliteAdapter } from '@payloadcms/db-sqlite'
// By a path that is the same from here and from `.data/bench-bare`, where this folder is built.
import { stockConfig } from '../../bench/stockConfig'

/** The stock adapter on a file whose tables are there already; `idType` is that of those tables. */
export default stockConfig(
  sqliteAdapter({ client: { url: process.env.BARE_DATABASE_URL ?? 'file:bare.db' }, idType: 'uuid', push: false }),
)
