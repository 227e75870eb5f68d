import { addressKeyOf } from '../../contests/receipt'

/** A row of `contest-entrants` as it was kept until its address had a key of its own. */
interface EntrantRow {
  readonly contest: string
  readonly email?: string | null
  readonly key: string
}

/** The keys of an entrant: of one that was erased the address's stood behind the row's own. Null where there is none. */
export function entrantKeys(
  secret: string,
  { contest, email, key }: EntrantRow,
): { readonly key: string; readonly addressKey: string } | null {
  if (email?.trim()) return { key, addressKey: addressKeyOf(secret, contest, email) }
  const [word, id, addressKey] = key.split(' ')
  return word === 'erased' && id && addressKey ? { key: `${word} ${id}`, addressKey } : null
}
