'use client'
import { Button, Gutter, toast, useAuth, useConfig, useStepNav } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { personOf } from '../../access/person'
import { useSay } from '../../admin/useSay'
import { slugs } from '../../slugs'
import { type DeskState, deskStateOf } from '../desk/deskStateRules'
import {
  filled,
  isReady,
  noWords,
  type PictureRow,
  reworded,
  storySlugline,
  withCaptionAsAlt,
  wordNames,
} from '../pictureDeskRules'
import { gapsOf } from '../pictureGapRules'
import type { CellChange } from '../sheet/changeRules'
import { ChoosePictures } from './ChoosePictures'
import { CommonWords } from './CommonWords'
import { choiceWords } from './choice/choiceWords'
import { movePictures } from './choice/deskRequests'
import { PhotoChoice } from './choice/PhotoChoice'
import { useStandings } from './choice/useStandings'
import { DeskViews } from './DeskViews'
import { DisplayChoice } from './DisplayChoice'
import { goToWord } from './goToWord'
import { OwnPicturesPanel } from './own/OwnPicturesPanel'
import { useOwnPictures } from './own/useOwnPictures'
import { PictureCards } from './PictureCards'
import { GapDialog, PictureGaps } from './PictureGaps'
import { createStory } from './pictureRequests'
import { RemoveDialog } from './RemoveDialog'
import { withoutRefused } from './refusedFilesRules'
import { StoryBar } from './StoryBar'
import { BatchSheet } from './sheet/BatchSheet'
import { TemplateDialog } from './sheet/TemplateDialog'
import { UploadsBar } from './UploadsBar'
import { stillUnsaved, wordInTheWay } from './unsavedRowsRules'
import { hasUnsavedWords, isChanged, waitsForFile } from './unsavedWordsRules'
import { useBylines } from './useBylines'
import { useDisplay } from './useDisplay'
import { useKeptDesk } from './useKeptDesk'
import { usePictureDesk } from './usePictureDesk'
import { type DueRows, dueRows } from './useSaveRows'
import { useSaveShortcut } from './useSaveShortcut'
import { words } from './words'
import './pictureDesk.css'

/**
 * 图片台: many pictures at once, into the library, with captions and credits, into a photo story, and over to the picture
 * editors, who take or return them.
 */
export function PhotoDeskView() {
  const say = useSay()
  const router = useRouter()
  const { config } = useConfig()
  const { user } = useAuth()
  const { setStepNav } = useStepNav()
  const desk = usePictureDesk()
  const { rows, removed, api, isSaving, twiceCount, add, change, remove, save, setRows, show, pause, resume } = desk
  const [common, setCommon] = useState(noWords)
  const [slugline, setSlugline] = useState('')
  const [problem, setProblem] = useState('')
  const [isAsking, setIsAsking] = useState(false)
  /** Keys of rows that could not be saved. */
  const [unsavedKeys, setUnsavedKeys] = useState<ReadonlySet<string>>(new Set())
  /** Rows about to go that take along what is not saved. */
  const [leaving, setLeaving] = useState<readonly PictureRow[]>([])
  const [template, setTemplate] = useState('')
  const [isTemplateOpen, setIsTemplateOpen] = useState(false)
  const [choiceState, setChoiceState] = useState<DeskState | null>(null)
  const { display, isNarrow, choose: chooseDisplay } = useDisplay()
  const files = useRef<HTMLDivElement>(null)
  const title = say(words.title)
  useEffect(() => setStepNav([{ label: title }]), [setStepNav, title])
  // A notice leads to the pictures that it tells of.
  useEffect(() => {
    const wanted = new URLSearchParams(location.search).get('desk')
    if (wanted) setChoiceState(deskStateOf(wanted))
  }, [])
  const mediaIds = rows.flatMap(({ mediaId }) => mediaId ?? [])
  const { standings, refresh } = useStandings(api, mediaIds)
  const isUploading = rows.some(({ step }) => step === 'waiting' || step === 'uploading')
  const own = useOwnPictures(api, { onDesk: mediaIds, isUploading })
  const bylines = useBylines(api, [common.creator, ...rows.map((row) => row.words.creator)])
  const { isRefused } = useKeptDesk({
    desk: { rows, common, slugline, template },
    title,
    removed,
    onFound: (kept) => {
      show(kept.rows)
      void desk.refresh(kept.rows)
      setCommon(kept.common)
      setSlugline(kept.slugline)
      setTemplate(kept.template)
    },
    onWrittenElsewhere: (kept) => show(kept.rows),
  })

  const unsaved = stillUnsaved(rows, unsavedKeys)
  const selected = rows.filter(({ isSelected }) => isSelected)
  const isJournalist = (personOf(user)?.roles ?? []).some((role) => role !== 'admin')
  const storyId = rows.every((row) => row.storyId !== null) ? rows[0]?.storyId : null
  const articles = `${config.routes.admin}/collections/${slugs.articles}`

  /** Changes the words of the selected rows, or of all, as one step that the sheet can take back. */
  function write(isForAll: boolean, to: (words: PictureRow['words']) => PictureRow['words']): void {
    const written = rows.filter(({ isSelected }) => isForAll || isSelected)
    desk.write(written.flatMap((row) => changesBetween(row, to(row.words))))
  }

  const fill = (isForAll: boolean) => write(isForAll, (words) => filled(words, common))

  function saveRows(due: DueRows) {
    return bylines.match(rows.filter(dueRows[due]).map((row) => row.words.creator)).then((ids) => save(ids, due))
  }

  async function saveAndTell(due: DueRows): Promise<void> {
    setProblem('')
    setUnsavedKeys(new Set())
    const wanted = rows.filter((row) => dueRows[due](row) || (due === 'changed' && waitsForFile(row)))
    const keys = new Set(wanted.map(({ key }) => key))
    const after = await saveRows(due)
    if (!after) return
    const count = after.filter(({ key, step }) => step === 'saved' && keys.has(key)).length
    if (count > 0) toast.success(`${count} ${say(words.savedCount)}`)
    const left = stillUnsaved(after, keys)
    setUnsavedKeys(new Set(left.map(({ key }) => key)))
    // The bar that counts them is out of sight.
    if (left.length > 0 && choiceState !== null) toast.error(`${left.length} ${say(words.unsavedCount)}`)
  }

  useSaveShortcut({
    isBusy: isSaving,
    isDisabled: !rows.some((row) => isChanged(row) || waitsForFile(row)),
    save: () => saveAndTell('changed'),
  })

  const canHandOver = ({ mediaId }: PictureRow) => {
    const { state } = (mediaId && standings.get(mediaId)) || { state: 'new' }
    return mediaId !== null && (state === 'new' || state === 'returned')
  }

  /** What is written goes over with the pictures: it is saved first. */
  async function handOver(): Promise<void> {
    setProblem('')
    const after = (await saveRows('selected')) ?? []
    const ready = after.filter((row) => row.isSelected && row.step === 'saved' && canHandOver(row))
    const left = after.filter((row) => row.isSelected && row.mediaId && row.step !== 'saved')
    setUnsavedKeys(new Set(left.map(({ key }) => key)))
    const ids = ready.flatMap(({ mediaId }) => mediaId ?? [])
    const answer = ids.length > 0 ? await movePictures(api, { move: 'hand-over', ids }) : null
    if (ids.length > 0 && !answer) return setProblem(await desk.reasonFor(''))
    if (answer && answer.movedIds.length > 0) toast.success(`${answer.movedIds.length} ${say(choiceWords.handedOver)}`)
    setProblem(answer?.problem || (left.length > 0 ? say(words.notAllSaved) : ''))
    await Promise.all([refresh(), own.ask()])
  }

  const onPause = useCallback((key: string) => pause([key]), [pause])
  const onResume = useCallback((key: string) => resume([key]), [resume])
  const latestRows = useRef(rows)
  latestRows.current = rows
  function askToRemove(gone: readonly PictureRow[]): void {
    if (gone.some(hasUnsavedWords)) setLeaving(gone)
    else remove(gone)
  }
  const removeRows = useRef(askToRemove)
  removeRows.current = askToRemove
  const onRemove = useCallback((key: string) => {
    removeRows.current(latestRows.current.filter((row) => row.key === key))
  }, [])
  const uploadActions = { onPause, onResume, onRemove }
  const type = useCallback(
    (key: string, name: keyof PictureRow['words'], text: string) =>
      setRows((all) => all.map((row) => (row.key === key ? reworded(row, { ...row.words, [name]: text }) : row))),
    [setRows],
  )

  function askForStory(): void {
    setProblem('')
    if (!storySlugline(slugline, selected)) setProblem(say(words.unnamed))
    else if (gapsOf(withoutRefused(selected)).length > 0) setIsAsking(true)
    else void createPhotoStory()
  }

  async function createPhotoStory(): Promise<void> {
    setIsAsking(false)
    const bylineIds = await bylines.match(selected.map((row) => row.words.creator))
    const after = await save(bylineIds, 'story')
    if (!after) return
    const shown = after.filter(({ isSelected }) => isSelected)
    const captionIds = shown.flatMap(({ captionId, step }) => (captionId && step === 'saved' ? [captionId] : []))
    if (captionIds.length < shown.length) {
      setUnsavedKeys(new Set(shown.filter(({ step }) => step !== 'saved').map(({ key }) => key)))
      return setProblem(say(words.unsaved))
    }
    const pictures = { captionIds, bylineIds: [...new Set(bylineIds.values())] }
    const made = await createStory(api, storySlugline(slugline, selected), pictures)
    if ('problem' in made) return setProblem(await desk.reasonFor(made.problem))
    for (const { key } of shown) change(key, { storyId: made.id })
    setSlugline('')
    setCommon(noWords)
    router.push(`${articles}/${made.id}`)
  }

  return (
    <Gutter className="picture-desk">
      <h1>{title}</h1>
      <DeskViews
        isChoosing={choiceState !== null}
        onBatch={() => setChoiceState(null)}
        onChoice={() => setChoiceState((state) => state ?? 'handedOver')}
      />
      {choiceState && (
        <PhotoChoice
          desk={api}
          firstState={choiceState}
          onOpen={(opened) => {
            const ids = new Set(opened.map(({ mediaId }) => mediaId))
            void desk.refresh(rows.filter(({ mediaId }) => mediaId !== null && ids.has(mediaId)))
            show(opened)
            setChoiceState(null)
          }}
        />
      )}
      {/* Uploads and words go on while the other part is looked at. */}
      <div hidden={choiceState !== null}>
        <div ref={files}>
          {isJournalist ? <ChoosePictures isSlim={rows.length > 0} onChoose={add} /> : <p>{say(words.closed)}</p>}
        </div>
        <UploadsBar
          rows={rows}
          isGone={desk.isGone}
          onPause={pause}
          onResume={resume}
          onChooseAgain={() => files.current?.querySelector('input')?.click()}
        />
        {isJournalist && rows.length === 0 && <p className="picture-desk__note">{say(words.empty)}</p>}
        {isRefused && <p className="picture-desk__problem">{say(words.refused)}</p>}
        <p className="picture-desk__note" role="status">
          {twiceCount > 0 && `${twiceCount} ${say(words.twice)}`}
        </p>
        {isJournalist && <OwnPicturesPanel desk={api} own={own} onOpen={show} />}
        {storyId && (
          <p className="picture-desk__done" role="status">
            {say(words.inStory)} <a href={`${articles}/${storyId}`}>{say(words.openStory)}</a>
            <Button
              id="picture-desk-clear"
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => askToRemove(rows)}
            >
              {say(words.clear)}
            </Button>
          </p>
        )}
        {rows.length > 0 && (
          <>
            <CommonWords
              value={common}
              bylines={bylines}
              isBusy={isSaving}
              onChange={setCommon}
              onFill={fill}
              onAltFromCaptions={() => write(true, withCaptionAsAlt)}
              onTemplate={() => setIsTemplateOpen(true)}
            />
            {!isNarrow && <DisplayChoice display={display} onChoose={chooseDisplay} />}
            <PictureGaps rows={withoutRefused(rows)} />
            <datalist id="picture-desk-bylines">
              {bylines.names.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
            {display === 'sheet' ? (
              <BatchSheet
                rows={rows}
                isBusy={isSaving}
                bylines={bylines}
                standings={standings}
                write={desk.write}
                type={type}
                note={desk.note}
                travel={desk.travel}
                setRows={setRows}
                {...uploadActions}
              />
            ) : (
              <PictureCards
                rows={rows}
                isBusy={isSaving}
                bylines={bylines}
                standings={standings}
                onChange={change}
                {...uploadActions}
              />
            )}
            <StoryBar
              selectedCount={selected.length}
              rowCount={rows.length}
              changedCount={rows.filter(isChanged).length}
              readyCount={rows.filter(isReady).length}
              slugline={slugline}
              problem={problem}
              isSaving={isSaving}
              isNarrow={isNarrow}
              canCreate={selected.some((row) => row.storyId === null)}
              onSelectAll={(isSelected) => setRows((all) => all.map((row) => ({ ...row, isSelected })))}
              onSlugline={setSlugline}
              onSave={() => void saveAndTell('changed')}
              onSaveSelected={() => void saveAndTell('selected')}
              unsavedCount={unsaved.length}
              onFirstUnsaved={() => unsaved[0] && goToWord({ key: unsaved[0].key, name: wordInTheWay(unsaved[0]) })}
              onCreate={askForStory}
              handOverCount={selected.filter(canHandOver).length}
              onHandOver={() => void handOver()}
            />
          </>
        )}
      </div>
      {isTemplateOpen && (
        <TemplateDialog
          rows={rows}
          template={template}
          onTemplate={setTemplate}
          onApply={desk.write}
          onClose={() => setIsTemplateOpen(false)}
        />
      )}
      {leaving.length > 0 && (
        <RemoveDialog
          rows={leaving.filter(hasUnsavedWords)}
          onRemove={() => {
            remove(leaving)
            setLeaving([])
          }}
          onClose={() => setLeaving([])}
        />
      )}
      {isAsking && (
        <GapDialog
          rows={withoutRefused(selected)}
          onCreate={() => void createPhotoStory()}
          onClose={() => setIsAsking(false)}
        />
      )}
    </Gutter>
  )
}

function changesBetween({ key, words }: PictureRow, after: PictureRow['words']): CellChange[] {
  return wordNames.flatMap((name) =>
    words[name] === after[name] ? [] : [{ key, name, before: words[name], after: after[name] }],
  )
}
