import type { CollectionBeforeChangeHook } from 'payload'
import { databaseNow } from '../../database/databaseNow'
import { formerSecretHours, makeSecret } from './signatureRules'

/**
 * Makes the secret where none was given; where another one was, the former signs beside it for a day. One that the system
 * has made waits to be shown, once.
 */
export const keepSecrets: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') {
    return data.secret ? { ...data, isSecretUnseen: false } : { ...data, secret: makeSecret(), isSecretUnseen: true }
  }
  const former: unknown = originalDoc?.secret
  if (!data.secret || data.secret === former) return data
  return { ...data, ...formerly(former, await databaseNow(req.payload)), isSecretUnseen: false }
}

/** What the row keeps of the secret that it had. */
export function formerly(former: unknown, now: Date): Readonly<Record<string, unknown>> {
  if (typeof former !== 'string' || former === '') return {}
  return {
    formerSecret: former,
    formerSecretUntil: new Date(now.getTime() + formerSecretHours * 3_600_000).toISOString(),
  }
}
