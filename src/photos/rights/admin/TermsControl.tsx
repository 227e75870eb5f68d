'use client'
import { Button, useDocumentInfo, useRouteCache } from '@payloadcms/ui'
import { useState } from 'react'
import '../../../admin/admin.css'
import { useAnswer } from '../../../admin/useAnswer'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import { useSavedPicture } from '../../recall/admin/usePictureUsage'
import type { ToldTerms } from '../endpoints'
import { TermsDialog } from './TermsDialog'
import { words } from './words'

/** In the head of a released picture's form, whose fields stand still: its rights and its embargo, for whoever may change them. */
export function TermsControl() {
  const { savedDocumentData } = useDocumentInfo()
  const picture = useSavedPicture()
  if (!picture || savedDocumentData?.released !== true || savedDocumentData.recalledAt) return null
  return <ControlOf key={picture.version} id={picture.id} />
}

function ControlOf({ id }: { readonly id: string }) {
  const say = useSay()
  const { answer: terms } = useAnswer<ToldTerms>(`/${slugs.media}/${id}/rights`)
  const { clearRouteCache } = useRouteCache()
  const [isOpen, setIsOpen] = useState(false)
  // Comes back with the form, which is drawn anew: what was read before the change is past.
  const [isDone, setIsDone] = useState(false)
  if (isDone || (!terms?.mayTighten && !terms?.mayLoosen)) return null
  const done = () => {
    setIsDone(true)
    clearRouteCache()
  }
  return (
    <>
      <Button id="picture-terms" buttonStyle="secondary" size="medium" margin={false} onClick={() => setIsOpen(true)}>
        {say(words.change)}
      </Button>
      {isOpen && <TermsDialog id={id} terms={terms} onClose={() => setIsOpen(false)} onDone={done} />}
    </>
  )
}
