'use client'
import { useField } from '@payloadcms/ui'
import { useState } from 'react'
import { roundedBox, roundedPoint } from '../renditions/boxRules'
import type { Aspect, CropBox, Point } from '../renditions/cropRules'
import { type Crops, cropsOf, pointOf } from '../renditions/framingRules'

interface HandSet {
  readonly crops: Crops
  readonly point: Point | null
}

export interface Framing extends HandSet {
  readonly canUndo: boolean
  /** Remembers how it stands, so that what follows is undone in one step. */
  begin(): void
  setPoint(point: Point): void
  setCrop(aspect: Aspect, box: CropBox): void
  reset(what: Aspect | 'point' | 'all'): void
  undo(): void
}

const stepsKept = 50

/** What is set by hand, as the form holds it until it is saved. */
export function useFraming(cropsPath: string): Framing {
  const crops = useField<unknown>({ path: cropsPath })
  const x = useField<number | null>({ path: 'focalPoint.x' })
  const y = useField<number | null>({ path: 'focalPoint.y' })
  const [before, setBefore] = useState<readonly HandSet[]>([])
  const now: HandSet = { crops: cropsOf(crops.value), point: pointOf({ x: x.value, y: y.value }) }

  function write(next: HandSet): void {
    crops.setValue(Object.keys(next.crops).length > 0 ? next.crops : null)
    x.setValue(next.point?.x ?? null)
    y.setValue(next.point?.y ?? null)
  }

  const begin = () => setBefore((steps) => [...steps.slice(1 - stepsKept), now])
  return {
    ...now,
    canUndo: before.length > 0,
    begin,
    setPoint: (point) => write({ ...now, point: roundedPoint(point) }),
    setCrop: (aspect, box) => write({ ...now, crops: { ...now.crops, [aspect]: roundedBox(box) } }),
    reset(what) {
      begin()
      write(withoutHandSet(now, what))
    },
    undo() {
      const last = before.at(-1)
      if (!last) return
      setBefore((steps) => steps.slice(0, -1))
      write(last)
    },
  }
}

function withoutHandSet(now: HandSet, what: Aspect | 'point' | 'all'): HandSet {
  if (what === 'all') return { crops: {}, point: null }
  if (what === 'point') return { ...now, point: null }
  const { [what]: _gone, ...others } = now.crops
  return { ...now, crops: others }
}
