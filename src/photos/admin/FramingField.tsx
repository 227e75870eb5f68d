'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useState } from 'react'
import { useSay } from '../../admin/useSay'
import { jpegUpTo, type PublicRendition } from '../publicRenditionRules'
import { type Aspect, aspectNames, centre, cropBox } from '../renditions/cropRules'
import { pointOf } from '../renditions/framingRules'
import { CropView } from './CropView'
import { FramingStage } from './FramingStage'
import { framingWords as words } from './framingWords'
import { useFraming } from './useFraming'
import './framing.css'

/** Wide enough to see what is cut, light enough to come at once. */
const stageWidth = 960

/** Sets which part of a picture stands for it in each aspect, with a look at all of them. */
export function FramingField({ path, readOnly }: JSONFieldClientProps) {
  const say = useSay()
  const { savedDocumentData, hasSavePermission } = useDocumentInfo()
  const framing = useFraming(path)
  const [mode, setMode] = useState<Aspect | 'point'>('point')
  // A picture of our own collection, as it was last saved.
  const renditions = (savedDocumentData?.renditions ?? []) as readonly PublicRendition[]
  const picture = jpegUpTo(renditions, stageWidth)
  const isLocked = readOnly === true || hasSavePermission === false
  if (!picture)
    return (
      <section className="framing" aria-label={say(words.title)}>
        <h3>{say(words.title)}</h3>
        <p>{say(words.unsaved)}</p>
      </section>
    )
  const shape = { width: picture.width, height: picture.height }
  const focalPoint = framing.point ?? pointOf(savedDocumentData?.suggestedFocalPoint) ?? centre
  const boxOf = (aspect: Aspect) => {
    const handSet = framing.crops[aspect]
    return cropBox({ ...shape, aspect, focalPoint, ...(handSet ? { handSet } : {}) })
  }
  const isByHand = (what: Aspect | 'point') => (what === 'point' ? framing.point !== null : what in framing.crops)
  const origin = (what: Aspect | 'point') => say(isByHand(what) ? words.byHand : words.suggested)

  return (
    <section className="framing" aria-label={say(words.title)}>
      <h3>{say(words.title)}</h3>
      <p>{say(isLocked ? words.locked : words.note)}</p>
      <div className="framing__modes" role="radiogroup" aria-label={say(words.mode)}>
        {(['point', ...aspectNames] as const).map((what) => (
          <label key={what} className={`framing__mode ${mode === what ? 'framing__mode--chosen' : ''}`}>
            <input type="radio" name="framing-mode" checked={mode === what} onChange={() => setMode(what)} />
            {what === 'point' ? say(words.point) : what} <small>{origin(what)}</small>
          </label>
        ))}
      </div>
      <FramingStage
        picture={picture}
        mode={mode}
        focalPoint={focalPoint}
        box={mode === 'point' ? null : boxOf(mode)}
        isLocked={isLocked}
        framing={framing}
      />
      {!isLocked && (
        <div className="framing__steps">
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={!framing.canUndo}
            onClick={framing.undo}
          >
            {say(words.undo)}
          </Button>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={!isByHand(mode)}
            onClick={() => framing.reset(mode)}
          >
            {say(words.reset)}
          </Button>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={!framing.point && Object.keys(framing.crops).length === 0}
            onClick={() => framing.reset('all')}
          >
            {say(words.resetAll)}
          </Button>
        </div>
      )}
      <ul className="framing__views" aria-label={say(words.views)}>
        {aspectNames.map((aspect) => (
          <li key={aspect}>
            <CropView url={picture.url} shape={shape} box={boxOf(aspect)} />
            <span>
              {aspect} <small>{origin(aspect)}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
