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

export function dropAllOfUser(userId: string): void {
  for (const text of keptOfUser(userId)) dropKept(text)
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
