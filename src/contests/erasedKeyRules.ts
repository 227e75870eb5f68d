const mark = 'erased'

/**
 * The key of a row that was erased: its own, so that the person can enter anew, and behind it, while the contest is still to be judged or
 * announced, what tells the address again to whoever knows it.
 */
export function erasedKey(id: string, addressKey: string | null): string {
  return [mark, id, ...(addressKey === null ? [] : [addressKey])].join(' ')
}

/** Whether an erased row was of the address that has this key. */
export function isErasedOf(key: string | null | undefined, addressKey: string): boolean {
  const [word, , kept] = (key ?? '').split(' ')
  return word === mark && kept === addressKey
}

/** The same key without what tells the address; null where there is nothing of it. */
export function forgottenKey(key: string | null | undefined): string | null {
  const [word, id, kept] = (key ?? '').split(' ')
  return word === mark && id && kept ? erasedKey(id, null) : null
}
