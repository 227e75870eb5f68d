import type { CollectionBeforeOperationHook } from 'payload'
import { MailNotSetUp } from '../notices/mailNotSetUp'

/**
 * Payload's own way to a forgotten password sends its mail inside a transaction, and answers sooner where there is no such
 * account: it is closed, by GraphQL too. The endpoint of accountEndpoints.ts stands in its place.
 */
export const refuseMailless: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'forgotPassword') throw new MailNotSetUp()
  return args
}
