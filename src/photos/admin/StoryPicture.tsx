'use client'
import { Button, useDocumentDrawer } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../admin/useSay'
import { slugs } from '../../slugs'
import { isPictureRights, type PictureRights, rightsProblem } from '../rightsRules'
import { pictureRights } from '../vocabulary'
import type { ShownPicture } from './storyPictureRequests'
import { words } from './words'

/** What is written here. */
export interface PictureChange {
  readonly alt?: string
  readonly rights?: PictureRights
}

interface StoryPictureProps {
  readonly id: string
  readonly number: number
  readonly picture: ShownPicture
  /** Gives whether it was saved. */
  readonly onWrite: (change: PictureChange) => Promise<boolean>
  readonly onSaved: () => void
}

/** One picture of the piece: what it is, its alt text to be written here, its caption to be opened. */
export function StoryPicture({ id, number, picture, onWrite, onSaved }: StoryPictureProps) {
  const say = useSay()
  const [typed, setTyped] = useState<string | null>(null)
  const drawer = { collectionSlug: slugs.photoCaptions, id: picture.captionId }
  const [CaptionDrawer, , { openDrawer }] = useDocumentDrawer(drawer)
  /** What is typed stays until it is saved, or is typed on meanwhile. */
  async function write(): Promise<void> {
    if (typed !== null && (await onWrite({ alt: typed }))) setTyped((now) => (now === typed ? null : now))
  }

  const isLacking = picture.mediaId !== null && picture.alt.trim() === ''
  return (
    <li id={id} className="story-picture">
      {picture.recall !== null ? (
        <span className="story-picture__none story-picture__lacking">{say(words.recalled)}</span>
      ) : picture.address ? (
        // biome-ignore lint/performance/noImgElement: a picture behind the login, which only this browser may fetch
        <img src={picture.address} alt="" loading="lazy" decoding="async" />
      ) : (
        <span className="story-picture__none">{say(words.noPicture)}</span>
      )}
      <div className="story-picture__text">
        <p>
          <strong>{`${say(words.number).replace('{number}', String(number))} · ${picture.fileName}`}</strong>{' '}
          {picture.text || say(words.noCaption)}{' '}
          {picture.credit || <em className="story-picture__lacking">{say(words.noCredit)}</em>}
          {picture.recall && <em className="story-picture__lacking"> {picture.recall}</em>}
        </p>
        {picture.mediaId !== null && (
          <label className={isLacking ? 'story-picture__lacking' : ''}>
            <span>{say(words.alt)}</span>
            <input
              type="text"
              data-mends="alt_text_required"
              value={typed ?? picture.alt}
              onChange={(event) => setTyped(event.target.value)}
              onBlur={() => void write()}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                // Enter would save the piece's form.
                event.preventDefault()
                void write()
              }}
            />
          </label>
        )}
        {picture.mediaId !== null && rightsProblem({ rights: picture.rights, released: picture.isReleased }) && (
          <label className="story-picture__lacking">
            <span>{say(words.rights)}</span>
            <select
              data-mends="rights_required"
              value={picture.rights ?? 'unclear'}
              onChange={({ target }) => {
                if (isPictureRights(target.value)) void onWrite({ rights: target.value })
              }}
            >
              {Object.entries(pictureRights).map(([value, label]) => (
                <option key={value} value={value}>
                  {say(label)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        extraButtonProps={{ 'data-mends': 'credit_required', 'data-opens': 'credit.printed' }}
        onClick={openDrawer}
      >
        {say(words.openCaption)}
      </Button>
      <CaptionDrawer onSave={onSaved} />
    </li>
  )
}
