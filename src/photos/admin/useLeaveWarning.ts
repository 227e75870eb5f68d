import { useEffect } from 'react'

/** Asks before the page is left by a link, or closed: what is under way would end. The browser's own Back is not asked about. */
export function useLeaveWarning(isBusy: boolean, question: string): void {
  useEffect(() => {
    if (!isBusy) return
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    // The admin's links change the page without unloading it.
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link?.href || !leavesHere(link, event) || window.confirm(question)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, true)
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, true)
    }
  }, [isBusy, question])
}

function leavesHere({ href, target }: HTMLAnchorElement, event: MouseEvent): boolean {
  const opensElsewhere = target === '_blank' || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0
  return !opensElsewhere && new URL(href).origin === location.origin && new URL(href).pathname !== location.pathname
}
