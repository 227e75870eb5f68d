/** Calls `flush` when the page is left, or another tab or program is looked at: it may be the last moment. Gives a way to stop. */
export function whenLeaving(flush: () => void): () => void {
  const onHide = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  window.addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', onHide)
  return () => {
    window.removeEventListener('pagehide', flush)
    document.removeEventListener('visibilitychange', onHide)
  }
}
