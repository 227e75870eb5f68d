import { buildConfig, type DatabaseAdapterObj, type SanitizedConfig } from 'payload'
import { bodyEditor } from '../src/articles/bodyEditor'
import { readEnv } from '../src/env'
import { createLogger } from '../src/server/logger'
import { slugs } from '../src/slugs'
import { stockCollections } from './stockCollections'

/** Payload as its documentation sets it up, with the newsroom's fields. */
export function stockConfig(db: DatabaseAdapterObj): Promise<SanitizedConfig> {
  const env = readEnv()
  return buildConfig({
    secret: env.secret,
    db,
    editor: bodyEditor,
    collections: stockCollections,
    admin: { user: slugs.users },
    logger: createLogger(env),
    telemetry: false,
  })
}
