'use client'
import { Button, Gutter, toast, useAuth, useConfig, useStepNav } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { personOf } from '../../access/person'
import { useSay } from '../../editorial/admin/useSay'
import { slugs } from '../../slugs'
import {
  filled,
  isReady,
  noWords,
  type PictureRow,
  reworded,
  storySlugline,
  withCaptionAsAlt,
} from '../pictureDeskRules'
import { gapsOf } from '../pictureGapRules'
import { ChoosePictures } from './ChoosePictures'
import { PictureFields } from './PictureFields'
import { GapDialog, PictureGaps } from './PictureGaps'
import { PictureRowView } from './PictureRowView'
import { createStory } from './pictureRequests'
import { RecentBatches } from './RecentBatches'
import { StoryBar } from './StoryBar'
import { useBylines } from './useBylines'
import { useKeptDesk } from './useKeptDesk'
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
  const { rows, removed, api, isSaving, twiceCount, add, change, remove, save, setRows, show } = usePictureDesk()
  const [common, setCommon] = useState(noWords)
  const [slugline, setSlugline] = useState('')
  const [problem, setProblem] = useState('')
  const [isAsking, setIsAsking] = useState(false)
  const title = say(words.title)
  useEffect(() => setStepNav([{ label: title }]), [setStepNav, title])
  const bylines = useBylines(api, [common.creator, ...rows.map((row) => row.words.creator)])
  const { isRefused } = useKeptDesk({
    desk: { rows, common, slugline },
    title,
    removed,
    onFound: (kept) => {
      show(kept.rows)
      setCommon(kept.common)
      setSlugline(kept.slugline)
    },
    onWrittenElsewhere: (kept) => show(kept.rows),
  })

  const selected = rows.filter(({ isSelected }) => isSelected)
  const isJournalist = (personOf(user)?.roles ?? []).some((role) => role !== 'admin')
  const storyId = rows.every((row) => row.storyId !== null) ? rows[0]?.storyId : null
  const articles = `${config.routes.admin}/collections/${slugs.articles}`

  /** Changes the words of the selected rows, or of all. */
  function write(isForAll: boolean, to: (row: PictureRow) => PictureRow): void {
    setRows((all) => all.map((row) => (isForAll || row.isSelected ? to(row) : row)))
  }

  const fill = (isForAll: boolean) => write(isForAll, (row) => reworded(row, filled(row.words, common)))

  function saveRows() {
    return bylines.match(rows.filter(isReady).map((row) => row.words.creator)).then(save)
  }

  async function saveSelected(): Promise<void> {
    setProblem('')
    const ready = new Set(rows.filter(isReady).map(({ key }) => key))
    const after = (await saveRows()) ?? []
    const count = after.filter(({ key, step }) => step === 'saved' && ready.has(key)).length
    if (count > 0) toast.success(`${count} ${say(words.savedCount)}`)
  }

  function askForStory(): void {
    setProblem('')
    if (!storySlugline(slugline, selected)) setProblem(say(words.unnamed))
    else if (gapsOf(selected).length > 0) setIsAsking(true)
    else void createPhotoStory()
  }

  async function createPhotoStory(): Promise<void> {
    setIsAsking(false)
    const bylineIds = await bylines.match(selected.map((row) => row.words.creator))
    const after = await save(bylineIds)
    if (!after) return
    const shown = after.filter(({ isSelected }) => isSelected)
    const captionIds = shown.flatMap(({ captionId, step }) => (captionId && step === 'saved' ? [captionId] : []))
    if (captionIds.length < shown.length) return setProblem(say(words.unsaved))
    const pictures = { captionIds, bylineIds: [...new Set(bylineIds.values())] }
    const made = await createStory(api, storySlugline(slugline, selected), pictures)
    if ('problem' in made) return setProblem(made.problem || say(words.unreachable))
    for (const { key } of shown) change(key, { storyId: made.id })
    setSlugline('')
    setCommon(noWords)
    router.push(`${articles}/${made.id}`)
  }

  return (
    <Gutter className="picture-desk">
      <h1>{title}</h1>
      {isJournalist ? <ChoosePictures onChoose={add} /> : <p>{say(words.closed)}</p>}
      {isJournalist && rows.length === 0 && <p className="picture-desk__note">{say(words.empty)}</p>}
      {isRefused && <p className="picture-desk__problem">{say(words.refused)}</p>}
      <p className="picture-desk__note" role="status">
        {twiceCount > 0 && `${twiceCount} ${say(words.twice)}`}
      </p>
      {isJournalist && (
        <RecentBatches {...api} shown={new Set(rows.flatMap(({ mediaId }) => mediaId ?? []))} onOpen={show} />
      )}
      {storyId && (
        <p className="picture-desk__done" role="status">
          {say(words.inStory)} <a href={`${articles}/${storyId}`}>{say(words.openStory)}</a>
          <Button
            id="picture-desk-clear"
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => remove(rows)}
          >
            {say(words.clear)}
          </Button>
        </p>
      )}
      {rows.length > 0 && (
        <>
          <section className="picture-desk__common" aria-label={say(words.common)}>
            <h2>{say(words.common)}</h2>
            <PictureFields
              isCommon
              id="picture-desk-common"
              names={commonNames}
              value={common}
              bylines={bylines}
              onChange={setCommon}
            />
            <p className="picture-desk__note">{say(words.commonNote)}</p>
            <div className="picture-desk__fill">
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                disabled={isSaving}
                onClick={() => fill(false)}
              >
                {say(words.fillSelected)}
              </Button>
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                disabled={isSaving}
                onClick={() => fill(true)}
              >
                {say(words.fillAll)}
              </Button>
              <Button
                id="picture-desk-alt"
                buttonStyle="secondary"
                size="small"
                margin={false}
                disabled={isSaving}
                onClick={() => write(true, (row) => reworded(row, withCaptionAsAlt(row.words)))}
              >
                {say(words.altFromCaptions)}
              </Button>
            </div>
          </section>
          <PictureGaps rows={rows} />
          <datalist id="picture-desk-bylines">
            {bylines.names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <ul className="picture-desk__rows">
            {rows.map((row, index) => (
              <PictureRowView
                key={row.key}
                row={row}
                number={index + 1}
                bylines={bylines}
                isBusy={isSaving}
                onChange={(changes) => change(row.key, changes)}
                onRemove={() => remove([row])}
              />
            ))}
          </ul>
          <StoryBar
            selectedCount={selected.length}
            rowCount={rows.length}
            readyCount={rows.filter(isReady).length}
            slugline={slugline}
            problem={problem}
            isSaving={isSaving}
            canCreate={selected.some((row) => row.storyId === null)}
            onSelectAll={(isSelected) => setRows((all) => all.map((row) => ({ ...row, isSelected })))}
            onSlugline={setSlugline}
            onSave={() => void saveSelected()}
            onCreate={askForStory}
          />
        </>
      )}
      {isAsking && (
        <GapDialog rows={selected} onCreate={() => void createPhotoStory()} onClose={() => setIsAsking(false)} />
      )}
    </Gutter>
  )
}
