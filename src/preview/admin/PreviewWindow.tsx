'use client'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '../../admin/useSay'
import { isPreviewReady, type PreviewMessage, previewFramePath } from '../previewMessage'
import type { PreviewTheme, PreviewWidth } from './usePreviewSettings'
import { useReadingPiece } from './useReadingPiece'
import { useSettledValues } from './useSettledValues'
import { words } from './words'

interface PreviewWindowProps {
  readonly width: PreviewWidth
  readonly theme: PreviewTheme
}

/** The width that a desktop reader's window is taken to have; it is scaled down to the room there is. */
const desktopPixels = 960
const phonePixels = 390

/** The piece in a page of its own, so that width, type and colours are the readers' and not the admin's. */
export function PreviewWindow({ width, theme }: PreviewWindowProps) {
  const { piece, timeZone, hasFailed } = useReadingPiece(useSettledValues())
  const frame = useRef<HTMLIFrameElement>(null)
  const room = useRef<HTMLDivElement>(null)
  const [isReady, setIsReady] = useState(false)
  const scale = useScale(room, width)
  const say = useSay()

  useEffect(() => {
    function listen({ data, origin, source }: MessageEvent): void {
      if (origin === window.location.origin && source === frame.current?.contentWindow && isPreviewReady(data))
        setIsReady(true)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [])

  useEffect(() => {
    if (!isReady) return
    const message: PreviewMessage = { kind: 'newsroom-preview', piece, timeZone, theme }
    frame.current?.contentWindow?.postMessage(message, window.location.origin)
  }, [isReady, piece, timeZone, theme])

  return (
    <div className={`preview-pane__room preview-pane__room--${width}`} ref={room}>
      {hasFailed && (
        <p className="preview-pane__problem" role="status">
          {say(words.materialFailed)}
        </p>
      )}
      {!isReady && <p className="preview-pane__waiting">{say(words.loading)}</p>}
      <iframe
        ref={frame}
        className="preview-pane__frame"
        title={say(words.frameTitle)}
        src={previewFramePath}
        style={{
          width: width === 'phone' ? phonePixels : desktopPixels,
          height: `${100 / scale}%`,
          transform: scale === 1 ? undefined : `scale(${scale})`,
        }}
      />
    </div>
  )
}

/** How much the frame has to shrink to fit; a phone's width is shown as it is. */
function useScale(room: React.RefObject<HTMLDivElement | null>, width: PreviewWidth): number {
  const [available, setAvailable] = useState(desktopPixels)
  useEffect(() => {
    if (!room.current) return
    const observer = new ResizeObserver(([entry]) => setAvailable(entry?.contentRect.width ?? desktopPixels))
    observer.observe(room.current)
    return () => observer.disconnect()
  }, [room])
  const wanted = width === 'phone' ? phonePixels : desktopPixels
  return Math.min(1, Math.max(available, 1) / wanted)
}
