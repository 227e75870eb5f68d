'use client'
import { Button, useRouteCache } from '@payloadcms/ui'
import { useState } from 'react'
import '../../../editorial/admin/admin.css'
import { useSay } from '../../../editorial/admin/useSay'
import { RecallDialog } from './RecallDialog'
import { UsageLists } from './UsageLists'
import { usePictureId, usePictureUsage } from './usePictureUsage'
import { words } from './words'
import './pictureUsage.css'

/** Below the form of a picture: where it is used, and the way to take it back from everywhere. */
export function PictureUsage() {
  const id = usePictureId()
  return id ? <UsageOf key={id} id={id} /> : null
}

function UsageOf({ id }: { readonly id: string }) {
  const say = useSay()
  const { answer: usage, hasFailed, ask } = usePictureUsage(id)
  const { clearRouteCache } = useRouteCache()
  const [open, setOpen] = useState<'recall' | 'lift' | null>(null)

  function showOutcome(): void {
    ask()
    // The form is drawn anew: what was recalled is not to be edited, and says so.
    clearRouteCache()
  }

  return (
    <section className="picture-usage" aria-labelledby="picture-usage-title">
      <header className="picture-usage__head">
        <h2 id="picture-usage-title">{say(words.usage)}</h2>
        {usage?.mayRecall && (
          <Button
            id="picture-recall"
            className="picture-usage__recall"
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => setOpen('recall')}
          >
            {say(words.recall)}
          </Button>
        )}
        {usage?.mayLift && (
          <Button id="picture-lift" buttonStyle="secondary" size="small" margin={false} onClick={() => setOpen('lift')}>
            {say(words.lift)}
          </Button>
        )}
      </header>
      {!usage && !hasFailed && <p className="picture-usage__note">{say(words.loading)}</p>}
      {hasFailed && (
        <p role="alert">
          {say(words.failed)}{' '}
          <button type="button" className="picture-usage__retry" onClick={ask}>
            {say(words.retry)}
          </button>
        </p>
      )}
      {usage && <UsageLists usage={usage} />}
      {usage && !usage.mayRecall && !usage.recall && <p className="picture-usage__note">{say(words.recallDenied)}</p>}
      {usage && open && (
        <RecallDialog id={id} usage={usage} kind={open} onClose={() => setOpen(null)} onDone={showOutcome} />
      )}
    </section>
  )
}
