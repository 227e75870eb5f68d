'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useSay } from '../../../admin/useSay'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import { slugs } from '../../../slugs'
import { PictureMarks } from '../../admin/PictureMarks'
import { isUnderEmbargo, pictureMarks } from '../../pictureMarkRules'
import { UsageLists } from '../../recall/admin/UsageLists'
import { usePictureUsage } from '../../recall/admin/usePictureUsage'
import { words as usageWords } from '../../recall/admin/words'
import { renditionFailures } from '../../renditions/vocabulary'
import { pictureRights } from '../../vocabulary'
import type { FoundPicture } from './foundPicture'
import { lightboxId } from './lightboxId'
import { words } from './words'
import '../../recall/admin/pictureUsage.css'

interface DetailProps {
  readonly picture: FoundPicture
  /** Where it lies over the results. */
  readonly onClose: () => void
}

/** What is known of the picture that was looked at last. */
export function PictureDetail({ picture, onClose }: DetailProps) {
  const say = useSay()
  const { config } = useConfig()
  const { id, name, alt, headline, description, credit, copyrightNotice } = picture
  const { rights, embargoUntil, isRecalled, clockWarning, failure } = picture
  const { photographer, fullPlace, takenAt, takenLocally } = picture
  const written = useWrittenTime()
  return (
    <section className="find-pictures__detail" aria-label={say(words.detail)}>
      <p className="find-pictures__over-results">
        <a href={`#${lightboxId}`} onClick={onClose}>
          {say(words.toLightbox)}
        </a>
        <button type="button" onClick={onClose}>
          {say(words.close)}
        </button>
      </p>
      <h2>{name || say(words.unnamed)}</h2>
      {isRecalled && <p className="find-pictures__recalled">{say(words.recalled)}</p>}
      {failure && <p className="find-pictures__failure">{say(renditionFailures[failure])}</p>}
      <p className="find-pictures__marks">
        <PictureMarks marks={pictureMarks(picture, new Date())} />
      </p>
      {clockWarning && <p className="find-pictures__problem">{clockWarning}</p>}
      <p>{description || headline || alt || say(words.missing)}</p>
      <dl>
        <dt>{say(words.photographer)}</dt>
        <dd>
          {photographer ? photographer.name : say(words.missing)}
          {photographer?.isUploader && say(words.uploader)}
        </dd>
        <dt>{say(words.place)}</dt>
        <dd>{fullPlace || say(words.missing)}</dd>
        <dt>{say(words.takenAt)}</dt>
        <dd>{takenAt ? written(takenAt) : takenLocally || say(words.missing)}</dd>
        <dt>{say(words.credit)}</dt>
        <dd>{credit || say(words.missing)}</dd>
        <dt>{say(words.copyright)}</dt>
        <dd>{copyrightNotice || say(words.missing)}</dd>
        <dt>{say(words.rights)}</dt>
        <dd>{rights ? say(pictureRights[rights]) : say(words.unset)}</dd>
        <dt>{say(words.embargo)}</dt>
        <dd>
          {embargoUntil ? written(embargoUntil) : say(words.missing)}
          {embargoUntil && !isUnderEmbargo(picture, new Date()) && ` ${say(words.embargoOver)}`}
        </dd>
      </dl>
      <Link href={`${config.routes.admin}/collections/${slugs.media}/${id}`} prefetch={false}>
        {say(words.open)}
      </Link>
      <Usage key={id} id={id} />
    </section>
  )
}

function Usage({ id }: { readonly id: string }) {
  const say = useSay()
  const { answer, hasFailed, ask } = usePictureUsage(id)
  if (hasFailed)
    return (
      <p role="alert">
        {say(usageWords.failed)}{' '}
        <button type="button" onClick={ask}>
          {say(usageWords.retry)}
        </button>
      </p>
    )
  return answer ? <UsageLists usage={answer} /> : <p role="status">{say(usageWords.loading)}</p>
}
