'use client'
import { filled } from '../../admin/filled'
import { useSay } from '../../admin/useSay'
import type { CaptionDiff, ShownPicture } from '../contentDiffRules'
import { DiffRows, type HowShown } from './DiffRows'
import { words } from './words'

/** A picture with its caption, credit and data: what came, went, was exchanged or rewritten. */
export function CaptionCard({ caption, how }: { readonly caption: CaptionDiff; readonly how: HowShown }) {
  const say = useSay()
  const { change, pictureBefore, pictureAfter, before, after, fields } = caption
  const shown = fields.filter(({ changes }) => !how.isOnlyChanges || changes > 0)
  // Where none of its words changed, the picture itself is what did.
  const isWhole = fields.every(({ changes }) => changes === 0)
  const isExchanged = pictureBefore !== null && pictureAfter !== null
  const label = change === 'same' ? '' : say(change === 'moved' ? words.changed : words[change])
  return (
    <section className={`diff-caption diff-caption--${change}`}>
      <div className="diff-caption__pictures">
        {pictureBefore && <Picture picture={pictureBefore} label={isExchanged ? say(words.old) : ''} />}
        {pictureAfter && <Picture picture={pictureAfter} label={isExchanged ? say(words.new) : ''} />}
      </div>
      <div className="diff-caption__text">
        <p className="diff-caption__head">
          {say(words.picture)} {after ?? before}
          {change !== 'same' && <strong {...(isWhole && !isExchanged ? stop : {})}>{label}</strong>}
          {isExchanged && <strong {...stop}>{say(words.exchanged)}</strong>}
          {change === 'moved' && <span>{filled(say(words.place), { from: before, to: after })}</span>}
        </p>
        {shown.map((field) => (
          <div key={field.key} className="diff-field diff-field--small">
            <h4>{field.label}</h4>
            <DiffRows rows={field.rows} how={how} />
          </div>
        ))}
      </div>
    </section>
  )
}

function Picture({ picture, label }: { readonly picture: ShownPicture; readonly label: string }) {
  const say = useSay()
  return (
    <figure>
      {picture.thumbnail ? (
        // biome-ignore lint/performance/noImgElement: a thumbnail behind the login, which only this browser may fetch
        <img src={picture.thumbnail} alt={picture.alt} loading="lazy" />
      ) : (
        <span className="diff-caption__none">{say(words.noPicture)}</span>
      )}
      {label && <figcaption>{label}</figcaption>}
    </figure>
  )
}

const stop = { 'data-change': '', tabIndex: -1 }
