'use client'
import { Button, useRouteCache } from '@payloadcms/ui'
import { useState } from 'react'
import '../../../admin/admin.css'
import { useSay } from '../../../admin/useSay'
import { RecallDialog } from './RecallDialog'
import { usePictureUsage, useSavedPicture } from './usePictureUsage'
import { words } from './words'
import './pictureUsage.css'

/** In the head of a picture's form, in sight at once: taking it back, or lifting that, for whoever may. */
export function RecallControl() {
  const picture = useSavedPicture()
  return picture ? <ControlOf key={picture.version} id={picture.id} /> : null
}

function ControlOf({ id }: { readonly id: string }) {
  const say = useSay()
  const { answer: usage } = usePictureUsage(id)
  const { clearRouteCache } = useRouteCache()
  const [open, setOpen] = useState<'recall' | 'lift' | null>(null)
  if (!usage) return null
  return (
    <>
      {usage.mayRecall && (
        <Button
          id="picture-recall"
          className="picture-recall"
          buttonStyle="secondary"
          size="medium"
          margin={false}
          onClick={() => setOpen('recall')}
        >
          {say(words.recall)}
        </Button>
      )}
      {usage.mayLift && (
        <Button id="picture-lift" buttonStyle="secondary" size="medium" margin={false} onClick={() => setOpen('lift')}>
          {say(words.lift)}
        </Button>
      )}
      {/* The form is drawn anew afterwards: what was recalled is not to be edited, and says so. */}
      {open && (
        <RecallDialog id={id} usage={usage} kind={open} onClose={() => setOpen(null)} onDone={clearRouteCache} />
      )}
    </>
  )
}
