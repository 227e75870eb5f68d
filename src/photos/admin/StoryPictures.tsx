'use client'
import { toast, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSay } from '../../admin/useSay'
import { parseBody } from '../../body/parseBody'
import { usePieceStatus } from '../../editorial/admin/usePieceStatus'
import { captionOrder } from '../../editorial/subjects/captionOrder'
import { idsOf } from '../../fields/relationId'
import { saveFields } from './pictureRequests'
import { type PictureChange, StoryPicture } from './StoryPicture'
import { readStoryPictures, type ShownPicture } from './storyPictureRequests'
import { words } from './words'
import './storyPictures.css'

/**
 * Below a piece's captions: its pictures one by one, as they are numbered where something is missing. What a picture
 * lacks is written here, without a window over the form.
 */
export function StoryPictures() {
  const say = useSay()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const { status, reload } = usePieceStatus()
  const listed = useFormFields(([fields]) => idsOf(fields.captions?.value).join(','))
  const body = useFormFields(([fields]) => fields.body?.value)
  const inText = captionOrder({}, parseBody(body).body, []).join(',')
  const [pictures, setPictures] = useState<readonly ShownPicture[]>([])
  const { api } = config.routes
  const language = i18n.language

  const looks = useRef(0)

  const look = useCallback(async () => {
    looks.current += 1
    const turn = looks.current
    const place = { articleId: id ? String(id) : null, listed: split(listed), inText: split(inText) }
    const found = await readStoryPictures({ api, language }, place)
    if (turn === looks.current) setPictures(found)
  }, [api, language, id, listed, inText])
  // A moved revision may have changed a caption.
  const revision = status?.revision
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is the signal
  useEffect(() => {
    void look()
  }, [look, revision])

  async function write(picture: ShownPicture, fields: PictureChange): Promise<boolean> {
    if (picture.mediaId === null || fields.alt === picture.alt) return true
    const made = await saveFields({ api, language }, picture.mediaId, fields)
    if ('problem' in made) {
      toast.error(made.problem || say(words.unreachable))
      return false
    }
    toast.success(say(fields.rights ? words.rightsSaved : words.altSaved))
    await Promise.all([look(), reload()])
    return true
  }

  if (pictures.length === 0) return null
  return (
    <section className="story-pictures" aria-label={say(words.storyPictures)}>
      <ol>
        {pictures.map((picture, index) => (
          <StoryPicture
            key={picture.captionId}
            // The path under which the guards name it: that is how the way to it is found.
            id={`field-captions__${index}`}
            number={index + 1}
            picture={picture}
            onWrite={(fields) => write(picture, fields)}
            onSaved={() => void Promise.all([look(), reload()])}
          />
        ))}
      </ol>
    </section>
  )
}

function split(ids: string): string[] {
  return ids ? ids.split(',') : []
}
