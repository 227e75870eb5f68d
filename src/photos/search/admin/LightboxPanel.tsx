'use client'
import { Button, Link, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { type Asked, useAnswer } from '../../../admin/useAnswer'
import { useSay } from '../../../admin/useSay'
import { idOf } from '../../../fields/relationId'
import { slugs } from '../../../slugs'
import { type FoundPicture, foundPicture } from './foundPicture'
import { LightboxPictures } from './LightboxPictures'
import { lightboxId } from './lightboxId'
import { changeLightbox, createLightbox, noteStory, storyOf } from './lightboxRequests'
import { words } from './words'

interface PanelProps {
  /** The id of the chosen one; empty where none is. */
  readonly chosen: string
  readonly onChoose: (id: string) => void
  readonly selected: readonly string[]
  readonly onAdded: () => void
}

interface Lightboxes {
  readonly docs: readonly { readonly id: string; readonly title: string }[]
}

/** Pictures put aside: choosing where, adding, and what is made of them. */
export function LightboxPanel({ chosen, onChoose, selected, onAdded }: PanelProps) {
  const say = useSay()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const desk = { api: config.routes.api, language: i18n.language }
  const list = useAnswer<Lightboxes>(`/${slugs.lightboxes}?depth=0&limit=100&sort=-updatedAt&select[title]=true`)
  const lightbox = useAnswer<Record<string, unknown>>(chosen ? `/${slugs.lightboxes}/${chosen}?depth=1` : null)
  const [title, setTitle] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  async function busily(work: () => Promise<void>): Promise<void> {
    if (isBusy) return
    setIsBusy(true)
    await work()
    setIsBusy(false)
  }

  const refuse = (problem: string) => toast.error(problem || say(words.unreachable))

  const create = () =>
    busily(async () => {
      const made = await createLightbox(desk, title.trim())
      if ('problem' in made) return void refuse(made.problem)
      setTitle((typed) => (typed.trim() === title.trim() ? '' : typed))
      list.ask()
      onChoose(made.id)
    })

  const change = (changes: Parameters<typeof changeLightbox>[2], then?: () => void) =>
    busily(async () => {
      const problem = await changeLightbox(desk, chosen, changes)
      if (problem !== null) refuse(problem)
      else then?.()
      lightbox.ask()
    })

  return (
    <section id={lightboxId} className="find-pictures__lightbox" aria-label={say(words.lightbox)}>
      <h2>{say(words.lightbox)}</h2>
      {list.hasFailed && (
        <p role="alert">
          {say(words.lightboxesFailed)}{' '}
          <button type="button" onClick={list.ask}>
            {say(words.retry)}
          </button>
        </p>
      )}
      <select
        aria-label={say(words.chooseLightbox)}
        value={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{say(words.chooseLightbox)}</option>
        {list.answer?.docs.map(({ id, title: name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <form
        className="find-pictures__new"
        onSubmit={(event) => {
          event.preventDefault()
          if (title.trim()) void create()
        }}
      >
        <input
          type="text"
          maxLength={100}
          value={title}
          placeholder={say(words.newLightbox)}
          aria-label={say(words.newLightbox)}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <Button type="submit" buttonStyle="secondary" size="medium" margin={false} disabled={isBusy || !title.trim()}>
          {say(words.create)}
        </Button>
      </form>
      {chosen && (
        <Button
          size="medium"
          margin={false}
          disabled={isBusy || selected.length === 0}
          onClick={() => void change({ add: selected }, onAdded)}
        >
          {say(words.add)}
        </Button>
      )}
      {chosen && (
        <Chosen key={chosen} lightbox={lightbox} desk={desk} isBusy={isBusy} busily={busily} onChange={change} />
      )}
    </section>
  )
}

interface ChosenProps {
  readonly lightbox: Asked<Record<string, unknown>>
  readonly desk: { readonly api: string; readonly language: string }
  readonly isBusy: boolean
  readonly busily: (work: () => Promise<void>) => Promise<void>
  readonly onChange: (changes: Parameters<typeof changeLightbox>[2]) => Promise<void>
}

function Chosen({ lightbox, desk, isBusy: isWorking, busily, onChange }: ChosenProps) {
  const { answer, hasFailed, ask } = lightbox
  // What is done next is done to the pictures as they stand after what was done last.
  const isBusy = isWorking || lightbox.isAsking
  const say = useSay()
  const { config } = useConfig()
  const [story, setStory] = useState('')
  if (hasFailed)
    return (
      <p role="alert">
        {say(words.lightboxesFailed)}{' '}
        <button type="button" onClick={ask}>
          {say(words.retry)}
        </button>
      </p>
    )
  if (!answer) return <p role="status">{say(words.loading)}</p>
  const id = String(answer.id)
  const pictures = picturesIn(answer.pictures)
  const usable = pictures.filter(({ isRecalled }) => !isRecalled)
  const href = (collection: string, document: string) => `${config.routes.admin}/collections/${collection}/${document}`
  const article = story || idOf(answer.article)

  const makeStory = () =>
    busily(async () => {
      const made = await storyOf(desk, String(answer.title ?? ''), usable)
      if ('problem' in made) return void toast.error(`${made.problem} ${say(words.storyFailed)}`)
      setStory(made.id)
      await noteStory(desk, id, made.id)
    })

  return (
    <>
      <Link href={href(slugs.lightboxes, id)} prefetch={false}>
        {say(words.openLightbox)}
      </Link>
      {pictures.length === 0 && <p className="find-pictures__note">{say(words.empty)}</p>}
      <LightboxPictures
        pictures={pictures}
        isBusy={isBusy}
        onOrder={(order) => void onChange({ order, revision: Number(answer.revision ?? 0) })}
        onRemove={(gone) => void onChange({ remove: [gone] })}
      />
      {article && (
        <Link href={href(slugs.articles, article)} prefetch={false}>
          {say(words.openStory)}
        </Link>
      )}
      {usable.length > 0 && (
        <>
          <Button
            buttonStyle="secondary"
            size="medium"
            margin={false}
            disabled={isBusy}
            onClick={() => void makeStory()}
          >
            {say(words.story)}
          </Button>
          <p className="find-pictures__note">{say(words.storyNote)}</p>
        </>
      )}
    </>
  )
}

function picturesIn(value: unknown): FoundPicture[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((doc) => (typeof doc === 'object' && doc !== null ? foundPicture({ ...doc }) : []))
}
