import {
  beginningOf,
  isExpired,
  isKeptKey,
  type KeptText,
  keyOf,
  type Place,
  parseKept,
  userBeginning,
} from './keptTextRules'

/**
 * The browser's local storage: it is written at once, also while a tab is being closed, and other tabs are told.
 * Where the browser refuses it (private windows, a full disk) nothing is kept, and the form says so.
 */
export function writeKept(text: KeptText): boolean {
  if (loggingOut.has(text.userId)) return true
  try {
    localStorage.setItem(keyOf(text), JSON.stringify(text))
    return true
  } catch {
    // Too much, or not allowed: the caller tells the person.
    return false
  }
}

export function dropKept(text: Place & { readonly form: string }): void {
  withStorage((storage) => storage.removeItem(keyOf(text)))
}

/** What was kept of one document for one person. */
export function keptOf(place: Place): KeptText[] {
  return entriesUnder(beginningOf(place))
}

export function keptOfUser(userId: string): KeptText[] {
  return entriesUnder(userBeginning(userId))
}

/** Whoever is on the way out: the forms stand until the next page has come, and would keep their text once more. */
const loggingOut = new Set<string>()

/** Nothing of theirs is kept in this tab until {@link keepAgainFor} them. */
export function dropAllOfUser(userId: string): void {
  loggingOut.add(userId)
  for (const text of keptOfUser(userId)) dropKept(text)
}

export function keepAgainFor(userId: string): void {
  loggingOut.delete(userId)
}

/** Makes room: whoever it belonged to has not come back for it. */
export function dropExpired(now: Date): void {
  withStorage((storage) => {
    for (const key of Object.keys(storage).filter(isKeptKey)) {
      const text = parseKept(storage.getItem(key))
      if (!text || isExpired(text, now)) storage.removeItem(key)
    }
  })
}

function entriesUnder(beginning: string): KeptText[] {
  const found: KeptText[] = []
  withStorage((storage) => {
    for (const key of Object.keys(storage)) {
      const text = key.startsWith(beginning) ? parseKept(storage.getItem(key)) : null
      if (text) found.push(text)
    }
  })
  return found
}

function withStorage(use: (storage: Storage) => void): void {
  try {
    use(localStorage)
  } catch {
    // A browser that gives no storage has kept nothing.
  }
}
