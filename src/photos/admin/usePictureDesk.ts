'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { newName } from '../../editorial/admin/kept/openForms'
import { useSay } from '../../editorial/admin/useSay'
import { maxPictureBytes } from '../imageFormat'
import { isReady, newRow, type PictureRow } from '../pictureDeskRules'
import { fileHash } from './fileHash'
import { findPicture, type LibraryPicture, rowChanges, sendPicture } from './libraryPictures'
import { type Made, savePicture } from './pictureRequests'
import { noteUpload } from './uploadNotes'
import { words } from './words'

/** The server writes each file to its disk and looks into it: two at a time keep the line busy. */
const atOnce = 2

/** The rows of the picture desk: files are sent as they come, words are saved when the person says so. */
export function usePictureDesk() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [rows, setRows] = useState<readonly PictureRow[]>([])
  const [twiceCount, setTwiceCount] = useState(0)
  const files = useRef(new Map<string, File>())
  const removed = useRef(new Set<string>())
  /** Which row a content belongs to: the same file, chosen twice, is one picture. */
  const rowOfHash = useRef(new Map<string, string>())
  const isSavingNow = useRef(false)
  const [isSaving, setIsSaving] = useState(false)
  const api = { api: config.routes.api, language: i18n.language }

  const change = useCallback((key: string, changes: Partial<PictureRow>) => {
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...changes } : row)))
  }, [])

  function add(chosen: readonly File[]): void {
    setTwiceCount(0)
    // Behind a batch that has become a story the next one begins.
    const isNext = rows.length > 0 && rows.every(({ storyId }) => storyId !== null)
    if (isNext) forget(rows)
    const waiting = isNext ? [] : rows.filter(({ key, step }) => step === 'failed' && !files.current.has(key))
    const added: PictureRow[] = []
    const found = new Map<string, Partial<PictureRow>>()
    for (const file of chosen) {
      const start = { preview: URL.createObjectURL(file), ...firstStep(file) }
      // A file that did not arrive before the page was left, and what was written about it.
      const again = waiting.find(({ key, fileName }) => fileName === file.name && !found.has(key))
      const row = again ?? newRow({ key: newName(), fileName: file.name, preview: start.preview })
      files.current.set(row.key, file)
      if (again) found.set(row.key, start)
      else added.push({ ...row, ...start })
    }
    setRows((all) => [...(isNext ? [] : all).map((row) => ({ ...row, ...found.get(row.key) })), ...added])
  }

  function firstStep(file: File): Partial<PictureRow> {
    const isTooLarge = file.size > maxPictureBytes
    return isTooLarge ? { step: 'failed', problem: say(words.tooLarge) } : { step: 'waiting', problem: '' }
  }

  async function upload(key: string): Promise<void> {
    const file = files.current.get(key)
    if (!file) return change(key, { step: 'failed', problem: say(words.gone) })
    const hash = await fileHash(file)
    const other = hash ? rowOfHash.current.get(hash) : undefined
    if (other !== undefined && other !== key) return dropTwice(key)
    if (hash) rowOfHash.current.set(hash, key)
    const known = hash ? await findPicture(api, hash) : null
    if (known) return takeKnown(key, known)
    const made = await sendPicture({ ...api, file, onProgress: (progress) => change(key, { progress }) })
    if ('problem' in made) {
      if (hash) rowOfHash.current.delete(hash)
      return change(key, { step: 'failed', problem: made.problem || say(words.unreachable) })
    }
    if (made.wasThere) return takeKnown(key, made)
    files.current.delete(key)
    noteUpload(api, made.mediaId)
    setRows((all) => all.map((row) => (row.key === key ? arrived(row, made) : row)))
  }

  function takeKnown(key: string, known: LibraryPicture): void {
    files.current.delete(key)
    setRows((all) => all.map((row) => (row.key === key ? { ...arrived(row, known), isKnown: true } : row)))
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
      change(key, { step: 'uploading', progress: 0, problem: '' })
      void upload(key)
    }
  }, [rows])

  // Words are kept in the browser; a file that has not arrived is not.
  const isSending = rows.some(({ step }) => step === 'waiting' || step === 'uploading')
  useEffect(() => {
    if (!isSending) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isSending])

  /** Saves what is selected and gives all rows as they are then; null while another save is under way. */
  async function save(bylineIds: ReadonlyMap<string, string>): Promise<readonly PictureRow[] | null> {
    if (isSavingNow.current) return null
    isSavingNow.current = true
    setIsSaving(true)
    const after: PictureRow[] = []
    for (const row of rows) {
      const bylineId = bylineIds.get(row.words.creator.trim()) ?? null
      const made = isReady(row) && row.mediaId ? await savePicture(api, row, bylineId) : null
      const changes = made && changesOf(made, say(words.unreachable))
      if (changes) change(row.key, changes)
      after.push({ ...row, ...changes })
    }
    isSavingNow.current = false
    setIsSaving(false)
    return after
  }

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

  function remove(gone: readonly PictureRow[]): void {
    forget(gone)
    const keys = new Set(gone.map(({ key }) => key))
    setRows((all) => all.filter(({ key }) => !keys.has(key)))
  }

  function forget(gone: readonly PictureRow[]): void {
    for (const { key, preview, hash } of gone) {
      files.current.delete(key)
      removed.current.add(key)
      if (hash) rowOfHash.current.delete(hash)
      if (preview.startsWith('blob:')) URL.revokeObjectURL(preview)
    }
  }

  return { rows, removed: removed.current, api, isSaving, twiceCount, add, change, remove, save, setRows, show }
}

/** A row whose picture is in the library: what is written there already fills what is empty here. */
function arrived(row: PictureRow, picture: LibraryPicture): PictureRow {
  const { alt, creator, credit, place } = picture.words
  const { words: own } = row
  const merged = {
    ...own,
    alt: own.alt || alt,
    creator: own.creator || creator,
    credit: own.credit || credit,
    place: own.place || place,
  }
  return { ...row, ...rowChanges(picture), preview: row.preview || picture.address, words: merged }
}

/** What another tab wrote about the same picture counts, unless its file is on its way from here. */
function overtaken(row: PictureRow, other: PictureRow | undefined): PictureRow {
  return other?.mediaId && row.mediaId === other.mediaId
    ? { ...other, preview: row.preview, isSelected: row.isSelected }
    : row
}

function changesOf(made: Made, unreachable: string): Partial<PictureRow> {
  return 'id' in made ? { step: 'saved', captionId: made.id, problem: '' } : { problem: made.problem || unreachable }
}
