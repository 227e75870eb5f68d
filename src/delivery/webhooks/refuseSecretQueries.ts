import { type CollectionBeforeOperationHook, QueryError } from 'payload'
import { asksFor, type Question } from '../asksFor'
import { secretField } from './secretField'

const secrets = [secretField.name, 'formerSecret']

/**
 * Keeps the secret from being guessed through conditions. Read access would do so too, but the admin's form leaves out a
 * field that may not be read, and nobody could enter one.
 * @throws QueryError as for every field that may not be read
 */
export const refuseSecretQueries: CollectionBeforeOperationHook = ({ args, overrideAccess }) => {
  if (overrideAccess === true) return args
  // Every operation with a question has these members; the hook's type is the union of all operations.
  const asked = secrets.find((name) => asksFor(name, args as Question))
  if (asked) throw new QueryError([{ path: asked }])
  return args
}
