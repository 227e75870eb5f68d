'use client'
import { type MouseEvent, startTransition, useEffect, useState } from 'react'
import { PieceView } from '../reading/PieceView'
import { isPreviewMessage, type PreviewMessage, type PreviewReady } from './previewMessage'

/** The page inside the admin's preview: it holds nothing of its own and shows what the form beside it says. */
export function PreviewFrame() {
  const [shown, setShown] = useState<PreviewMessage | null>(null)

  useEffect(() => {
    function listen({ data, origin, source }: MessageEvent): void {
      if (origin !== window.location.origin || source !== window.parent || !isPreviewMessage(data)) return
      document.documentElement.dataset.theme = data.theme
      // The frame shares the form's thread: what is typed there goes before what is drawn here.
      startTransition(() => setShown(data))
    }
    window.addEventListener('message', listen)
    if (window.parent !== window) window.parent.postMessage(ready, window.location.origin)
    return () => window.removeEventListener('message', listen)
  }, [])

  if (!shown) return <p className="preview-page__note">预览在稿件编辑页旁边显示。</p>
  return (
    <div onClickCapture={stay}>
      <PieceView piece={shown.piece} timeZone={shown.timeZone} />
    </div>
  )
}

const ready: PreviewReady = { kind: 'newsroom-preview-ready' }

/** A link that is followed here would put another page in the place of the piece. */
function stay(event: MouseEvent<HTMLElement>): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link) return
  event.preventDefault()
  if (link.protocol.startsWith('http') && link.origin !== window.location.origin)
    window.open(link.href, '_blank', 'noopener,noreferrer')
  else if (link.hash) document.getElementById(link.hash.slice(1))?.scrollIntoView({ block: 'center' })
}
