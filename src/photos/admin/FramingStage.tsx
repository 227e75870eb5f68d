'use client'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useSay } from '../../admin/useSay'
import type { PublicRendition } from '../publicRenditionRules'
import { type Corner, corners, heightPerWidth, movedBox, pulledBox, scaledBox } from '../renditions/boxRules'
import type { Aspect, CropBox, Point } from '../renditions/cropRules'
import { framingWords as words } from './framingWords'
import type { Framing } from './useFraming'

interface FramingStageProps {
  readonly picture: PublicRendition
  readonly mode: Aspect | 'point'
  readonly focalPoint: Point
  /** Null while the focal point is set. */
  readonly box: CropBox | null
  readonly isLocked: boolean
  readonly framing: Framing
}

interface Drag {
  readonly from: Point
  /** As it was when the drag began. */
  readonly box: CropBox | null
  /** Null: the whole box is moved. */
  readonly corner: Corner | null
  readonly isMoved: boolean
}

const smallStep = 0.01
const largeStep = 0.05

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** The picture with the point or the box on it, moved by mouse, finger and keys. */
export function FramingStage({ picture, mode, focalPoint, box, isLocked, framing }: FramingStageProps) {
  const say = useSay()
  const stage = useRef<HTMLDivElement>(null)
  const drag = useRef<Drag | null>(null)

  function pointAt({ clientX, clientY }: PointerEvent): Point {
    const room = stage.current?.getBoundingClientRect()
    if (!room) return { x: 0, y: 0 }
    return { x: (clientX - room.left) / room.width, y: (clientY - room.top) / room.height }
  }

  function start(event: PointerEvent): void {
    if (isLocked || event.button !== 0) return
    const named = event.target instanceof HTMLElement ? event.target.dataset.corner : undefined
    const corner = corners.find((one) => one === named) ?? null
    drag.current = { from: pointAt(event), box, corner, isMoved: false }
    event.currentTarget.setPointerCapture(event.pointerId)
    // A click sets the point; a box is set by being moved.
    if (mode === 'point') go(event)
  }

  function go(event: PointerEvent): void {
    const begun = drag.current
    if (!begun) return
    if (!begun.isMoved) framing.begin()
    drag.current = { ...begun, isMoved: true }
    const to = pointAt(event)
    if (mode === 'point') framing.setPoint(to)
    else if (begun.box) framing.setCrop(mode, draggedBox(begun.box, begun, to))
  }

  function draggedBox(before: CropBox, { corner, from }: Drag, to: Point): CropBox {
    if (mode !== 'point' && corner) return pulledBox(before, { corner, to, ratio: heightPerWidth(picture, mode) })
    return movedBox(before, { x: to.x - from.x, y: to.y - from.y })
  }

  function press(event: KeyboardEvent): void {
    if (isLocked) return
    const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey)
    const step = event.shiftKey ? largeStep : smallStep
    const direction = directions[event.key]
    const factor = box ? factorOf(event.key, step) : null
    if (!isUndo && !direction && factor === null) return
    // The page would scroll, or the browser undo what was typed elsewhere.
    event.preventDefault()
    if (isUndo) framing.undo()
    else change({ x: (direction?.x ?? 0) * step, y: (direction?.y ?? 0) * step }, factor)
  }

  function change(by: Point, factor: number | null): void {
    framing.begin()
    if (mode === 'point') framing.setPoint({ x: focalPoint.x + by.x, y: focalPoint.y + by.y })
    else if (box && factor) framing.setCrop(mode, scaledBox(box, { factor, ratio: heightPerWidth(picture, mode) }))
    else if (box) framing.setCrop(mode, movedBox(box, by))
  }

  const events = { onKeyDown: press, disabled: isLocked }
  return (
    <>
      <div
        ref={stage}
        className={`framing__stage ${isLocked ? 'framing__stage--locked' : ''}`}
        onPointerDown={start}
        onPointerMove={go}
        onPointerUp={() => {
          drag.current = null
        }}
        onPointerCancel={() => {
          drag.current = null
        }}
      >
        {/* biome-ignore lint/performance/noImgElement: a file of a picture that may not be out yet, behind the login */}
        <img src={picture.url} alt="" width={picture.width} height={picture.height} draggable={false} />
        {box && mode !== 'point' ? (
          <button
            type="button"
            className="framing__box"
            aria-label={`${mode} ${say(words.boxKeys)}`}
            style={{
              left: percent(box.x),
              top: percent(box.y),
              width: percent(box.width),
              height: percent(box.height),
            }}
            {...events}
          >
            {corners.map((corner) => (
              <span key={corner} data-corner={corner} className={`framing__corner framing__corner--${corner}`} />
            ))}
          </button>
        ) : (
          <button
            type="button"
            className="framing__point"
            aria-label={say(words.pointKeys)}
            style={{ left: percent(focalPoint.x), top: percent(focalPoint.y) }}
            {...events}
          />
        )}
      </div>
      <p className="framing__place" aria-live="polite">
        {placeOf(box ?? focalPoint, say(words.at))}
        {box && `，${sizeOf(box, say(words.size))}`}
      </p>
    </>
  )
}

/** How much larger or smaller a key makes the box; null for other keys. */
function factorOf(key: string, step: number): number | null {
  if (key === '+' || key === '=') return 1 + step
  return key === '-' || key === '_' ? 1 - step : null
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`
}

function placeOf({ x, y }: Point, words: string): string {
  return words.replace('{x}', whole(x)).replace('{y}', whole(y))
}

function sizeOf({ width, height }: CropBox, words: string): string {
  return words.replace('{width}', whole(width)).replace('{height}', whole(height))
}

function whole(fraction: number): string {
  return String(Math.round(fraction * 100))
}
