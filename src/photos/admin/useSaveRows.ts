'use client'
import { type Dispatch, type SetStateAction, useRef, useState } from 'react'
import { useSay } from '../../admin/useSay'
import { type HoldingPiece, isReady, isReadyForStory, type PictureRow, savedAs } from '../pictureDeskRules'
import { reasonOf } from './holdingPieceRules'
import { piecesHolding } from './libraryPictures'
import { type DeskApi, isLoggedOut } from './pictureRequests'
import { type Saved, type Saving, savePicture } from './savePicture'
import { isDateReadable } from './unsavedRowsRules'
import { isChanged } from './unsavedWordsRules'
import { words } from './words'

interface SavedRows {
  readonly api: DeskApi
  readonly rows: readonly PictureRow[]
  readonly setRows: Dispatch<SetStateAction<readonly PictureRow[]>>
}

/** Which rows are saved: all that were changed, those of the selected, or those that a story of the selected needs. */
export const dueRows = { changed: isChanged, selected: isReady, story: isReadyForStory } as const

export type DueRows = keyof typeof dueRows

/** What became of saving a row; where pieces hold the picture, these too. */
type Outcome = Saved & { readonly holders?: readonly HoldingPiece[] }

/** Saves the words of rows, one picture after the other; what is typed meanwhile stays. */
export function useSaveRows({ api, rows, setRows }: SavedRows) {
  const say = useSay()
  const isSavingNow = useRef(false)
  const [isSaving, setIsSaving] = useState(false)

  /** Saves what is due and gives all rows as they are then; null while another save is under way. */
  async function save(bylineIds: ReadonlyMap<string, string>, due: DueRows): Promise<readonly PictureRow[] | null> {
    if (isSavingNow.current) return null
    isSavingNow.current = true
    setIsSaving(true)
    const after: PictureRow[] = []
    for (const row of rows) {
      const bylineId = bylineIds.get(row.words.creator.trim()) ?? null
      const isDue = dueRows[due](row)
      const saved = isDue && row.mediaId ? await saveOne(row, { bylineId, isForStory: due === 'story' }) : null
      const put = (to: PictureRow) => (saved ? afterSaving(to, row, saved) : to)
      // What was typed while it was saved stays.
      setRows((all) => all.map((current) => (current.key === row.key ? put(current) : current)))
      after.push(put(row))
    }
    isSavingNow.current = false
    setIsSaving(false)
    return after
  }

  /** To somebody whose login has run out the server says that they may not, or nothing: what is to be done is another thing. */
  async function reasonFor(problem: string): Promise<string> {
    return (await isLoggedOut(api)) ? say(words.loggedOut) : problem || say(words.unreachable)
  }

  async function saveOne(row: PictureRow, saving: Saving): Promise<Outcome> {
    if (!isDateReadable(row.words.date)) return { problem: say(words.dateWrong) }
    const saved = await savePicture(api, row, saving)
    if (!('problem' in saved)) return saved
    const holders = saved.isRefused && row.mediaId ? await piecesHolding(api, row.mediaId) : []
    const reason = reasonOf(holders)
    return { problem: reason ? say(reason) : await reasonFor(saved.problem), holders }
  }

  function afterSaving(row: PictureRow, { words: sent }: PictureRow, saved: Outcome): PictureRow {
    if ('captionId' in saved) return savedAs(row, sent, saved.captionId)
    if ('conflicts' in saved) return { ...row, conflicts: saved.conflicts, problem: say(words.overtaken), holders: [] }
    return { ...row, problem: saved.problem, holders: saved.holders ?? [] }
  }

  return { isSaving, save, reasonFor }
}
