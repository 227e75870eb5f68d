'use client'
import '../../../admin/admin.css'
import { useSay } from '../../../admin/useSay'
import { ReadFailed } from './ReadFailed'
import { UsageLists } from './UsageLists'
import { usePictureUsage, useSavedPicture } from './usePictureUsage'
import { words } from './words'
import './pictureUsage.css'

/** Below the form of a picture: everything that shows it. */
export function PictureUsage() {
  const picture = useSavedPicture()
  return picture ? <UsageOf key={picture.version} id={picture.id} /> : null
}

function UsageOf({ id }: { readonly id: string }) {
  const say = useSay()
  const { answer: usage, hasFailed, ask } = usePictureUsage(id)
  return (
    <section className="picture-usage" aria-labelledby="picture-usage-title">
      <h2 id="picture-usage-title">{say(words.usage)}</h2>
      {!usage && !hasFailed && <p className="picture-usage__note">{say(words.loading)}</p>}
      {hasFailed && <ReadFailed said={words.failed} onRetry={ask} />}
      {usage && <UsageLists usage={usage} />}
      {usage && !usage.mayRecall && !usage.recall && <p className="picture-usage__note">{say(words.recallDenied)}</p>}
    </section>
  )
}
