'use client'
import { Button, Gutter, toast, useAuth, useConfig, useStepNav } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { personOf } from '../../access/person'
import { useSay } from '../../editorial/admin/useSay'
import { slugs } from '../../slugs'
import { filled, isReady, noWords, storySlugline } from '../pictureDeskRules'
import { ChoosePictures } from './ChoosePictures'
import { PictureFields } from './PictureFields'
import { PictureRowView } from './PictureRowView'
import { createStory } from './pictureRequests'
import { usePictureDesk } from './usePictureDesk'
import { words } from './words'
import './pictureDesk.css'

const commonNames = ['caption', 'creator', 'credit', 'place', 'date'] as const

/** 图片台: many pictures at once, into the library, with captions and credits, and into a photo story. */
export function PictureDeskView() {
  const say = useSay()
  const router = useRouter()
  const { config } = useConfig()
  const { user } = useAuth()
  const { setStepNav } = useStepNav()
  const { rows, desk, isSaving, add, change, remove, save, setRows } = usePictureDesk()
  const [common, setCommon] = useState(noWords)
  const [slugline, setSlugline] = useState('')
  const [problem, setProblem] = useState('')
  const title = say(words.title)
  useEffect(() => setStepNav([{ label: title }]), [setStepNav, title])

  const selected = rows.filter(({ isSelected }) => isSelected)
  const readyCount = rows.filter(isReady).length
  const isJournalist = (personOf(user)?.roles ?? []).some((role) => role !== 'admin')

  function fill(isForAll: boolean): void {
    setRows((all) =>
      all.map((row) =>
        row.step !== 'saved' && (isForAll || row.isSelected) ? { ...row, words: filled(row.words, common) } : row,
      ),
    )
  }

  async function saveSelected(): Promise<void> {
    setProblem('')
    const after = await save()
    const count = (after ?? []).filter(({ key, step }) => step === 'saved' && isReadyKey(key)).length
    if (count > 0) toast.success(`${count} ${say(words.savedCount)}`)
  }

  function isReadyKey(key: string): boolean {
    return rows.some((row) => row.key === key && isReady(row))
  }

  async function createPhotoStory(): Promise<void> {
    setProblem('')
    const name = storySlugline(slugline, selected)
    if (!name) return setProblem(say(words.unnamed))
    const after = await save()
    if (!after) return
    const shown = after.filter(({ isSelected }) => isSelected)
    const captionIds = shown.flatMap(({ captionId }) => (captionId ? [captionId] : []))
    if (captionIds.length < shown.length) return setProblem(say(words.unsaved))
    const made = await createStory(desk, name, captionIds)
    if ('problem' in made) return setProblem(made.problem || say(words.unreachable))
    router.push(`${config.routes.admin}/collections/${slugs.articles}/${made.id}`)
  }

  return (
    <Gutter className="picture-desk">
      <h1>{title}</h1>
      {isJournalist ? <ChoosePictures onChoose={add} /> : <p>{say(words.closed)}</p>}
      {isJournalist && rows.length === 0 && <p className="picture-desk__note">{say(words.empty)}</p>}
      {rows.length > 0 && (
        <>
          <section className="picture-desk__common" aria-label={say(words.common)}>
            <h2>{say(words.common)}</h2>
            <PictureFields isCommon names={commonNames} value={common} onChange={setCommon} />
            <p className="picture-desk__note">{say(words.commonNote)}</p>
            <Button buttonStyle="secondary" size="small" margin={false} disabled={isSaving} onClick={() => fill(false)}>
              {say(words.fillSelected)}
            </Button>
            <Button buttonStyle="secondary" size="small" margin={false} disabled={isSaving} onClick={() => fill(true)}>
              {say(words.fillAll)}
            </Button>
          </section>
          <ul className="picture-desk__rows">
            {rows.map((row) => (
              <PictureRowView
                key={row.key}
                row={row}
                isBusy={isSaving}
                onChange={(changes) => change(row.key, changes)}
                onRemove={() => remove(row)}
              />
            ))}
          </ul>
          <div className="picture-desk__bar">
            <label>
              <input
                type="checkbox"
                checked={selected.length === rows.length}
                onChange={(event) => setRows((all) => all.map((row) => ({ ...row, isSelected: event.target.checked })))}
              />
              {`${say(words.selectAll)} ${selected.length} / ${rows.length}`}
            </label>
            <Button
              id="picture-desk-save"
              buttonStyle="secondary"
              size="medium"
              margin={false}
              disabled={isSaving || readyCount === 0}
              onClick={() => void saveSelected()}
            >
              {isSaving ? say(words.saving) : `${say(words.save)}（${readyCount}）`}
            </Button>
            <label>
              {say(words.slugline)}
              <input type="text" value={slugline} onChange={(event) => setSlugline(event.target.value)} />
            </label>
            <Button
              id="picture-desk-story"
              size="medium"
              margin={false}
              disabled={isSaving || selected.length === 0}
              onClick={() => void createPhotoStory()}
            >
              {say(words.story)}
            </Button>
            <p className="picture-desk__problem" role="alert">
              {problem}
            </p>
          </div>
        </>
      )}
    </Gutter>
  )
}
