const flushes = new Set<() => void>()

/** Calls `flush` when the page is left, or another tab or program is looked at: it may be the last moment. Gives a way to stop. */
export function whenLeaving(flush: () => void): () => void {
  const onHide = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  flushes.add(flush)
  window.addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', onHide)
  return () => {
    flushes.delete(flush)
    window.removeEventListener('pagehide', flush)
    document.removeEventListener('visibilitychange', onHide)
  }
}

/** Has every form of this page keep what was typed into it in the last moment. */
export function flushAll(): void {
  for (const flush of flushes) flush()
}
