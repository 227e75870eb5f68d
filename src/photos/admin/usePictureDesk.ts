'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { newName } from '../../admin/kept/openForms'
import { useSay } from '../../admin/useSay'
import { maxPictureBytes } from '../imageFormat'
import { newRow, type PictureRow, wordNames } from '../pictureDeskRules'
import { fileHash } from './fileHash'
import { withNews } from './libraryNewsRules'
import { findPicture, type LibraryPicture, newsOf, rowChanges, rowsOf } from './libraryPictures'
import { refusedAs, withoutRefused } from './refusedFilesRules'
import { type Sending, sendPicture } from './sendPicture'
import { finishedRows, hasUnsavedWords } from './unsavedWordsRules'
import { useLeaveWarning } from './useLeaveWarning'
import { useSaveRows } from './useSaveRows'
import { useSteps } from './useSteps'
import { words } from './words'

/** More would only share the same line. */
const atOnce = 3
/** A file is held in memory whole to be hashed; a larger one is recognised by the server when it has come. */
const hashedBytes = 32 * 1024 * 1024

/** The rows of the picture desk: files are sent as they come, words are saved when the person says so. */
export function usePictureDesk() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [rows, setRows] = useState<readonly PictureRow[]>([])
  const [twiceCount, setTwiceCount] = useState(0)
  const files = useRef(new Map<string, File>())
  const sendings = useRef(new Map<string, Sending>())
  /** The latest try of each row: one that was paused has no say in what follows. */
  const tries = useRef(new Map<string, symbol>())
  const removed = useRef(new Set<string>())
  /** Which row a content belongs to: the same file, chosen twice, is one picture. */
  const rowOfHash = useRef(new Map<string, string>())
  const latest = useRef(rows)
  useEffect(() => {
    latest.current = rows
  }, [rows])
  const { api: address } = config.routes
  const { language } = i18n
  const api = useMemo(() => ({ api: address, language }), [address, language])
  const steps = useSteps(setRows)
  const { isSaving, save, reasonFor } = useSaveRows({ api, rows, setRows })

  const change = useCallback((key: string, changes: Partial<PictureRow>) => {
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...changes } : row)))
  }, [])

  function add(chosen: readonly File[]): void {
    setTwiceCount(0)
    remove(finishedRows(rows))
    const waiting = withoutRefused(rows).filter(({ key, step }) => step === 'failed' && !files.current.has(key))
    const added: PictureRow[] = []
    const found = new Map<string, Partial<PictureRow>>()
    for (const file of chosen) {
      const start = { preview: URL.createObjectURL(file), ...firstStep(file) }
      // A file that did not arrive before the page was left, and what was written about it.
      const again = waiting.find((row) => isFileOf(row, file) && !found.has(row.key))
      const row = again ?? {
        ...newRow({ key: newName(), fileName: file.name, preview: start.preview }),
        byteCount: file.size,
      }
      files.current.set(row.key, file)
      if (again) found.set(row.key, start)
      else added.push({ ...row, ...start })
    }
    setRows((all) => [...all.map((row) => ({ ...row, ...found.get(row.key) })), ...added])
  }

  function firstStep(file: File): Partial<PictureRow> {
    if (file.size > maxPictureBytes) return refusedAs(say(words.tooLarge))
    // What a file says of itself is looked at again by the server; a film need not travel for that.
    const isOther = file.type !== '' && !file.type.startsWith('image/')
    return isOther ? refusedAs(say(words.noPictureFile)) : { step: 'waiting', problem: '' }
  }

  async function upload(key: string): Promise<void> {
    const file = files.current.get(key)
    if (!file) return change(key, { step: 'failed', problem: say(words.gone) })
    const own = Symbol(key)
    tries.current.set(key, own)
    const isOver = () => tries.current.get(key) !== own
    const hash = file.size > hashedBytes ? null : await fileHash(file)
    if (isOver()) return
    const other = hash ? rowOfHash.current.get(hash) : undefined
    if (other !== undefined && other !== key) return dropTwice(key)
    if (hash) rowOfHash.current.set(hash, key)
    const known = hash ? await findPicture(api, hash) : null
    if (isOver()) return
    if (known) return takeKnown(key, known, isOver)
    const sending = sendPicture({ ...api, file, onProgress: (progress) => change(key, { progress }) })
    sendings.current.set(key, sending)
    const sent = await sending.sent
    if (isOver() || 'isPaused' in sent) return
    sendings.current.delete(key)
    if ('problem' in sent) {
      if (hash) rowOfHash.current.delete(hash)
      const problem = await reasonFor(sent.problem)
      if (isOver()) return
      return change(key, sent.isRefused ? refusedAs(problem) : { step: 'failed', problem })
    }
    if (sent.wasThere) return takeKnown(key, sent, isOver)
    files.current.delete(key)
    setRows((all) => all.map((row) => (row.key === key ? arrived(row, sent) : row)))
  }

  const stop = useCallback((key: string) => {
    tries.current.delete(key)
    sendings.current.get(key)?.pause()
    sendings.current.delete(key)
  }, [])

  /** Stops uploads until they are gone on with. */
  const pause = useCallback(
    (keys: readonly string[]) => {
      for (const key of keys) stop(key)
      setRows((all) =>
        all.map((row) => {
          const isStopped = keys.includes(row.key) && (row.step === 'uploading' || row.step === 'waiting')
          return isStopped ? { ...row, step: 'paused' } : row
        }),
      )
    },
    [stop],
  )

  /** Goes on with what was paused or failed. */
  const resume = useCallback((keys: readonly string[]) => {
    setRows((all) =>
      all.map((row) => {
        const isStopped = keys.includes(row.key) && (row.step === 'paused' || row.step === 'failed')
        return isStopped ? { ...row, step: 'waiting', problem: '' } : row
      }),
    )
  }, [])

  /** A picture that the library has comes with the caption it has there, and what was written here meanwhile is not put over it. */
  async function takeKnown(key: string, known: LibraryPicture, isOver: () => boolean): Promise<void> {
    const [found] = await rowsOf(api, [known])
    if (!found || isOver()) return
    // A large file is recognised only when it has come: it may be on the list already.
    const isTwice = latest.current.some((row) => row.key !== key && row.mediaId === known.mediaId)
    if (isTwice) {
      dropTwice(key)
      return
    }
    files.current.delete(key)
    const { mediaId, hash, progress } = found
    const told = say(words.knownOtherwise)
    setRows((all) =>
      all.map((row) =>
        row.key === key ? { ...withNews(row, found, told), mediaId, hash, progress, isKnown: true } : row,
      ),
    )
  }

  function dropTwice(key: string): void {
    setTwiceCount((count) => count + 1)
    setRows((all) => all.filter((row) => row.key !== key))
    files.current.delete(key)
    removed.current.add(key)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows alone say what is to be sent next
  useEffect(() => {
    const free = atOnce - rows.filter(({ step }) => step === 'uploading').length
    const next = rows.filter(({ step }) => step === 'waiting').slice(0, Math.max(free, 0))
    for (const { key } of next) {
      change(key, { step: 'uploading', problem: '' })
      void upload(key)
    }
  }, [rows])

  // Words are kept in the browser, where nobody else sees them; a file that has not arrived is not.
  const isSending = rows.some(({ step }) => step === 'waiting' || step === 'uploading' || step === 'paused')
  const unsavedCount = rows.filter(hasUnsavedWords).length
  const unsavedQuestion = say(words.leaveUnsaved).replace('{count}', String(unsavedCount))
  useLeaveWarning(isSending || unsavedCount > 0, isSending ? say(words.leave) : unsavedQuestion)

  /** Puts rows from elsewhere on the desk: kept ones, another tab's, or pictures of the library. */
  function show(others: readonly PictureRow[]): void {
    for (const { hash, key } of others) if (hash && !rowOfHash.current.has(hash)) rowOfHash.current.set(hash, key)
    setRows((all) => {
      const changed = new Map(others.map((row) => [row.key, row]))
      const here = new Set(all.flatMap(({ key, mediaId }) => (mediaId ? [key, mediaId] : [key])))
      const added = others.filter(({ key, mediaId }) => !here.has(key) && !(mediaId && here.has(mediaId)))
      return [...all.map((row) => overtaken(row, changed.get(row.key))), ...added]
    })
  }

  /** Asks the library what these rows, which may be old, say by now. */
  async function refresh(asked: readonly PictureRow[]): Promise<void> {
    const news = await newsOf(api, asked)
    const before = new Map(asked.map(({ key, base }) => [key, base]))
    setRows((all) =>
      all.map((row) => {
        const own = news.get(row.key)
        // One that was saved while it was asked for knows better.
        return own && row.base === before.get(row.key) ? withNews(row, own, say(words.overtaken)) : row
      }),
    )
  }

  function remove(gone: readonly PictureRow[]): void {
    forget(gone)
    const keys = new Set(gone.map(({ key }) => key))
    setRows((all) => all.filter(({ key }) => !keys.has(key)))
  }

  function forget(gone: readonly PictureRow[]): void {
    for (const { key, preview, hash } of gone) {
      stop(key)
      files.current.delete(key)
      removed.current.add(key)
      if (hash) rowOfHash.current.delete(hash)
      if (preview.startsWith('blob:')) URL.revokeObjectURL(preview)
    }
  }

  return {
    rows,
    removed: removed.current,
    api,
    isSaving,
    twiceCount,
    add,
    change,
    remove,
    save,
    setRows,
    show,
    refresh,
    reasonFor,
    pause,
    resume,
    ...steps,
    isGone: (key: string) => !files.current.has(key),
  }
}

/** The file that a row waits for: called alike, and as large as it was where that is known. */
function isFileOf({ fileName, byteCount }: PictureRow, file: File): boolean {
  return fileName === file.name && (byteCount === 0 || byteCount === file.size)
}

/** A row whose picture is in the library: what is written there already fills what is empty here. */
function arrived(row: PictureRow, picture: LibraryPicture): PictureRow {
  const found = { ...picture.words, caption: picture.fileCaption }
  const merged = wordNames.map((name) => [name, row.words[name] || found[name]] as const)
  const words = { ...row.words, ...Object.fromEntries(merged) }
  return { ...row, ...rowChanges(picture), preview: row.preview || picture.address, words }
}

/** What another tab wrote about the same picture counts, unless its file is on its way from here. */
function overtaken(row: PictureRow, other: PictureRow | undefined): PictureRow {
  return other?.mediaId && row.mediaId === other.mediaId
    ? { ...other, preview: row.preview, isSelected: row.isSelected }
    : row
}
