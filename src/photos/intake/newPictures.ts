const listeners = new Set<() => void>()

/** Called in this process whenever it has taken a picture in; what other processes take is found by looking. @returns how to stop */
export function onNewPicture(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function tellOfNewPicture(): void {
  for (const listener of listeners) listener()
}
