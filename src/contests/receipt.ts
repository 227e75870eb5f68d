import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { hashOf } from './hashRules'
import { comparedAddress } from './mailAddressRules'

// Without letters and digits that are taken for one another when read out.
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A number to write down: ten characters, of which a stranger guesses none. */
export function randomCode(length = 10): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}

export function receiptSalt(): string {
  return randomBytes(32).toString('hex')
}

/**
 * What proves that an entry is one's own. Made of the key that the client sent, so that the same entry sent again gets the
 * same receipt, though nobody here keeps it.
 */
export function receiptSecret(salt: string, key: string): string {
  return createHmac('sha256', salt).update(key).digest('base64url')
}

export function isReceipt(secret: string, hash: string): boolean {
  const [given, kept] = [Buffer.from(hashOf(secret)), Buffer.from(hash)]
  return given.length === kept.length && timingSafeEqual(given, kept)
}

/** Tells whether two entries are of one person without keeping who that is; worth nothing without the server's secret. */
export function personKey(secret: string, contest: string, identity: string): string {
  return createHmac('sha256', secret).update(`contest entrant\n${contest}\n${identity}`).digest('hex')
}

/** Tells an address again without keeping it. */
export function addressKeyOf(secret: string, contest: string, address: string): string {
  return personKey(secret, contest, `mail ${comparedAddress(address)}`)
}
