const sleepers = new WeakMap<object, Set<() => void>>()

/** Calls `wake` whenever this process has queued a delivery and committed it. @returns how to stop */
export function onDeliveryQueued(db: object, wake: () => void): () => void {
  const waking = sleepers.get(db) ?? new Set()
  sleepers.set(db, waking)
  waking.add(wake)
  return () => waking.delete(wake)
}

export function wakeSenders(db: object): void {
  for (const wake of sleepers.get(db) ?? []) wake()
}
